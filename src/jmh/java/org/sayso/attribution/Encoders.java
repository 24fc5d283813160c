package org.sayso.attribution;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sayso.attribution.Model.Encoded;
import org.sayso.attribution.Windows.Window;
import org.sayso.language.Language;
import org.sayso.language.Tokens;
import org.sayso.marks.Marks;

/** Runs encoders alone, over the windows of texts one after another, on one thread. */
public final class Encoders implements AutoCloseable {

  private static final int BEGIN = 101; // [CLS] and [SEP] of BERT's vocabulary
  private static final int END = 102;

  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final Language language;
  private final Model model;
  private final Vocabulary vocabulary;
  private final int length;
  private final int overlap;

  /** Opens Sayso's own encoder. */
  public Encoders() throws IOException, OrtException {
    language = Language.open();
    ModelFiles files = ModelFiles.inJar();
    vocabulary = new Vocabulary(files.read("vocab.txt"));
    length = (int) files.number("window.length");
    overlap = (int) files.number("window.overlap");
    model = new Model(files, vocabulary, 1);
  }

  /** A window, and what it is a window of. */
  record Cut(Units units, Window window) {
    int pieces() {
      return units.firstPiece[window.to()] - units.firstPiece[window.from()];
    }
  }

  /** Cuts a text as it is cut when it is read. */
  List<Cut> cut(String text) {
    Tokens tokens = language.read(text);
    Marks marks = Marks.in(text, tokens.paragraphs());
    Units units = Units.of(text, tokens.paragraphs(), marks, vocabulary);
    return Windows.of(units, length, overlap).stream().map(w -> new Cut(units, w)).toList();
  }

  /** Encodes a window; to be closed. */
  Encoded encode(Cut cut) throws OrtException {
    return model.encode(cut.units(), cut.window());
  }

  /** Returns how many seconds Sayso's encoder takes for the windows of the texts. */
  public double seconds(List<String> texts) throws OrtException {
    List<Cut> windows = windows(texts);
    long begin = System.nanoTime();
    for (Cut each : windows) {
      encode(each).close();
    }
    return (System.nanoTime() - begin) / 1e9;
  }

  /**
   * Returns how many seconds another BERT takes for the same wordpieces, in windows of the same
   * length that do not overlap.
   *
   * @param resource an ONNX file on the class path with BERT's usual three inputs
   */
  public double secondsOf(String resource, List<String> texts) throws IOException, OrtException {
    List<int[]> windows = new ArrayList<>();
    for (String text : texts) {
      List<Cut> cuts = cut(text);
      int[] pieces = cuts.isEmpty() ? new int[0] : cuts.get(0).units().pieces;
      for (int from = 0; from < pieces.length; from += length) {
        windows.add(Arrays.copyOfRange(pieces, from, Math.min(pieces.length, from + length)));
      }
    }
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      try (OrtSession session = environment.createSession(bytes(resource), options)) {
        run(session, windows.subList(0, Math.min(20, windows.size())));
        long begin = System.nanoTime();
        run(session, windows);
        return (System.nanoTime() - begin) / 1e9;
      }
    }
  }

  private void run(OrtSession session, List<int[]> windows) throws OrtException {
    for (int[] window : windows) {
      int size = window.length + 2;
      LongBuffer ids = LongBuffer.allocate(size).put(BEGIN);
      for (int piece : window) {
        ids.put(piece);
      }
      ids.put(END).flip();
      LongBuffer ones = LongBuffer.allocate(size);
      for (int i = 0; i < size; i++) {
        ones.put(1);
      }
      Map<String, OnnxTensor> inputs = new HashMap<>();
      for (String name : session.getInputNames()) {
        LongBuffer values =
            switch (name) {
              case "input_ids" -> ids;
              case "attention_mask" -> ones.flip();
              default -> LongBuffer.allocate(size);
            };
        inputs.put(name, OnnxTensor.createTensor(environment, values, new long[] {1, size}));
      }
      session.run(inputs).close();
      inputs.values().forEach(OnnxTensor::close);
    }
  }

  private List<Cut> windows(List<String> texts) {
    return texts.stream().flatMap(text -> cut(text).stream()).toList();
  }

  private static byte[] bytes(String resource) throws IOException {
    try (InputStream in = Encoders.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IOException(resource + " is not on the class path");
      }
      return in.readAllBytes();
    }
  }

  @Override
  public void close() {
    model.close();
  }
}
