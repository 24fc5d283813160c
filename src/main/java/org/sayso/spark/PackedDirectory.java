package org.sayso.spark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.sayso.DirectoryEntry;
import org.sayso.SpeakerDirectory;
import org.sayso.SpeakerType;

/**
 * Holds a directory as bytes, as it is sent to the executors and stays there: a fifth of what its
 * entries take as objects. Immutable.
 */
final class PackedDirectory implements Serializable {

  private static final long serialVersionUID = 1L;

  private final byte[] bytes;

  private PackedDirectory(byte[] bytes) {
    this.bytes = bytes;
  }

  static PackedDirectory of(SpeakerDirectory directory) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(directory.entries().size());
      for (DirectoryEntry entry : directory.entries()) {
        write(out, entry);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new PackedDirectory(bytes.toByteArray());
  }

  private static void write(DataOutputStream out, DirectoryEntry entry) throws IOException {
    write(out, entry.id());
    write(out, entry.name());
    out.writeInt(entry.aliases().size());
    for (String alias : entry.aliases()) {
      write(out, alias);
    }
    write(out, entry.type().map(SpeakerType::name).orElse(""));
  }

  private static void write(DataOutputStream out, String text) throws IOException {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(utf8.length);
    out.write(utf8);
  }

  SpeakerDirectory unpacked() {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      int count = in.readInt();
      List<DirectoryEntry> entries = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        entries.add(entry(in));
      }
      return SpeakerDirectory.of(entries);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DirectoryEntry entry(DataInputStream in) throws IOException {
    String id = string(in);
    String name = string(in);
    List<String> aliases = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      aliases.add(string(in));
    }
    DirectoryEntry entry = DirectoryEntry.of(id, name).withAliases(aliases);
    return Optional.of(string(in))
        .filter(type -> !type.isEmpty())
        .map(SpeakerType::valueOf)
        .map(entry::withType)
        .orElse(entry);
  }

  private static String string(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }

  /** Returns what tells this directory from another one. */
  String fingerprint() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
