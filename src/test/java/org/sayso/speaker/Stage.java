package org.sayso.speaker;

import java.io.IOException;
import java.util.List;
import org.sayso.attribution.Attributor;
import org.sayso.attribution.Likeness;
import org.sayso.attribution.ModelFiles;
import org.sayso.attribution.Said;
import org.sayso.language.Language;
import org.sayso.language.Tokens;
import org.sayso.marks.Marks;

/** Casts texts whose attributions are drawn, with the models that ship. */
record Stage(Language language, Attributor attributor, Casting casting) implements AutoCloseable {

  static Stage open() throws IOException {
    ModelFiles files = ModelFiles.inJar();
    return new Stage(Language.open(), Attributor.open(files, 1), Casting.open(files));
  }

  Cast cast(String drawn) {
    Marked marked = Marked.read(drawn);
    Tokens tokens = language.read(marked.text());
    Marks marks = Marks.in(marked.text(), tokens.paragraphs());
    Likeness likeness = attributor.attribute(tokens, marks).likeness();
    return casting.cast(tokens, marks, new Said(marked.attributions(), likeness));
  }

  /** Returns who says each attribution, "-" for nobody. */
  List<String> speakers(String drawn) {
    return names(cast(drawn));
  }

  static List<String> names(Cast cast) {
    return cast.links().stream()
        .map(link -> link.entity().isEmpty() ? "-" : name(cast, link.entity().getAsInt()))
        .toList();
  }

  private static String name(Cast cast, int entity) {
    return cast.entities().get(entity).name();
  }

  @Override
  public void close() {
    attributor.close();
  }
}
