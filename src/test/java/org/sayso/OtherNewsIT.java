package org.sayso;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sayso.Drawn.DrawnQuote;

/**
 * Articles of other kinds than the 2016 US campaign that the model was trained on: sport, courts,
 * science, transcripts, captions, British, Indian and African English. They were drawn before
 * anybody saw what is found in them. Prints how many of their quotes are right, and writes to
 * {@code target/other-news.txt} what is not; needs the models.
 */
class OtherNewsIT {

  /** How many of the quotes must be whole, and whole with the right name: near what was reached. */
  private static final int WHOLE = 253;

  private static final int NAMED = 215;

  private int quotes;
  private int whole;
  private int named;
  private int exact;
  private int wrong;
  private int found;
  private final List<String> misses = new ArrayList<>();

  @Test
  void mostQuotesOfOtherNewsAreWholeAndRightlyNamed() throws IOException {
    try (Sayso sayso = Sayso.create()) {
      for (TitledDrawing article : TitledDrawing.in("other-news.quotes").toList()) {
        count(article.title(), Drawn.read(article.drawing()), sayso);
      }
    }

    System.out.printf(
        "other news: %d quotes drawn, %d found; %d whole, %d of them exactly as drawn; "
            + "%d whole and rightly named, %d with a wrong name%n",
        quotes, found, whole, exact, named, wrong);
    Files.write(Path.of("target/other-news.txt"), misses);
    assertThat(whole).as("whole").isGreaterThanOrEqualTo(WHOLE);
    assertThat(named).as("rightly named").isGreaterThanOrEqualTo(NAMED);
  }

  private void count(String title, Drawn drawn, Sayso sayso) {
    Article article = sayso.read(drawn.text());
    List<Quote> left = new ArrayList<>(article.quotes());
    found += left.size();
    for (DrawnQuote expected : drawn.quotes()) {
      quotes++;
      Optional<Quote> best = left.stream().filter(quote -> isWhole(quote, expected)).findFirst();
      if (best.isEmpty()) {
        misses.add(title + " | missed | " + shown(expected, drawn.text()));
        continue;
      }
      left.remove(best.get());
      whole++;
      exact += isExact(best.get(), expected) ? 1 : 0;
      String name = best.get().speaker().map(Speaker::name).orElse("?");
      boolean isRight = isRight(best.get().speaker(), expected.speaker());
      named += isRight ? 1 : 0;
      wrong += isRight || name.equals("?") ? 0 : 1;
      if (!isRight) {
        misses.add(title + " | " + name + " for " + expected.speaker());
      }
    }
    left.forEach(quote -> misses.add(title + " | extra | " + quote));
  }

  /** Contents share half their characters and more; cue and source touch the drawn ones. */
  private static boolean isWhole(Quote quote, DrawnQuote expected) {
    List<Span> content = quote.content().stream().map(Passage::span).toList();
    int shared = 0;
    for (Span one : content) {
      for (Span other : expected.content()) {
        shared +=
            Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.begin(), other.begin()));
      }
    }
    int all = length(content) + length(expected.content());
    return 2 * shared >= all / 2
        && touches(quote.cue().map(Cue::span), expected.cue())
        && touches(quote.source().map(Source::span), expected.source());
  }

  /** A description may say less than the fullest one, as the scorer of speakers has it. */
  private static boolean isRight(Optional<Speaker> speaker, String expected) {
    String name = speaker.map(Speaker::name).orElse("?").toLowerCase(Locale.ROOT);
    String fullest = expected.toLowerCase(Locale.ROOT);
    boolean isNamed =
        speaker
            .filter(
                each ->
                    each.type() == SpeakerType.PERSON || each.type() == SpeakerType.ORGANIZATION)
            .isPresent();
    return name.equals(fullest) || (!isNamed && fullest.startsWith(name + " "));
  }

  private static int length(List<Span> spans) {
    return spans.stream().mapToInt(Span::length).sum();
  }

  private static boolean touches(Optional<Span> one, List<Span> expected) {
    return one.isEmpty() ? expected.isEmpty() : expected.stream().anyMatch(one.get()::overlaps);
  }

  private static boolean isExact(Quote quote, DrawnQuote expected) {
    return quote.content().stream().map(Passage::span).toList().equals(expected.content())
        && quote.cue().map(Cue::span).stream().toList().equals(expected.cue())
        && quote.source().map(Source::span).stream().toList().equals(expected.source());
  }

  private static String shown(DrawnQuote quote, String text) {
    List<String> content = quote.content().stream().map(span -> span.of(text)).toList();
    List<String> cue = quote.cue().stream().map(span -> span.of(text)).toList();
    List<String> source = quote.source().stream().map(span -> span.of(text)).toList();
    return source + " " + cue + " " + content;
  }
}
