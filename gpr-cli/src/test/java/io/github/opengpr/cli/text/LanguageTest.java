package io.github.opengpr.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.cli.output.Counts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers of things in either language. */
class LanguageTest {

  @ParameterizedTest
  @CsvSource({"0, 0 reports", "1, 1 report", "2, 2 reports", "21, 21 reports"})
  void oneThingIsNotMany(long count, String words) {
    assertThat(Language.plural(count, "report")).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1, '1 error, 1 warning, 2 notes', 1个错误、1个警告、2个提示",
    "2, 0, '2 errors, 2 notes', 2个错误、2个提示"
  })
  void countsAreOfOneOrMany(int errors, int warnings, String en, String zh) {
    Counts counts = new Counts(errors, warnings, 2);
    assertThat(counts.in(Language.EN)).isEqualTo(en);
    assertThat(counts.in(Language.ZH)).isEqualTo(zh);
  }
}
