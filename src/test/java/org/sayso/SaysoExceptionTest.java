package org.sayso;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class SaysoExceptionTest {

  @Test
  void codeMessageAndCauseAreKept() {
    IOException cause = new IOException("disk");
    SaysoException e = new SaysoException(SaysoException.Code.MODEL_DAMAGED, "model x", cause);

    assertThat(e.code()).isEqualTo(SaysoException.Code.MODEL_DAMAGED);
    assertThat(e).hasMessage("model x").hasCause(cause);
  }
}
