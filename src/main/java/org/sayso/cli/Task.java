package org.sayso.cli;

import org.sayso.json.Input;

/**
 * Holds what is to be worked on. Immutable.
 *
 * @param input the article, or the failure in its place
 * @param bytesRead how far the input files had been read when it was taken from them
 */
record Task(Input input, long bytesRead) {}
