package io.github.opengpr.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Table three is counted from the applications that are given. */
class ApplicationsTest {

  private static final List<Applications> SOME =
      List.of(
          new Applications("natural", "granted", false, 8),
          new Applications("legal", "refused.process", true, 2),
          new Applications("natural", "carriedOut", false, 1));

  @ParameterizedTest
  @EnumSource(Form.class)
  void everyApplicationIsCountedOnceInEachSum(Form form) {
    AnnualReport report = Reports.sound(form, SOME, 0);
    Map<String, Long> expected = new TreeMap<>();
    expected.put("T3.received.natural", 9L);
    expected.put("T3.received.total", 9L);
    expected.put("T3.carriedIn.legal", 2L);
    expected.put("T3.carriedIn.total", 2L);
    expected.put("T3.granted.natural", 8L);
    expected.put("T3.granted.total", 8L);
    expected.put("T3.refused.process.legal", 2L);
    expected.put("T3.refused.process.total", 2L);
    expected.put("T3.handled.natural", 8L);
    expected.put("T3.handled.legal", 2L);
    expected.put("T3.handled.total", 10L);
    expected.put("T3.carriedOut.natural", 1L);
    expected.put("T3.carriedOut.total", 1L);
    assertThat(nonZero(report, 3)).isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void thePlainestReportHasNoughtsInTheOtherTablesAndTheShortestText(Form form) {
    AnnualReport plain = Reports.sound(form, SOME, 0);
    assertThat(nonZero(plain, 2)).isEmpty();
    assertThat(nonZero(plain, 4)).isEmpty();
    assertThat(plain).isEqualTo(Reports.sound(form, SOME, 0));
    assertThat(plain).isNotEqualTo(Reports.sound(form, SOME, 1));
  }

  @Test
  void whatTheFormDoesNotKnowIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Reports.sound(
                    Form.FORM_2019,
                    List.of(new Applications("natural", "otherHandling.misc", false, 1)),
                    0))
        .withMessage(
            "表单 2019 没有 otherHandling.misc 与 natural 对应的单元格 / form 2019 has no cell for otherHandling.misc"
                + " and natural");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Applications("natural", "granted", false, -1))
        .withMessage("applications: 0 to 1000000000, not -1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"received", "carriedIn", "handled"})
  void aSumIsNoFate(String row) {
    assertThat(Applications.fates(Form.FORM_2021)).hasSize(22).doesNotContain(row);
    assertThat(Applications.fates(Form.FORM_2021)).endsWith("carriedOut").startsWith("granted");
    assertThat(Applications.applicants(Form.FORM_2021)).hasSize(6).doesNotContain("total");
  }

  private static Map<String, Long> nonZero(AnnualReport report, int table) {
    Map<String, Long> values = new TreeMap<>();
    for (Cell cell : report.form().table(table).cells()) {
      if (report.get(cell).signum() != 0) {
        values.put(cell.address(), report.get(cell).longValueExact());
      }
    }
    return values;
  }
}
