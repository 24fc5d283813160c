package org.sayso.language;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.util.HashIndex;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.zip.GZIPInputStream;

/**
 * Makes {@code names.crf} and {@code tags.tagger} of {@code models/corenlp} of CoreNLP's
 * three-class CRF and its tagger: the same models, their large parts in a form that loads in a
 * fraction of the time and takes a fraction of the memory. {@code models/corenlp/make.sh} calls it
 * with the folder of CoreNLP's models and its own.
 */
final class Repack {

  /** Smaller indexes and maps stay as they are. */
  private static final int LARGE = 10_000;

  private static final byte[] OBJECTS_BEGIN = {(byte) 0xAC, (byte) 0xED, 0, 5};

  private Repack() {}

  public static void main(String[] arguments) throws IOException, ClassNotFoundException {
    Path from = Path.of(arguments[0]);
    Path to = Path.of(arguments[1]);
    namer(from.resolve("ner/english.all.3class.distsim.crf.ser.gz"), to.resolve("names.crf"));
    tagger(from.resolve("pos-tagger/english-left3words-distsim.tagger"), to.resolve("tags.tagger"));
  }

  private static void namer(Path from, Path to) throws IOException, ClassNotFoundException {
    try (ObjectInputStream in =
            new ObjectInputStream(
                new BufferedInputStream(new GZIPInputStream(Files.newInputStream(from))));
        ObjectOutputStream out = new Packing(new BufferedOutputStream(Files.newOutputStream(to)))) {
      CRFClassifier.getClassifier(in, new Properties()).serializeClassifier(out);
    }
  }

  /** The tagger's file has three streams of Java objects in it; its features are in the second. */
  private static void tagger(Path from, Path to) throws IOException, ClassNotFoundException {
    byte[] all = Files.readAllBytes(from);
    int begin = indexOfObjects(all, indexOfObjects(all, 0) + 1);
    InputStream after = new ByteArrayInputStream(all, begin, all.length - begin);
    ObjectInputStream in = new ObjectInputStream(after);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(to))) {
      out.write(all, 0, begin);
      ObjectOutputStream objects = new Packing(out);
      objects.writeObject(in.readObject());
      objects.writeObject(in.readObject());
      objects.flush();
      after.transferTo(out);
    }
  }

  private static int indexOfObjects(byte[] all, int from) {
    for (int at = from; ; at++) {
      if (Arrays.equals(
          all, at, at + OBJECTS_BEGIN.length, OBJECTS_BEGIN, 0, OBJECTS_BEGIN.length)) {
        return at;
      }
    }
  }

  /** Writes the small form of whatever is large. */
  private static final class Packing extends ObjectOutputStream {

    Packing(OutputStream out) throws IOException {
      super(out);
      enableReplaceObject(true);
    }

    @Override
    @SuppressWarnings("unchecked") // both hold strings alone in this classifier
    protected Object replaceObject(Object object) {
      if (object instanceof HashIndex<?> index && index.size() > LARGE) {
        return new CompactIndex(((HashIndex<String>) index).objectsList());
      }
      if (object instanceof HashMap<?, ?> map && map.size() > LARGE) {
        return new CompactMap((Map<String, String>) map);
      }
      return object instanceof float[][] rows ? new PackedRows(rows) : object;
    }
  }
}
