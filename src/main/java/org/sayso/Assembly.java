package org.sayso;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.sayso.attribution.Attribution;
import org.sayso.cue.CueFacts;
import org.sayso.cue.CueReading;
import org.sayso.directory.Match;
import org.sayso.language.Tokens;
import org.sayso.marks.Marks;
import org.sayso.marks.Stretch;
import org.sayso.speaker.Appearance;
import org.sayso.speaker.Cast;
import org.sayso.speaker.Entity;
import org.sayso.speaker.Link;

/** Puts together what the steps found as an article. One object an article. */
final class Assembly {

  /** Four digits of a probability are more than is known of it. */
  private static final double DIGITS = 1e4;

  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** As an article has them; of two that begin together the longer one is around the other. */
  private static final Comparator<Span> OUTER_FIRST =
      Comparator.comparingInt(Span::begin).thenComparingInt(span -> -span.end());

  private final Tokens tokens;
  private final Marks marks;
  private final CueReading cues;
  private final ArticleBuilder article;

  Assembly(Tokens tokens, Marks marks, CueReading cues, String model) {
    this.tokens = tokens;
    this.marks = marks;
    this.cues = cues;
    this.article = new ArticleBuilder(tokens.text(), model);
  }

  /**
   * Returns the article; {@code cast} has one link for each of {@code said}, and {@code matches}
   * one match for each of its entities.
   */
  Article article(List<Attribution> said, Cast cast, List<Match> matches) {
    List<Integer> inTextOrder =
        IntStream.range(0, said.size())
            .boxed()
            .sorted(Comparator.comparing((Integer k) -> said.get(k).span(), OUTER_FIRST))
            .toList();
    String[] ids = new String[said.size()];
    for (int n = 0; n < said.size(); n++) {
      ids[inTextOrder.get(n)] = "q" + (n + 1);
    }
    addSpeakers(cast.entities(), matches);
    for (int k : inTextOrder) {
      QuoteBuilder quote = addQuote(ids[k], said.get(k), cast.links().get(k));
      said.get(k).within().ifPresent(outer -> quote.within(ids[outer]));
    }
    addUnattributed(said);
    return article.build();
  }

  private void addSpeakers(List<Entity> entities, List<Match> matches) {
    for (int k = 0; k < entities.size(); k++) {
      Entity entity = entities.get(k);
      SpeakerBuilder speaker =
          article.addSpeaker(speakerId(k), inOneLine(entity.name()), entity.type());
      entity.role().map(Assembly::inOneLine).ifPresent(speaker::role);
      matches.get(k).id().ifPresent(speaker::externalId);
      speaker.candidates(matches.get(k).candidates());
      for (Appearance appearance : entity.appearances()) {
        speaker.mention(appearance.span(), appearance.form());
      }
    }
  }

  private QuoteBuilder addQuote(String id, Attribution attribution, Link link) {
    Kind kind = seenFrom(attribution).kindOf(attribution.content());
    QuoteBuilder quote = article.addQuote(id, kind, rounded(attribution.confidence()));
    attribution.content().forEach(quote::content);
    attribution.cue().ifPresent(cue -> addCue(quote, cue, attribution));
    attribution
        .source()
        .ifPresent(source -> quote.source(source, link.form().orElse(SourceForm.NOMINAL)));
    link.entity().ifPresent(entity -> quote.speaker(speakerId(entity), rounded(link.confidence())));
    return quote;
  }

  /** Whoever is quoted within a quotation is quoted directly only in marks of his own. */
  private Marks seenFrom(Attribution attribution) {
    boolean isInner = attribution.within().isPresent() && attribution.cue().isPresent();
    return isInner ? marks.within(marks.depthAt(attribution.cue().get().begin())) : marks;
  }

  private void addCue(QuoteBuilder quote, Span cue, Attribution attribution) {
    CueFacts facts = cues.read(tokens, cue, attribution.source());
    quote.cue(cue, facts.lemma(), facts.act());
    if (facts.hedged()) {
      quote.hedged();
    }
    if (facts.negated()) {
      quote.negated();
    }
  }

  /** Lists the stretches in quotation marks that no content touches. */
  private void addUnattributed(List<Attribution> said) {
    Set<Stretch> covered = new HashSet<>();
    for (Attribution attribution : said) {
      attribution.content().forEach(span -> covered.addAll(marks.outermostIn(span)));
    }
    marks.outermost().stream()
        .filter(stretch -> !covered.contains(stretch))
        .forEach(stretch -> article.addUnattributed(stretch.span()));
  }

  /** A name that the text breaks over two lines is the same name. */
  private static String inOneLine(String words) {
    return SPACE.matcher(words).replaceAll(" ");
  }

  private static String speakerId(int entity) {
    return "s" + (entity + 1);
  }

  private static double rounded(double probability) {
    return Math.round(probability * DIGITS) / DIGITS;
  }
}
