package org.sayso.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.sayso.SpeakerDirectory;
import org.sayso.csv.DirectoryCsv;

/** Reads the file with the user's own directory of people, from wherever Spark can read. */
final class PeopleFile {

  private PeopleFile() {}

  static SpeakerDirectory read(String file, Configuration configuration) {
    Path path = new Path(file);
    try (Reader csv =
        new InputStreamReader(
            path.getFileSystem(configuration).open(path),
            // Unlike that of a charset's name, a decoder's reader throws at what it cannot decode.
            StandardCharsets.UTF_8.newDecoder())) {
      return DirectoryCsv.read(file, csv);
    } catch (FileNotFoundException e) {
      throw new IllegalArgumentException(file + ": there is no such file; check the path", e);
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException(
          file + ": is not UTF-8; convert it first, for instance with iconv", e);
    } catch (IOException e) {
      throw new IllegalArgumentException(file + ": cannot be read: " + e.getMessage(), e);
    }
  }
}
