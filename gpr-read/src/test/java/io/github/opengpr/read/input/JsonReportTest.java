package io.github.opengpr.read.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReportTest {

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"year\": 2021}", " \n{ \"year\"", "\uFEFF{\"", "{"})
  void theContentSaysThatItIsJson(String text) {
    assertThat(JsonReport.is(text.getBytes(UTF_8), "report.txt")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\\rtf1", "{year}", "2021年", "", " "})
  void otherwiseTheNameDoes(String text) {
    assertThat(JsonReport.is(text.getBytes(UTF_8), "report.txt")).isFalse();
    boolean brace = text.startsWith("{");
    assertThat(JsonReport.is(text.getBytes(UTF_8), "REPORT.JSON")).isEqualTo(!brace);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"标题\": \"报告\"}", "{\n \"a\": [{\"b\": 1}]\n}\n"})
  void theDataOfAnotherProgramIsADocumentUnlessItsNameSaysOtherwise(String text) {
    assertThat(JsonReport.is(text.getBytes(UTF_8), "report.txt")).isFalse();
    assertThat(JsonReport.is(text.getBytes(UTF_8), "report.json")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"form\": \"2021\"",
        "\"year\": 2022",
        "\"T2.fees.amount\": 1",
        "\"T3\": {}",
        "\"T4\": {}"
      })
  void oneNameOfAReportMakesItTheJsonOfOne(String field) {
    String report = "{\"标题\": \"报告\", " + field + "}";
    assertThat(JsonReport.is(report.getBytes(UTF_8), "-")).isTrue();
  }
}
