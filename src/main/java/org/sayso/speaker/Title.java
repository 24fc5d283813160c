package org.sayso.speaker;

import java.util.Optional;

/**
 * Holds what a word before a name tells: {@code Mrs.}, {@code Sen.}. Immutable.
 *
 * @param noun what it stands for ({@code senator}); empty if it only addresses
 */
record Title(Gender gender, Optional<String> noun) {}
