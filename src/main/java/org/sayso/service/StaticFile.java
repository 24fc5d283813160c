package org.sayso.service;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.eclipse.jetty.http.HttpHeader;

/**
 * Is one file of the page, held in memory. Only what {@code files.txt} names is there at all, so
 * that no address can lead anywhere else. Immutable.
 */
final class StaticFile implements Endpoint {

  private static final String LIST = "files.txt";
  private static final int TAG_CHARACTERS = 32;

  private final String path;
  private final String mediaType;
  private final byte[] bytes;
  private final String tag;

  private StaticFile(String path, String mediaType, byte[] bytes) {
    this.path = path;
    this.mediaType = mediaType;
    this.bytes = bytes;
    this.tag = '"' + digest(bytes).substring(0, TAG_CHARACTERS) + '"';
  }

  /** Returns all files. Lines of the list read {@code path file media-type}. */
  static List<StaticFile> all() {
    List<StaticFile> files = new ArrayList<>();
    String list = new String(resource(LIST), StandardCharsets.UTF_8);
    for (String line : list.lines().filter(each -> !each.startsWith("#")).toList()) {
      String[] words = line.split(" ", 3);
      files.add(new StaticFile(words[0], words[2], resource(words[1])));
    }
    return files;
  }

  String path() {
    return path;
  }

  @Override
  public void answer(Exchange exchange) {
    exchange.response().getHeaders().put(HttpHeader.ETAG, tag);
    // Asked for each time, so that a newer service has its newer page; mostly not sent again.
    exchange.response().getHeaders().put(HttpHeader.CACHE_CONTROL, "no-cache");
    if (exchange.header(HttpHeader.IF_NONE_MATCH).filter(tag::equals).isPresent()) {
      exchange.sendNothing(304);
    } else {
      exchange.send(200, mediaType, bytes);
    }
  }

  private static byte[] resource(String name) {
    try (InputStream in = StaticFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new FileNotFoundException(name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has it", e);
    }
  }
}
