package org.sayso.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * Holds what a process is connected to.
 *
 * @param in standard input
 * @param out standard output, unlike {@link System#out} one that throws when nobody reads it
 * @param err standard error
 * @param terminal what is known of the terminal
 * @param streams tells which of them are terminals
 */
record Outside(
    InputStream in, OutputStream out, PrintStream err, Terminal terminal, Streams streams) {}
