package org.sayso.service;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Decodes UTF-8 and puts up with nothing else: a byte replaced on the way in would be a wrong
 * offset on the way out.
 */
final class Utf8 {

  private static final String BYTE_ORDER_MARK = "\ufeff";

  private Utf8() {}

  /** Returns the JSON without the mark that some programs put in front, and JSON may not have. */
  static String json(byte[] bytes) throws CharacterCodingException {
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }
}
