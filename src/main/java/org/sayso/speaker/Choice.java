package org.sayso.speaker;

import java.util.Optional;

/**
 * Holds whom an anaphor means, or that it is none of the candidates, and how sure that is.
 * Immutable.
 */
record Choice(Optional<Figure> figure, double probability) {}
