package org.sayso.cli;

import java.util.OptionalDouble;

/**
 * Holds how sure what is printed must be. Immutable.
 *
 * @param quote below which quotes are left out; empty for the library's own
 * @param speaker below which speakers are left unknown; empty for the library's own
 */
record Thresholds(OptionalDouble quote, OptionalDouble speaker) {}
