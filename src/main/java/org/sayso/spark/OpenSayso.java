package org.sayso.spark;

import java.lang.ref.Cleaner;
import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sayso.Article;
import org.sayso.Sayso;
import org.sayso.SpeakerDirectory;

/**
 * Holds the library open for all tasks of an executor.
 *
 * <p>Tasks come and go, and nothing tells the last of them from the others; what they share can
 * only be static. So the first task opens the library, and it stays open. Where others want it with
 * other settings it is opened for them beside it: the latest is kept, an earlier one is closed when
 * no task holds it any more, which only the garbage collector knows. Thread-safe.
 */
final class OpenSayso {

  private static final Cleaner WHEN_DROPPED = Cleaner.create();
  private static final Map<Settings, WeakReference<OpenSayso>> OPEN = new HashMap<>();

  @SuppressWarnings("UnusedVariable") // It keeps the latest from being collected, no more.
  private static @Nullable OpenSayso latest;

  private final Sayso sayso;

  private OpenSayso(Sayso sayso) {
    this.sayso = sayso;
    WHEN_DROPPED.register(this, sayso::close);
  }

  /**
   * Returns the one with these settings; all tasks wait while one of them opens it.
   *
   * @param people makes the directory that the settings mean, if it must be opened
   * @throws org.sayso.SaysoException if a model cannot be loaded
   */
  static synchronized OpenSayso with(Settings settings, Supplier<SpeakerDirectory> people) {
    WeakReference<OpenSayso> known = OPEN.get(settings);
    OpenSayso open = known == null ? null : known.get();
    if (open == null) {
      open = new OpenSayso(settings.open(people.get()));
      OPEN.values().removeIf(reference -> reference.get() == null);
      OPEN.put(settings, new WeakReference<>(open));
    }
    latest = open;
    return open;
  }

  Article read(String text) {
    return sayso.read(text);
  }
}
