package org.sayso.cli;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sayso.json.ArticleText;
import org.sayso.json.Failure;
import org.sayso.json.Input;
import org.sayso.json.Trace;

/**
 * Knows which articles an output has. An id counts as often as it stands there: where two articles
 * of the input have the same one, each is done once.
 *
 * <p>Of an id it holds 128 bits of a digest, so that an article costs some 80 bytes, however long
 * its id is. Not thread-safe.
 */
final class DoneArticles {

  private final Map<Digest, Integer> counts = new HashMap<>();
  private final MessageDigest sha256 = sha256();
  private long left;

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has it", e);
    }
  }

  /** Adds an article that the output has. */
  void add(Trace trace) {
    counts.merge(digest(key(trace.id(), trace.error())), 1, Integer::sum);
    left++;
  }

  /** Returns whether the output has the article, and takes it out if so. */
  boolean remove(Input input) {
    Digest digest = digest(key(input));
    if (!counts.containsKey(digest)) {
      return false;
    }
    counts.computeIfPresent(digest, (same, count) -> count == 1 ? null : count - 1);
    left--;
    return true;
  }

  /** Returns how many articles of the output have not been taken out. */
  long left() {
    return left;
  }

  private static String key(Input input) {
    if (input instanceof ArticleText article) {
      return key(Optional.of(article.id()), Optional.empty());
    }
    Failure failure = (Failure) input;
    return key(failure.id(), Optional.of(failure.code() + ": " + failure.message()));
  }

  /** An article without an id is known by its failure, which says where it stands. */
  private static String key(Optional<String> id, Optional<String> error) {
    return id.map(each -> "id " + each).orElseGet(() -> "error " + error.orElse(""));
  }

  private Digest digest(String key) {
    ByteBuffer bytes = ByteBuffer.wrap(sha256.digest(key.getBytes(StandardCharsets.UTF_8)));
    return new Digest(bytes.getLong(), bytes.getLong());
  }

  private record Digest(long first, long second) {}
}
