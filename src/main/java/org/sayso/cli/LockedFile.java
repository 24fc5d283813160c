package org.sayso.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Is the file that a run writes to. No other run can write to it meanwhile: two that resume would
 * write every article twice. Not thread-safe.
 */
final class LockedFile implements Closeable {

  private final FileChannel channel;

  private LockedFile(FileChannel channel) {
    this.channel = channel;
  }

  /** Opens the file, and leaves what is in it. */
  static LockedFile open(Path path) throws IOException {
    FileChannel channel =
        FileChannel.open(
            path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      lock(path, channel);
    } catch (IOException e) {
      channel.close();
      throw e;
    }
    return new LockedFile(channel);
  }

  /** Returns whether there is something at the path that is no file, such as a pipe or a device. */
  static boolean isSpecial(Path path) {
    return Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path);
  }

  private static void lock(Path path, FileChannel channel) throws IOException {
    if (tryLock(channel) == null) {
      throw new IOException(path + ": another run is writing to it; wait for it, or end it");
    }
  }

  /** Locks a byte where none ever is: on Windows nobody could read what is locked. */
  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock(Long.MAX_VALUE - 1, 1, false);
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  InputStream content() throws IOException {
    return Channels.newInputStream(channel.position(0));
  }

  /** Takes away what stands after {@code end}; what is written comes there. */
  OutputStream appendAt(long end) throws IOException {
    channel.truncate(end).position(end);
    return Channels.newOutputStream(channel);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
