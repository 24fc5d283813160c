package org.sayso.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

  @Test
  void addressOfTheWebIsALink() {
    assertThat(WebAddress.of(" https://example.org/a?b=c#d "))
        .contains("https://example.org/a?b=c#d");
    assertThat(WebAddress.of("HTTP://example.org/ü")).contains("HTTP://example.org/%C3%BC");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "javascript:alert(1)",
        " java\nscript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "file:///etc/passwd",
        "//example.org/",
        "https:example.org",
        "https://",
        "example.org/a"
      })
  void anythingElseIsNone(String text) {
    assertThat(WebAddress.of(text)).isEmpty();
  }
}
