package org.sayso.attribution;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Properties;

/**
 * Reads the files of a trained model, from the jar or from a folder, and holds each to the checksum
 * that {@code model.properties} gives for it. Thread-safe.
 */
public final class ModelFiles {

  private static final String FACTS = "model.properties";

  /** Where the files are. */
  private interface Place {
    byte[] read(String file) throws IOException;
  }

  private final String name;
  private final Place place;
  private final Properties facts = new Properties();

  private ModelFiles(String name, Place place) throws IOException {
    this.name = name;
    this.place = place;
    String lines = new String(place.read(FACTS), StandardCharsets.UTF_8);
    try {
      facts.load(new StringReader(lines));
    } catch (IllegalArgumentException e) {
      throw new DamagedModelException(message(FACTS, "is no properties file"), e);
    }
  }

  /** Opens the model that travels in the jar. */
  public static ModelFiles inJar() throws IOException {
    return new ModelFiles("in the jar", ModelFiles::readFromJar);
  }

  /** Opens a model in a folder. */
  public static ModelFiles in(Path folder) throws IOException {
    return new ModelFiles(folder.toString(), file -> Files.readAllBytes(folder.resolve(file)));
  }

  private static byte[] readFromJar(String file) throws IOException {
    String resource = "/org/sayso/model/attribution/" + file;
    try (InputStream stream = ModelFiles.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new NoSuchFileException(resource);
      }
      return stream.readAllBytes();
    }
  }

  /** Reads a file and checks that it is the one that the model was published with. */
  public byte[] read(String file) throws IOException {
    String expected = fact("sha256." + file);
    byte[] bytes = place.read(file);
    String actual = sha256(bytes);
    if (!actual.equals(expected)) {
      throw new DamagedModelException(
          message(file, "has checksum " + actual + ", expected " + expected), null);
    }
    return bytes;
  }

  /** Returns what the model says of itself. */
  public String fact(String key) throws DamagedModelException {
    String value = facts.getProperty(key);
    if (value == null) {
      throw new DamagedModelException(message(FACTS, "has no \"" + key + "\""), null);
    }
    return value.trim();
  }

  /** Returns a number that the model says of itself. */
  public double number(String key) throws DamagedModelException {
    try {
      return Double.parseDouble(fact(key));
    } catch (NumberFormatException e) {
      throw new DamagedModelException(message(FACTS, key + " is no number: " + fact(key)), e);
    }
  }

  /** Returns what is wrong with a file, and what to do. */
  public String message(String file, String what) {
    return "model %s: %s %s; fetch the model's files again".formatted(name, file, what);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
