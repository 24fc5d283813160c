package org.sayso.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.sayso.csv.WrongBytes;

/**
 * Decodes UTF-8 a piece at a time, for what may be too large to be held whole. It puts up with
 * nothing else, unless it is to escape it, and knows on which line it stopped. Not thread-safe.
 */
final class Utf8Reader extends Reader {

  private static final int PIECE = 1 << 13;

  private final InputStream in;
  private final boolean isEscaping;
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final ByteBuffer bytes = ByteBuffer.allocate(PIECE).flip();
  private final CharBuffer characters = CharBuffer.allocate(PIECE).flip();
  private boolean isAtEnd;
  private long bytesRead;
  private long line = 1;

  Utf8Reader(InputStream in) {
    this(in, false);
  }

  private Utf8Reader(InputStream in, boolean isEscaping) {
    this.in = in;
    this.isEscaping = isEscaping;
  }

  /** Makes a reader that gives bytes that are not UTF-8 as {@link WrongBytes} says. */
  static Utf8Reader escaping(InputStream in) {
    return new Utf8Reader(in, true);
  }

  /** Returns the line, from 1, of what would be decoded next. */
  long line() {
    return line;
  }

  @Override
  public int read(char[] into, int offset, int length) throws IOException {
    while (!characters.hasRemaining()) {
      if (!decode()) {
        return -1;
      }
    }
    int count = Math.min(length, characters.remaining());
    characters.get(into, offset, count);
    return count;
  }

  /** Decodes the next piece, which may be empty; returns whether there may be another. */
  private boolean decode() throws IOException {
    characters.clear();
    CoderResult result = decoder.decode(bytes, characters, isAtEnd);
    characters.flip();
    line += characters.chars().filter(c -> c == '\n').count();
    if (characters.hasRemaining()) {
      return true;
    }
    if (result.isError() && isEscaping) {
      escape(result.length());
      return true;
    }
    if (result.isError()) {
      throw new InvalidUtf8Exception(bytesRead - bytes.remaining());
    }
    if (isAtEnd) {
      return false;
    }
    refill();
    return true;
  }

  private void escape(int count) {
    characters.clear();
    for (int i = 0; i < count; i++) {
      characters.put(WrongBytes.escaped(bytes.get()));
    }
    characters.flip();
  }

  private void refill() throws IOException {
    bytes.compact();
    int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
    isAtEnd = count < 0;
    if (count > 0) {
      bytes.position(bytes.position() + count);
      bytesRead += count;
    }
    bytes.flip();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
