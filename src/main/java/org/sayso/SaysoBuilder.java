package org.sayso;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.sayso.attribution.Attributor;
import org.sayso.attribution.ModelFiles;
import org.sayso.cue.CueReading;
import org.sayso.directory.Directory;
import org.sayso.directory.Listing;
import org.sayso.language.Language;
import org.sayso.speaker.Casting;

/**
 * Holds what can be chosen when Sayso is opened.
 *
 * <pre>{@code
 * Sayso sayso = Sayso.builder().maxCharacters(100_000).build();
 * }</pre>
 *
 * <p>Not thread-safe: one thread builds; what it builds is.
 */
public final class SaysoBuilder {

  /** The longest text that is read unless another limit is set: some 300,000 words. */
  public static final int DEFAULT_MAX_CHARACTERS = 2_000_000;

  private int maxCharacters = DEFAULT_MAX_CHARACTERS;
  private int modelThreads = 1;
  private double minConfidence;
  private @Nullable Double minSpeakerConfidence;
  private @Nullable Path modelFolder;
  private SpeakerDirectory directory = SpeakerDirectory.empty();

  SaysoBuilder() {}

  /**
   * Sets the longest text that is read. At the limit {@link Sayso#read(String)} throws; nothing is
   * cut off.
   *
   * @param maxCharacters a number of UTF-16 code units, at least 1
   */
  public SaysoBuilder maxCharacters(int maxCharacters) {
    this.maxCharacters = positive("maxCharacters", maxCharacters);
    return this;
  }

  /**
   * Sets how many threads the network may use for one text: 1 unless set, the best for many texts
   * read at once; more make a single text faster.
   *
   * @param modelThreads at least 1
   */
  public SaysoBuilder modelThreads(int modelThreads) {
    this.modelThreads = positive("modelThreads", modelThreads);
    return this;
  }

  /**
   * Sets how sure a quote must be: those whose {@link Quote#confidence()} is below are left out.
   * None is unless this is set.
   *
   * @param minConfidence a probability, 0 to 1
   */
  public SaysoBuilder minConfidence(double minConfidence) {
    this.minConfidence = probability("minConfidence", minConfidence);
    return this;
  }

  /**
   * Sets how sure a speaker must be: one whose {@link Quote#speakerConfidence()} is below is left
   * unknown. Unless this is set, the model's own threshold holds, chosen so that of 100 quotations
   * 5 at most are given to a wrong name; 0 names everybody found, 0.9 only who is right nine times
   * in ten and more.
   *
   * @param minSpeakerConfidence a probability, 0 to 1
   */
  public SaysoBuilder minSpeakerConfidence(double minSpeakerConfidence) {
    this.minSpeakerConfidence = probability("minSpeakerConfidence", minSpeakerConfidence);
    return this;
  }

  /**
   * Sets a folder to read the attribution model from, instead of the one in the jar.
   *
   * @param modelFolder a folder with {@code model.properties} and the files that it names
   */
  public SaysoBuilder modelFolder(Path modelFolder) {
    this.modelFolder = Objects.requireNonNull(modelFolder, "modelFolder");
    return this;
  }

  /**
   * Sets the user's own directory, by whose ids speakers are told; none is used unless set.
   *
   * @param directory those whom the user knows
   */
  public SaysoBuilder directory(SpeakerDirectory directory) {
    this.directory = Objects.requireNonNull(directory, "directory");
    return this;
  }

  /**
   * Loads the models, and takes up the directory.
   *
   * @throws SaysoException with {@code MODEL_MISSING} or {@code MODEL_DAMAGED} if a model's file is
   *     not there or is not what it should be
   */
  public Sayso build() {
    Path folder = modelFolder;
    int threads = modelThreads;
    ModelFiles files = files(folder);
    CompletableFuture<Attributor> attributor = loading(() -> Attributor.open(files, threads));
    CompletableFuture<Casting> casting = loading(() -> casting(files));
    List<Listing> listings = listings(directory);
    CompletableFuture<Directory> listed = loading(() -> Directory.open(listings));
    try {
      Language language = loaded(Language::open);
      CueReading cues = loaded(CueReading::open);
      return new Sayso(
          new Steps(language, attributor.join(), casting.join(), listed.join(), cues),
          new Limits(maxCharacters, minConfidence));
    } catch (CompletionException | UncheckedIOException e) {
      close(attributor);
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw unusable(e.getCause() == null ? e : e.getCause());
    }
  }

  private Casting casting(ModelFiles files) throws IOException {
    Casting casting = Casting.open(files);
    return minSpeakerConfidence == null ? casting : casting.withThreshold(minSpeakerConfidence);
  }

  private static ModelFiles files(@Nullable Path folder) {
    try {
      return folder == null ? ModelFiles.inJar() : ModelFiles.in(folder);
    } catch (IOException e) {
      throw unusable(e);
    }
  }

  private static List<Listing> listings(SpeakerDirectory directory) {
    List<Listing> listings = new ArrayList<>();
    for (DirectoryEntry entry : directory.entries()) {
      List<String> names = new ArrayList<>();
      names.add(entry.name());
      names.addAll(entry.aliases());
      listings.add(new Listing(entry.id(), names, entry.type()));
    }
    return listings;
  }

  private static <T> CompletableFuture<T> loading(Callable<T> loader) {
    return CompletableFuture.supplyAsync(() -> loaded(loader));
  }

  private static <T> T loaded(Callable<T> loader) {
    try {
      return loader.call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** Waits for it, so that its native memory is given back if it was loaded after all. */
  private static void close(CompletableFuture<Attributor> attributor) {
    try {
      attributor.join().close();
    } catch (CompletionException e) {
      // It was not loaded; the caller throws the first failure.
      return;
    }
  }

  private static SaysoException unusable(Throwable failure) {
    Throwable cause =
        failure instanceof UncheckedIOException unchecked
            ? Objects.requireNonNull(unchecked.getCause())
            : failure;
    if (cause instanceof NoSuchFileException || cause instanceof FileNotFoundException) {
      return new SaysoException(
          SaysoException.Code.MODEL_MISSING,
          "model file " + cause.getMessage() + " is not there; a model needs all its files",
          cause);
    }
    return new SaysoException(
        SaysoException.Code.MODEL_DAMAGED, "a model cannot be read: " + cause.getMessage(), cause);
  }

  private static double probability(String name, double value) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException(name + " " + value + ": must be in 0..1");
    }
    return value;
  }

  private static int positive(String name, int value) {
    if (value < 1) {
      throw new IllegalArgumentException(name + " " + value + ": must be at least 1");
    }
    return value;
  }
}
