package io.github.opengpr.read.recognise.token;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BarsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          -------            ; true
          ---- ---- ------   ; true
          |---|---|          ; true
          +----+----+        ; true
          - - - - - - -      ; false
          —— —— —— —— ——     ; false
          - - - 0 - -        ; false
          """)
  void aRowOfMarksForNothingIsNoRule(String line, boolean rule) {
    assertThat(Bars.isRule(line)).isEqualTo(rule);
  }
}
