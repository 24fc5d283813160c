package org.sayso.spark;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.sayso.Sayso;
import org.sayso.SaysoBuilder;
import org.sayso.SpeakerDirectory;

/**
 * Says how the library is opened. Two that are equal can share one that is open. Immutable.
 *
 * @param minConfidence how sure a quote must be; null for the library's own
 * @param minSpeakerConfidence how sure a speaker must be; null for the model's own
 * @param maxCharacters the longest text; null for the library's own
 * @param people fingerprint of the user's own directory; empty for none
 */
record Settings(
    @Nullable Double minConfidence,
    @Nullable Double minSpeakerConfidence,
    @Nullable Integer maxCharacters,
    String people)
    implements Serializable {

  static final Settings DEFAULTS = new Settings(null, null, null, "");

  Settings withMinConfidence(double value) {
    return checked(new Settings(value, minSpeakerConfidence, maxCharacters, people));
  }

  Settings withMinSpeakerConfidence(double value) {
    return checked(new Settings(minConfidence, value, maxCharacters, people));
  }

  Settings withMaxCharacters(int value) {
    return checked(new Settings(minConfidence, minSpeakerConfidence, value, people));
  }

  Settings withPeople(String fingerprint) {
    return new Settings(minConfidence, minSpeakerConfidence, maxCharacters, fingerprint);
  }

  /** What is wrong is wrong on the driver already, not in the first task. */
  private static Settings checked(Settings settings) {
    settings.builder();
    return settings;
  }

  Sayso open(SpeakerDirectory directory) {
    return builder().directory(directory).build();
  }

  private SaysoBuilder builder() {
    SaysoBuilder builder = Sayso.builder();
    if (minConfidence != null) {
      builder.minConfidence(minConfidence);
    }
    if (minSpeakerConfidence != null) {
      builder.minSpeakerConfidence(minSpeakerConfidence);
    }
    if (maxCharacters != null) {
      builder.maxCharacters(maxCharacters);
    }
    return builder;
  }
}
