package org.sayso.attribution;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sayso.attribution.Windows.Window;

/**
 * Runs the networks: the encoder over a window, then the roles of its units for each cue, and who
 * may be meant by each unit.
 *
 * <p>One window a run: the scales of the quantised encoder are taken over what it is given at once,
 * so a window would be read differently beside others. Thread-safe until it is closed.
 */
final class Model implements AutoCloseable {

  private static final List<String> NETWORKS =
      List.of("encoder.onnx", "roles.onnx", "references.onnx");

  private static final Set<String> OUTPUTS =
      new LinkedHashSet<>(List.of("cue", "as_cue", "as_unit", "middle"));

  private static final Set<String> REFERENCES =
      new LinkedHashSet<>(List.of("as_anaphor", "as_antecedent", "as_nobody"));

  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession encoder;
  private final OrtSession roles;
  private final OrtSession references;
  private final Vocabulary vocabulary;

  /** Opens the three networks. */
  Model(ModelFiles files, Vocabulary vocabulary, int threads) throws IOException, OrtException {
    this.vocabulary = vocabulary;
    List<OrtSession> opened = new ArrayList<>();
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(threads);
      options.setInterOpNumThreads(1);
      // By tanh rather than by erf: as good to three digits, and faster.
      options.addConfigEntry("optimization.enable_gelu_approximation", "1");
      options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
      for (String network : NETWORKS) {
        opened.add(environment.createSession(files.read(network), options));
      }
    } catch (IOException | OrtException | RuntimeException e) {
      for (OrtSession session : opened) {
        session.close();
      }
      throw e;
    }
    encoder = opened.get(0);
    roles = opened.get(1);
    references = opened.get(2);
  }

  /** What the units of a window say of who is meant by them; rows by unit. */
  @SuppressWarnings("ArrayRecordComponent") // handed over once, to be copied
  record Vectors(float[] asAnaphor, float[] asAntecedent, float[] asNobody) {}

  /** What the encoder says of a window; holds native memory until it is closed. */
  final class Encoded implements AutoCloseable {

    private final OrtSession.Result result;
    private final Units units;
    private final Window window;

    private Encoded(OrtSession.Result result, Units units, Window window) {
      this.result = result;
      this.units = units;
      this.window = window;
    }

    /** Returns for each unit the probabilities of outside, begin and inside of a cue, in a row. */
    float[] cues() throws OrtException {
      return floats(result, 0);
    }

    /** Scores the roles of all units for each of the cues. */
    Scores roles(List<Cues.Cue> cues) throws OrtException {
      LongBuffer ends = LongBuffer.allocate(2 * cues.size());
      cues.forEach(cue -> ends.put(cue.from() - window.from()).put(cue.to() - window.from()));
      ends.flip();
      try (OnnxTensor paragraph = tensor(part(units.paragraph), window.size());
          OnnxTensor passed = tensor(part(units.marksPassed), window.size());
          OnnxTensor spans = tensor(ends, cues.size(), 2);
          OrtSession.Result scored =
              roles.run(
                  Map.of(
                      "as_cue", (OnnxTensor) result.get(1),
                      "as_unit", (OnnxTensor) result.get(2),
                      "paragraph", paragraph,
                      "passed", passed,
                      "cues", spans))) {
        return new Scores(floats(scored, 0), floats(scored, 1), window.size());
      }
    }

    /** Says of all units whom they may mean. */
    Vectors references() throws OrtException {
      Map<String, OnnxTensor> input = Map.of("middle", (OnnxTensor) result.get(3));
      try (OrtSession.Result read = references.run(input, REFERENCES)) {
        return new Vectors(floats(read, 0), floats(read, 1), floats(read, 2));
      }
    }

    private LongBuffer part(int[] byUnit) {
      LongBuffer buffer = LongBuffer.allocate(window.size());
      for (int u = window.from(); u < window.to(); u++) {
        buffer.put(byUnit[u]);
      }
      return buffer.flip();
    }

    @Override
    public void close() {
      result.close();
    }
  }

  /** Reads one window. */
  Encoded encode(Units units, Window window) throws OrtException {
    int begin = units.firstPiece[window.from()];
    int pieces = units.firstPiece[window.to()] - begin;
    LongBuffer ids = LongBuffer.allocate(pieces + 2).put(vocabulary.first);
    LongBuffer cases = LongBuffer.allocate(pieces + 2).put(Units.NO_LETTERS);
    LongBuffer quoted = LongBuffer.allocate(pieces + 2).put(Units.OUTSIDE);
    LongBuffer starts = LongBuffer.allocate(pieces + 2).put(0);
    LongBuffer first = LongBuffer.allocate(window.size());
    for (int u = window.from(); u < window.to(); u++) {
      first.put(units.firstPiece[u] - begin + 1);
      for (int p = units.firstPiece[u]; p < units.firstPiece[u + 1]; p++) {
        ids.put(units.pieces[p]);
        cases.put(units.cases[u]);
        quoted.put(units.quoted[u]);
        starts.put(units.startsParagraph[u]);
      }
    }
    ids.put(vocabulary.last).flip();
    cases.put(Units.NO_LETTERS).flip();
    quoted.put(Units.OUTSIDE).flip();
    starts.put(0).flip();
    Map<String, OnnxTensor> inputs = new HashMap<>();
    try {
      inputs.put("ids", tensor(ids, 1, pieces + 2));
      inputs.put("case", tensor(cases, 1, pieces + 2));
      inputs.put("quoted", tensor(quoted, 1, pieces + 2));
      inputs.put("start", tensor(starts, 1, pieces + 2));
      inputs.put("first", tensor(first.flip(), window.size()));
      return new Encoded(encoder.run(inputs, OUTPUTS), units, window);
    } finally {
      inputs.values().forEach(OnnxTensor::close);
    }
  }

  private OnnxTensor tensor(LongBuffer values, long... shape) throws OrtException {
    return OnnxTensor.createTensor(environment, values, shape);
  }

  private static float[] floats(OrtSession.Result result, int index) {
    FloatBuffer buffer = ((OnnxTensor) result.get(index)).getFloatBuffer();
    float[] values = new float[buffer.remaining()];
    buffer.get(values);
    return values;
  }

  @Override
  public void close() {
    try {
      encoder.close();
      roles.close();
      references.close();
    } catch (OrtException e) {
      throw new IllegalStateException("cannot close the model's sessions", e);
    }
  }
}
