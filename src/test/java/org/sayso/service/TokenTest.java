package org.sayso.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which headers have the token, and which files. */
class TokenTest {

  private static final String SECRET = "0123456789abcdef";

  @TempDir Path folder;

  @Test
  void headerHasTheWholeTokenUnderTheRightScheme() {
    Token token = Token.of(SECRET);

    assertThat(token.isIn("Bearer " + SECRET)).isTrue();
    assertThat(token.isIn("bearer  " + SECRET + " ")).isTrue();
    for (String wrong :
        new String[] {null, "", SECRET, "Bearer", "Basic " + SECRET, "Bearer " + SECRET + "0"}) {
      assertThat(token.isIn(wrong)).as(wrong).isFalse();
    }
    assertThat(token.toString()).doesNotContain(SECRET);
  }

  @Test
  void fileHasItOnItsOnlyLine() throws Exception {
    Path file = Files.writeString(folder.resolve("token"), SECRET + "\r\n");

    assertThat(Token.read(file).isIn("Bearer " + SECRET)).isTrue();
    Files.writeString(file, SECRET + "\n" + SECRET);
    assertThatThrownBy(() -> Token.read(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("letters, digits")
        .hasMessageNotContaining(SECRET);
  }
}
