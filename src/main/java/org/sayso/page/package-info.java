/**
 * Articles for people to read.
 *
 * <p>{@link org.sayso.page.TextPage} is a page of plain text for a terminal, {@link
 * org.sayso.page.HtmlPage} one for a browser. They show what an {@link org.sayso.Article} holds and
 * decide nothing about quotes.
 *
 * <p>Pages for a browser are one file each, made from a {@link org.sayso.page.PageTemplate}. This
 * is the only package that knows JMustache, which is optional: who makes such pages adds {@code
 * com.samskivert:jmustache} to the project.
 */
@NullMarked
package org.sayso.page;

import org.jspecify.annotations.NullMarked;
