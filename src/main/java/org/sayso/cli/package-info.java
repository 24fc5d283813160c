/**
 * The command line: {@code java -jar sayso-cli.jar quotes FILE}.
 *
 * <p>In the order in which things happen: {@link org.sayso.cli.Main} is the door; {@code
 * QuotesCommand} turns words into {@code QuotesOptions}, {@code PeopleFile} reading the user's
 * directory; {@code Output} opens where the answers go, and has {@code EarlierOutput} read what is
 * there if the run is to go on with it; {@code FilesToRead} goes through files and folders, {@code
 * Inputs} through the articles in them, {@code TextFile}, {@code JsonLinesFile} and {@code CsvFile}
 * reading them, and {@code Tasks} leaves out what is done; {@code InOrder} has several read at once
 * by an {@code ArticleReader} and gives the answers in the order of the inputs; an {@code
 * AnswerWriter} writes them down; {@code QuotesRun} is all that in a row, {@code Progress} shows
 * how far it is, and {@code Tally} reports what failed and settles the exit status.
 *
 * <p>{@code ReportCommand} is the other command: {@code BatchFiles} goes through what {@code
 * quotes} has written, {@code BatchOutput} telling the forms apart, and {@code ReportRun} has a
 * {@link org.sayso.report.Report} made of it.
 *
 * <p>{@code ServeCommand} has the service do its work instead, and {@code ServeRun} keeps it going
 * until the process is told to end; both have {@code LibraryWords} about the library.
 *
 * <p>This is the only package that knows picocli, and {@code Main} the only class that ends the
 * virtual machine.
 */
@NullMarked
package org.sayso.cli;

import org.jspecify.annotations.NullMarked;
