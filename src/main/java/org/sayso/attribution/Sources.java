package org.sayso.attribution;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sayso.Span;
import org.sayso.language.Name;
import org.sayso.language.NameType;
import org.sayso.language.Token;
import org.sayso.language.Tokens;

/**
 * Mends the edges of sources that the network leaves ragged: one without a word is none, one over
 * the end of a sentence keeps the part on the cue's side, and a name that is cut is made whole.
 *
 * <p>Not thread-safe: made for one text.
 */
final class Sources {

  private final Tokens text;
  private final List<Token> tokens;

  /** For each token the name that it belongs to. */
  private final @Nullable Name[] nameAt;

  Sources(Tokens text) {
    this.text = text;
    this.tokens = text.tokens();
    this.nameAt = new Name[tokens.size()];
    for (Name name : text.names()) {
      for (int i = name.firstToken(); i < name.endToken(); i++) {
        nameAt[i] = name;
      }
    }
  }

  Attribution mend(Attribution attribution) {
    return attribution.withSource(attribution.source().flatMap(span -> mended(span, attribution)));
  }

  private Optional<Span> mended(Span source, Attribution attribution) {
    if (!Snap.hasWord(source, text.text())) {
      return Optional.empty();
    }
    Span one = inOneSentence(source, attribution);
    Span whole = withWholeName(one);
    boolean isFree =
        attribution.cue().filter(cue -> cue.overlaps(whole) && !cue.overlaps(source)).isEmpty()
            && attribution.content().stream()
                .noneMatch(content -> content.overlaps(whole) && !content.overlaps(source));
    return Optional.of(isFree ? whole : one);
  }

  /** Cuts off what stands in another sentence than the end that is nearer to the cue. */
  private Span inOneSentence(Span source, Attribution attribution) {
    int first = text.firstTokenAfter(source.begin());
    int last = first + text.in(source).size() - 1;
    if (last <= first || tokens.get(first).sentence() == tokens.get(last).sentence()) {
      return source;
    }
    boolean isBefore = attribution.cue().filter(cue -> cue.begin() < source.begin()).isEmpty();
    if (IntStream.range(first, last).anyMatch(i -> isTitle(i) && isEnd(i + 1))) {
      return source;
    }
    Span kept = text.sentenceOf(tokens.get(isBefore ? last : first)).span();
    return new Span(Math.max(kept.begin(), source.begin()), Math.min(kept.end(), source.end()));
  }

  /** Returns whether a sentence ends with the token, as it seems to after {@code Del.} */
  private boolean isEnd(int token) {
    return token + 1 < tokens.size()
        && tokens.get(token + 1).sentence() != tokens.get(token).sentence();
  }

  /** Completes a name of which only a part was taken; a title alone is followed by its name. */
  private Span withWholeName(Span source) {
    int first = text.firstTokenAfter(source.begin());
    int end = first + text.in(source).size();
    if (first >= end) {
      return source;
    }
    Name last = nameAt[end - 1];
    if (last != null && last.endToken() > end) {
      return source.cover(last.span());
    }
    return isTitle(end - 1)
        ? source.cover(Objects.requireNonNull(nameAfter(end - 1)).span())
        : source;
  }

  /** Returns whether a token is before a person's name what "Mr." is, with its full stop or not. */
  private boolean isTitle(int token) {
    Name after = nameAfter(token);
    return after != null
        && after.type() == NameType.PERSON
        && nameAt[token] == null
        && tokens.get(token).tag().equals("NNP");
  }

  private @Nullable Name nameAfter(int token) {
    int next = token + 1;
    if (next < tokens.size() && tokens.get(next).word().equals(".")) {
      next++;
    }
    return next < tokens.size() ? nameAt[next] : null;
  }
}
