/**
 * Finds the speakers of an article in the user's own directory.
 *
 * <p>Not API: only {@code org.sayso} calls it. {@link org.sayso.directory.Directory} (the door) is
 * opened with the user's {@link org.sayso.directory.Listing}s. A {@code NameReader} takes their
 * names apart, {@code PersonName} and {@code BodyName} say which are the same, and an {@code Index}
 * finds the listings that may have a name. For each speaker a {@code Search} looks up all the names
 * that the article gives it and decides which listing they mean: the {@link
 * org.sayso.directory.Match}.
 *
 * <p>To change what counts as the same name, change {@code PersonName.agrees} and its keys.
 */
@NullMarked
package org.sayso.directory;

import org.jspecify.annotations.NullMarked;
