package org.sayso.cli;

import org.sayso.Article;
import org.sayso.Sayso;
import org.sayso.SaysoBuilder;

/** Has the library read articles. */
record SaysoReader(Sayso sayso) implements ArticleReader {

  static ArticleReader open(LibraryOptions options) {
    SaysoBuilder builder =
        Sayso.builder().modelThreads(options.modelThreads()).directory(options.people());
    options.maxCharacters().ifPresent(builder::maxCharacters);
    options.thresholds().quote().ifPresent(builder::minConfidence);
    options.thresholds().speaker().ifPresent(builder::minSpeakerConfidence);
    options.model().ifPresent(builder::modelFolder);
    return new SaysoReader(builder.build());
  }

  @Override
  public Article read(String text) {
    return sayso.read(text);
  }

  @Override
  public void close() {
    sayso.close();
  }
}
