package org.sayso.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON that may stand within a {@code <script>} of a page, whatever its strings hold.
 *
 * <pre>{@code
 * json.beginArray().string("</script>").number(1).end(); // its < and > are escaped
 * }</pre>
 *
 * <p>What could end the element or begin another is escaped, and so are halves of surrogate pairs,
 * which no file can hold. Not thread-safe.
 */
public final class ScriptJson implements Closeable {

  private static final JsonFactory JSON =
      new JsonFactory()
          .setCharacterEscapes(new Escapes())
          .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

  private final JsonGenerator json;

  /** Makes a writer of one value; {@code out} stays open when it is closed. */
  public ScriptJson(Writer out) throws IOException {
    this.json = JSON.createGenerator(out);
  }

  /** Begins an array. */
  public ScriptJson beginArray() throws IOException {
    json.writeStartArray();
    return this;
  }

  /** Begins an object. */
  public ScriptJson beginObject() throws IOException {
    json.writeStartObject();
    return this;
  }

  /** Names the field of which the value comes next. */
  public ScriptJson field(String name) throws IOException {
    json.writeFieldName(name);
    return this;
  }

  /** Writes a string. */
  public ScriptJson string(String value) throws IOException {
    json.writeString(value);
    return this;
  }

  /** Writes a whole number. */
  public ScriptJson number(long value) throws IOException {
    json.writeNumber(value);
    return this;
  }

  /** Writes {@code null}. */
  public ScriptJson nothing() throws IOException {
    json.writeNull();
    return this;
  }

  /** Ends the array or object that was begun last. */
  public ScriptJson end() throws IOException {
    if (json.getOutputContext().inArray()) {
      json.writeEndArray();
    } else {
      json.writeEndObject();
    }
    return this;
  }

  @Override
  public void close() throws IOException {
    json.close();
  }

  /** Escapes what means something to a reader of HTML, or nothing to anybody. */
  private static final class Escapes extends CharacterEscapes {

    private static final long serialVersionUID = 1L;

    private static final String OF_HTML = "<>&";

    /** Ends of lines to scripts of before 2019, where nobody would look for them. */
    private static final String SEPARATORS = "\u2028\u2029";

    private final int[] ascii = standardAsciiEscapesForJSON();

    Escapes() {
      OF_HTML.chars().forEach(c -> ascii[c] = ESCAPE_CUSTOM);
    }

    @Override
    public int[] getEscapeCodesForAscii() {
      return ascii.clone();
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int c) {
      boolean isEscaped =
          OF_HTML.indexOf(c) >= 0
              || SEPARATORS.indexOf(c) >= 0
              || (Character.MIN_SURROGATE <= c && c <= Character.MAX_SURROGATE);
      return isEscaped ? new SerializedString(String.format(Locale.ROOT, "\\u%04x", c)) : null;
    }
  }
}
