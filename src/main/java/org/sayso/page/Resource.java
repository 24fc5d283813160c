package org.sayso.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * Holds a text that comes along in the jar and goes into a page. Immutable.
 *
 * @param text the text, with {@code \n} at the ends of lines, as browsers have it
 */
public record Resource(String text) {

  private static final Pattern SOURCE_MAP =
      Pattern.compile("^//# sourceMappingURL=.*$", Pattern.MULTILINE);

  /**
   * Reads a resource.
   *
   * @param owner a class of the package that has it
   * @param name its name, or its path on the class path, with {@code /} in front
   * @throws IllegalStateException if it is not there
   */
  public static Resource of(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(
            "%s: not on the class path; sayso-cli.jar has it, a project that makes pages itself adds the dependencies that Sayso's pom calls optional"
                .formatted(name));
      }
      return new Resource(
          new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Leaves out where a script says its source is, which a page of one file does not have. */
  public Resource withoutSourceMap() {
    return new Resource(SOURCE_MAP.matcher(text).replaceAll(""));
  }

  /** Returns the hash by which a page allows this and nothing else to run. */
  String hash() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
