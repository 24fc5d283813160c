package org.sayso.service;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Knows the secret that requests must bring. It keeps a digest of it only, and compares digests, in
 * a time that tells nothing about where they differ. Immutable.
 */
public final class Token {

  private static final int SHORTEST = 16;

  /** As RFC 6750 has it, but for spaces. */
  private static final Pattern ALLOWED = Pattern.compile("[A-Za-z0-9._~+/-]+=*");

  private static final String SCHEME = "Bearer ";

  private final byte[] digest;

  private Token(byte[] digest) {
    this.digest = digest;
  }

  /**
   * Makes a token.
   *
   * @throws IllegalArgumentException if it is short or has characters that a header cannot have
   */
  public static Token of(String secret) {
    if (!ALLOWED.matcher(secret).matches()) {
      throw new IllegalArgumentException(
          "a token has letters, digits and ._~+/- only; make one with: openssl rand -hex 32");
    }
    if (secret.length() < SHORTEST) {
      throw new IllegalArgumentException(
          "a token has %d characters at least; make one with: openssl rand -hex 32"
              .formatted(SHORTEST));
    }
    return new Token(digest(secret));
  }

  /**
   * Reads a token from a file that has it on its only line.
   *
   * @throws IllegalArgumentException if there is none in it
   */
  public static Token read(Path file) throws IOException {
    return of(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).strip());
  }

  /** Returns whether the value of an {@code Authorization} header has it. */
  boolean isIn(@Nullable String authorization) {
    return authorization != null
        && authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
        && MessageDigest.isEqual(digest, digest(authorization.substring(SCHEME.length()).strip()));
  }

  private static byte[] digest(String secret) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has it", e);
    }
  }

  @Override
  public String toString() {
    return "Token[…]";
  }
}
