package org.sayso.cli;

import picocli.CommandLine.ITypeConverter;

/** Takes a word as it is. */
final class AsGiven implements ITypeConverter<String> {

  @Override
  public String convert(String word) {
    return word;
  }
}
