package org.sayso.speaker;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.sayso.SourceForm;
import org.sayso.attribution.Attribution;
import org.sayso.language.Tokens;

/** Writes down the choices made in an article, for whoever fits the ranker to them. */
final class Choices implements Observer {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** How many of a candidate's places are told, the nearest first. */
  private static final int SIGHTINGS = 8;

  private final Tokens tokens;
  private final ArrayNode seen = JSON.createArrayNode();
  private final ArrayNode judged = JSON.createArrayNode();

  Choices(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Returns a line of all choices; offsets are in code points. */
  ObjectNode of(String article) {
    ObjectNode line = JSON.createObjectNode().put("id", article);
    line.set("choices", seen);
    line.set("judged", judged);
    return line;
  }

  @Override
  public void sees(Anaphor anaphor, List<Candidate> candidates, List<double[]> features) {
    ObjectNode node = seen.addObject();
    node.put("sort", anaphor.sort().name());
    node.put("at", codePoint(anaphor.token()));
    node.put("content", tokens.text().codePointCount(0, anaphor.content().get(0).begin()));
    node.set("features", JSON.valueToTree(features));
    ArrayNode all = node.putArray("candidates");
    for (Candidate candidate : candidates) {
      ObjectNode one = all.addObject();
      one.put("name", candidate.figure().name());
      one.set("sightings", JSON.valueToTree(sightings(candidate)));
      one.set("texts", JSON.valueToTree(texts(candidate.figure())));
    }
  }

  @Override
  public void judges(Attribution attribution, Finding finding, Circumstances circumstances) {
    ObjectNode node = judged.addObject();
    node.put("content", tokens.text().codePointCount(0, attribution.content().get(0).begin()));
    attribution
        .cue()
        .ifPresent(cue -> node.put("cue", tokens.text().codePointCount(0, cue.begin())));
    node.put("evidence", finding.evidence().name());
    node.put("probability", finding.probability());
    node.put("name", finding.figure().name());
    node.put("passive", circumstances.isPassive());
    node.put("no_phrase", circumstances.isNoPhrase());
    node.put("in_content", circumstances.isInContent());
    node.put("quoted", circumstances.isQuoted());
    node.put("attribution", circumstances.attribution());
  }

  private List<Integer> sightings(Candidate candidate) {
    return candidate.sightings().stream()
        .limit(SIGHTINGS)
        .map(sighting -> codePoint(sighting.token()))
        .toList();
  }

  private List<String> texts(Figure figure) {
    return figure.appearances().stream()
        .filter(appearance -> appearance.form() != SourceForm.PRONOUN)
        .map(appearance -> appearance.span().of(tokens.text()))
        .distinct()
        .toList();
  }

  private int codePoint(int token) {
    return tokens.text().codePointCount(0, tokens.tokens().get(token).span().begin());
  }
}
