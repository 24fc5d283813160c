package org.sayso.attribution;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.sayso.Span;
import org.sayso.attribution.Cues.Cue;
import org.sayso.attribution.Model.Encoded;
import org.sayso.attribution.Windows.Window;
import org.sayso.language.Tokens;
import org.sayso.marks.Marks;

/**
 * Finds attributions with a network trained on PolNeAR (Newell, Margolin and Ruths 2018): an
 * encoder reads the text in windows, a tagger on its vectors finds the cues, and for each cue a
 * second network says of every unit near it whether it is source, content or neither.
 *
 * <p>Thread-safe until it is closed.
 */
public final class Attributor implements AutoCloseable {

  private final Model model;
  private final Vocabulary vocabulary;
  private final String name;
  private final int length;
  private final int overlap;
  private final double leastCue;
  private final double leastValid;
  private final Costs costs;
  private final Confidence confidence;
  private final InnerVerbs innerVerbs;

  private Attributor(ModelFiles files, int threads) throws IOException {
    name = files.fact("name");
    length = (int) files.number("window.length");
    overlap = (int) files.number("window.overlap");
    leastCue = files.number("cue.threshold");
    leastValid = files.number("valid.threshold");
    costs = Costs.from(files);
    confidence = Confidence.from(files);
    innerVerbs = InnerVerbs.load();
    vocabulary = new Vocabulary(files.read("vocab.txt"));
    try {
      model = new Model(files, vocabulary, threads);
    } catch (OrtException e) {
      throw new DamagedModelException(files.message("encoder.onnx", "cannot be loaded"), e);
    }
  }

  /**
   * Loads a model.
   *
   * @param threads how many threads it may use for one text
   * @throws java.nio.file.NoSuchFileException if a file is not there
   * @throws DamagedModelException if a file is not what it should be
   */
  public static Attributor open(ModelFiles files, int threads) throws IOException {
    return new Attributor(files, threads);
  }

  /** Returns name and version of the model. */
  public String model() {
    return name;
  }

  /**
   * Returns the attributions in the text, and which of its words may mean the same person. In text
   * order those that stand by themselves, after them those within another.
   *
   * @throws CancellationException if the thread was interrupted; its interrupt flag stays set
   */
  public Said attribute(Tokens tokens, Marks marks) {
    Units units = Units.of(tokens.text(), tokens.paragraphs(), marks, vocabulary);
    Likeness.Builder likeness = new Likeness.Builder(units);
    List<Attribution> found =
        read(units, (window, encoded) -> likeness.add(window, encoded.references()));
    Snap snap = new Snap(tokens, marks);
    found.replaceAll(snap::mend);
    found.removeIf(snap::isOfNothing);
    found.replaceAll(new Sources(tokens)::mend);
    found.replaceAll(new Claims(tokens, found)::settle);
    List<Attribution> all = Verbless.addTo(found, tokens, marks);
    all = FollowOns.join(tokens.text(), marks, all);
    all = Frames.mend(all, tokens, marks);
    all = new SecondLook(tokens, marks, innerVerbs, this::readAlone).addTo(all);
    return new Said(all, likeness.build());
  }

  /** Reads a text for its attributions alone. */
  private List<Attribution> readAlone(String text, List<Span> paragraphs, Marks marks) {
    return read(Units.of(text, paragraphs, marks, vocabulary), (window, encoded) -> {});
  }

  /** Looks at each window beside those who look for attributions. */
  private interface Bystander {
    void sees(Window window, Encoded encoded) throws OrtException;
  }

  private List<Attribution> read(Units units, Bystander bystander) {
    List<Attribution> found = new ArrayList<>();
    try {
      for (Window window : Windows.of(units, length, overlap)) {
        if (Thread.currentThread().isInterrupted()) {
          throw new CancellationException("interrupted while looking for attributions");
        }
        try (Encoded encoded = model.encode(units, window)) {
          bystander.sees(window, encoded);
          found.addAll(decode(units, window, encoded));
        }
      }
    } catch (OrtException e) {
      throw new IllegalStateException("the model could not be run: " + e.getMessage(), e);
    }
    return found;
  }

  /** Makes attributions of what the encoder says of a window. */
  List<Attribution> decode(Units units, Window window, Encoded encoded) throws OrtException {
    List<Cue> cues = Cues.in(window, encoded.cues(), leastCue);
    if (cues.isEmpty()) {
      return List.of();
    }
    Scores scores = encoded.roles(cues);
    List<Attribution> found = new ArrayList<>();
    for (int k = 0; k < cues.size(); k++) {
      Cue cue = cues.get(k);
      Spans spans = new Spans(costs, units, window, scores, k, cue);
      List<Span> content = spans.content().stream().map(run -> span(run, units)).toList();
      if (!content.isEmpty() && scores.valid(k) >= leastValid) {
        Optional<Span> source = spans.source().map(run -> span(run, units));
        double sure = confidence.of(cue.probability(), scores.valid(k));
        found.add(
            new Attribution(Optional.of(units.span(cue.from(), cue.to())), source, content, sure));
      }
    }
    return found;
  }

  private static Span span(Spans.Run run, Units units) {
    return units.span(run.from(), run.to());
  }

  @Override
  public void close() {
    model.close();
  }
}
