package org.sayso.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2016-03-04",
        " 2016-03-04\n",
        "2016-03-04T23:30:00-08:00",
        "2016-03-04 10:00:00",
        "2016/03/04",
        "2016.03.04",
        "20160304",
        "4 March 2016",
        "4. Mar 2016",
        "Fri, 04 Mar 2016 11:05:30 GMT",
        "Friday, March 4, 2016",
        "March 4, 2016 at 5 p.m.",
        "Mar. 4, 2016"
      })
  void dayIsReadAsTheArticleHasIt(String text) {
    assertThat(PublicationDate.of(text)).contains(LocalDate.of(2016, 3, 4));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "03/04/2016", "2016-13-04", "2016-02-30", "yesterday", "1457049600", "2016"})
  void dayThatCannotBeToldIsLeftOut(String text) {
    assertThat(PublicationDate.of(text)).isEmpty();
  }

  @Test
  void septemberMayHaveFourLetters() {
    assertThat(PublicationDate.of("Sept. 9, 2016")).contains(LocalDate.of(2016, 9, 9));
  }
}
