package org.sayso.surface;

import java.util.List;
import org.sayso.Article;

/**
 * One of the ways into Sayso and out again. Another one is another class and a line in {@link
 * SurfacesIT#surfaces()}.
 */
interface Surface {

  /** Returns what this surface says about each text, read back into the library's own form. */
  List<Article> read(List<String> texts) throws Exception;

  /** Returns what of a text gets through to the library by this way: all of it, mostly. */
  default String carried(String text) {
    return text;
  }
}
