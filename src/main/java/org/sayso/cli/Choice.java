package org.sayso.cli;

import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Takes the word for a constant by what its {@code toString} says; picocli would ask for its name.
 *
 * @param constants what can be chosen
 */
record Choice<E extends Enum<E>>(List<E> constants) implements ITypeConverter<E> {

  static <E extends Enum<E>> Choice<E> of(E[] constants) {
    return new Choice<>(List.of(constants));
  }

  @Override
  public E convert(String word) {
    return constants.stream()
        .filter(constant -> constant.toString().equals(word))
        .findAny()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "must be one of " + constants + ", but is '" + word + "'"));
  }
}
