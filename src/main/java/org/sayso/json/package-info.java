/**
 * Articles as JSON, and articles to be read as lines of JSON.
 *
 * <p>{@link org.sayso.json.InputLines} turns a line of JSON into an {@link org.sayso.json.Input},
 * {@link org.sayso.json.ArticleRequests} what comes over HTTP into one with the choices made; a
 * surface makes an {@link org.sayso.json.Answer} of it, and {@link org.sayso.json.ArticleJson}
 * writes that down and reads it back. {@link org.sayso.json.OutputLines} tells which articles a
 * file that was written before has already; {@link org.sayso.json.Problem} says over HTTP why there
 * is no answer. What the JSON looks like is said by {@code docs/schema/article.schema.json}.
 *
 * <p>Of articles that a batch has written, {@link org.sayso.json.BatchLines} and {@link
 * org.sayso.json.BatchArray} read back what needs no text, and {@link org.sayso.json.ScriptJson}
 * writes JSON that is part of a page.
 *
 * <p>This is the only package that knows Jackson, which is optional: who uses this package adds
 * {@code com.fasterxml.jackson.core:jackson-databind} to the project.
 */
@NullMarked
package org.sayso.json;

import org.jspecify.annotations.NullMarked;
