/**
 * The command line: {@code java -jar sayso-cli.jar quotes FILE}.
 *
 * <p>In the order in which things happen: {@link org.sayso.cli.Main} is the door; {@code
 * QuotesCommand} turns words into {@code QuotesOptions}, {@code PeopleFile} reading the user's
 * directory; {@code Inputs} goes through the files and gives one input after another, {@code
 * TextFile} and {@code JsonLinesFile} reading them; {@code InOrder} has several read at once by an
 * {@code ArticleReader} and gives the answers in the order of the inputs; an {@code AnswerWriter}
 * writes them down; {@code QuotesRun} is all that in a row, and {@code Tally} reports what failed
 * and settles the exit status.
 *
 * <p>{@code ReportCommand} is the other command: {@code BatchFiles} goes through what {@code
 * quotes} has written, {@code BatchOutput} telling the forms apart, and {@code ReportRun} has a
 * {@link org.sayso.report.Report} made of it.
 *
 * <p>This is the only package that knows picocli, and {@code Main} the only class that ends the
 * virtual machine.
 */
@NullMarked
package org.sayso.cli;

import org.jspecify.annotations.NullMarked;
