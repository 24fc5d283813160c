package org.sayso.service;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the names of media types. */
final class MediaType {

  private static final Pattern CHARSET =
      Pattern.compile(";\\s*charset\\s*=\\s*\"?([^\";\\s]+)", Pattern.CASE_INSENSITIVE);

  private MediaType() {}

  static String withoutParameters(String header) {
    int end = header.indexOf(';');
    return (end < 0 ? header : header.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }

  /** Returns whether no other encoding than UTF-8 is named. */
  static boolean isUtf8(String header) {
    Matcher charset = CHARSET.matcher(header);
    return !charset.find() || charset.group(1).equalsIgnoreCase("utf-8");
  }
}
