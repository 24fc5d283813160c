package org.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class Utf8ReaderTest {

  @Test
  void charactersAreReadWhereverThePiecesEnd() throws IOException {
    for (String character : new String[] {"a", "é", "“", "😀"}) {
      for (int shift = 0; shift < 4; shift++) {
        String text = "x".repeat(shift) + (character + "\n").repeat(9000);

        assertThat(read(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
      }
    }
    assertThat(read(new byte[0])).isEmpty();
  }

  @Test
  void streamThatGivesLittleAtATimeIsReadToItsEnd() throws IOException {
    InputStream slow =
        new ByteArrayInputStream("One “😀” two".getBytes(StandardCharsets.UTF_8)) {
          @Override
          public synchronized int read(byte[] into, int offset, int length) {
            return super.read(into, offset, 1);
          }
        };
    StringWriter read = new StringWriter();

    new Utf8Reader(slow).transferTo(read);

    assertThat(read).hasToString("One “😀” two");
  }

  @Test
  void byteThatIsNotUtf8IsToldWithItsLineAfterAllBeforeItIsRead() {
    String before = "é\n".repeat(6000) + "Caf";
    byte[] bytes = (before + "\u00e9.").getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 3] = (byte) 0xe9;
    StringWriter read = new StringWriter();
    Utf8Reader reader = new Utf8Reader(new ByteArrayInputStream(bytes));

    assertThatExceptionOfType(InvalidUtf8Exception.class)
        .isThrownBy(() -> reader.transferTo(read))
        .withMessageStartingWith("byte 18004 is not UTF-8; ");

    assertThat(reader.line()).isEqualTo(6001);
    assertThat(before).startsWith(read.toString());
  }

  @Test
  void characterThatBreaksOffIsNotUtf8() {
    assertThatExceptionOfType(InvalidUtf8Exception.class)
        .isThrownBy(() -> read(new byte[] {'a', (byte) 0xe2, (byte) 0x80}))
        .withMessageStartingWith("byte 2 is not UTF-8; ");
  }

  @Test
  void bytesThatAreNotUtf8AreEscapedOnRequestWhereverThePiecesEnd() throws IOException {
    for (int shift = 0; shift < 4; shift++) {
      byte[] before = "é".repeat(4094).concat("x".repeat(shift)).getBytes(StandardCharsets.UTF_8);
      byte[] bytes = Arrays.copyOf(before, before.length + 4);
      bytes[before.length] = (byte) 0xe9;
      bytes[before.length + 1] = '.';
      bytes[before.length + 2] = (byte) 0xe2;
      bytes[before.length + 3] = (byte) 0x80;
      StringWriter read = new StringWriter();

      Utf8Reader.escaping(new ByteArrayInputStream(bytes)).transferTo(read);

      assertThat(read)
          .hasToString(new String(before, StandardCharsets.UTF_8) + "\udce9.\udce2\udc80");
    }
  }

  private static String read(byte[] bytes) throws IOException {
    StringWriter read = new StringWriter();
    try (Utf8Reader reader = new Utf8Reader(new ByteArrayInputStream(bytes))) {
      reader.transferTo(read);
    }
    return read.toString();
  }
}
