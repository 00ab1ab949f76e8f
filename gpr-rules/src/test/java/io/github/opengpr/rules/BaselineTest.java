package io.github.opengpr.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.rules.Baseline.Entry;
import io.github.opengpr.testkit.Reports;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was accepted, kept as a file. */
class BaselineTest {

  private static final AnnualReport REPORT =
      Reports.sound(Form.FORM_2021, 3, 12).with("T3.received.total", 99);

  @TempDir Path folder;

  @Test
  void whatIsWrittenIsReadBackAndAcceptsTheSame() throws IOException, ProfileException {
    Baseline accepted = Baseline.of(RuleSet.standard().check(REPORT), "已电话核实");
    Path file = folder.resolve("accepted.txt");
    accepted.write(file);
    Baseline loaded = Baseline.load(file);
    assertThat(loaded.entries()).isEqualTo(accepted.entries()).isNotEmpty();
    CheckResult later = RuleSet.standard().accepting(loaded).check(REPORT);
    assertThat(later.findings()).isEmpty();
    assertThat(later.stale()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "two\nlines",
        "two\r\n# lines",
        "# no comment",
        "as T3-BALANCE!T3.received.natural",
        "\u3000说明\u3000",
        "a\u2028b\u0085c\uFEFF",
        "off FM-BLANK"
      })
  void noReasonMakesAFileThatIsRefused(String reason) throws ProfileException {
    Baseline accepted =
        Baseline.of(
            List.of(
                new Entry("T3-BALANCE", "T3.received.total", reason),
                new Entry("FM-BLANK", "T3.received.total", "known")));
    Baseline same = Baseline.parse(accepted.toText(), "accepted.txt");
    assertThat(same.entries())
        .extracting(Entry::key)
        .containsExactly("T3-BALANCE!T3.received.total", "FM-BLANK!T3.received.total");
    assertThat(same.toText()).isEqualTo(accepted.toText());
  }

  @Test
  void ofTwoReasonsTheFirstStays() throws ProfileException {
    Baseline one = Baseline.of(List.of(new Entry("T3-BALANCE", "T3", "first")));
    Baseline both = one.and(Baseline.of(List.of(new Entry("T3-BALANCE", "T3", "second"))));
    assertThat(both.toText()).isEqualTo("T3-BALANCE!T3 first\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n ", "\u3000"})
  void whatHasNoReasonIsNotWritten(String reason) {
    Baseline silent = Baseline.of(List.of(new Entry("T3-BALANCE", "T3", reason)));
    assertThatThrownBy(silent::toText)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("缺少理由")
        .hasMessageContaining("the reason is missing");
  }
}
