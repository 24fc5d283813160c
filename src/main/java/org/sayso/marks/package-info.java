/**
 * Finds every stretch in quotation marks: straight and curly, single and double, nested, left open,
 * opened again at each paragraph.
 *
 * <p>Not API: only {@code org.sayso} calls it. In reading order: {@link org.sayso.marks.Marks} (the
 * door), {@link org.sayso.marks.Stretch}, {@code Mark} and {@code Alphabet} (which characters may
 * be marks), {@code SingleMarks} (which single marks are no apostrophes), {@code Pairing} (which
 * mark closes which).
 */
@NullMarked
package org.sayso.marks;

import org.jspecify.annotations.NullMarked;
