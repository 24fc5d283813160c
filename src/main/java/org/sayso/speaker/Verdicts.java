package org.sayso.speaker;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sayso.Span;
import org.sayso.attribution.Attribution;
import org.sayso.language.Token;
import org.sayso.language.Tokens;

/**
 * Decides how far what was found for an attribution can be trusted.
 *
 * <p>Not thread-safe: made for one article.
 */
final class Verdicts {

  /** Tags of words that may be a source by themselves, or the head of one. */
  private static final Set<String> NOMINAL =
      Set.of("NN", "NNS", "NNP", "NNPS", "PRP", "PRP$", "WP", "CD", "FW");

  private final Tokens text;
  private final Scene scene;
  private final Trust trust;
  private final Observer observer;

  Verdicts(Tokens text, Scene scene, Trust trust, Observer observer) {
    this.text = text;
    this.scene = scene;
    this.trust = trust;
    this.observer = observer;
  }

  /** Returns whose an attribution is; empty if nobody was found. */
  Optional<Verdict> on(Attribution attribution, @Nullable Finding finding) {
    if (finding == null) {
      return Optional.empty();
    }
    Circumstances circumstances = circumstances(attribution);
    observer.judges(attribution, finding, circumstances);
    return Optional.of(new Verdict(finding.figure(), trust.in(finding, circumstances)));
  }

  private Circumstances circumstances(Attribution attribution) {
    Optional<Span> source = attribution.source();
    return new Circumstances(
        source.isPresent() && isPassive(attribution),
        source.isPresent() && isNoPhrase(text.in(source.get())),
        source.isPresent() && attribution.content().stream().anyMatch(source.get()::overlaps),
        attribution.content().stream().anyMatch(this::isQuoted),
        attribution.confidence());
  }

  /** Returns whether the cue is a passive whose subject the source is. */
  private boolean isPassive(Attribution attribution) {
    Span source = attribution.source().orElseThrow();
    if (attribution.cue().isEmpty() || attribution.cue().get().begin() < source.end()) {
      return false;
    }
    List<Token> cue = text.in(attribution.cue().get());
    boolean isAfterBe = false;
    for (Token token : cue) {
      if (isAfterBe && token.tag().equals("VBN")) {
        return true;
      }
      isAfterBe |= token.lemma().equals("be");
    }
    return false;
  }

  private static boolean isNoPhrase(List<Token> source) {
    return source.stream().noneMatch(token -> NOMINAL.contains(token.tag()));
  }

  private boolean isQuoted(Span content) {
    int first = text.firstTokenAfter(content.begin());
    for (int i = first; i < first + text.in(content).size(); i++) {
      if (scene.isQuoted(i)) {
        return true;
      }
    }
    return false;
  }
}
