package io.github.opengpr.rules.claims.section;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Figures;
import io.github.opengpr.model.Narrative;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.read.ReportReader;
import io.github.opengpr.rules.CheckContext;
import io.github.opengpr.rules.Subject;
import io.github.opengpr.rules.text.passage.Span;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The parts of a report told in words, in order, without lines of a table of contents. */
class WordedSectionsTest {

  private static final AnnualReport EMPTY =
      AnnualReport.of(Figures.builder(Form.FORM_2021).build()).withYear(2021).withAgency("石塘县水利局");

  @Test
  void partsStandInTheOrderOfTheReport() {
    AnnualReport report =
        EMPTY
            .withLead(Narrative.of("编写说明。"))
            .withOverview(Narrative.of("主动公开。"))
            .withProblems(Narrative.of("仍有不足。"))
            .withOtherMatters(Narrative.of("没有收费。"))
            .withClosing(Narrative.of("石塘县水利局"));
    assertThat(sections(report))
        .extracting(WordedSection::address)
        .containsExactly("lead", "overview", "problems", "otherMatters", "closing");
  }

  @Test
  void aPartThatIsNotThereIsNoPart() {
    assertThat(sections(EMPTY.withProblems(Narrative.of("仍有不足。"))))
        .extracting(WordedSection::address)
        .containsExactly("problems");
  }

  @ParameterizedTest
  @CsvSource({
    "一、总体情况..........3, true",
    "一、总体情况……………… 12, true",
    "一、总体情况.......... 3 , true",
    "一、总体情况..........3页, false",
    "一、总体情况..........1234, false",
    "一、总体情况3, false"
  })
  void aLineOfATableOfContentsTellsNothing(String line, boolean left) {
    WordedSection overview = sections(EMPTY.withOverview(Narrative.of(line, "收到2件。"))).get(0);
    assertThat(overview.narrative().passage().text().contains(line.strip())).isEqualTo(!left);
  }

  @Test
  void aStretchHasThePlaceOfItsLine() throws Exception {
    String text =
        """
        石塘县水利局2021年政府信息公开工作年度报告
        一、总体情况
        主动公开信息30条。
        收到申请2件。
        五、存在的主要问题及改进情况
        仍有不足。
        """;
    Filing filing = ReportReader.of().read(text.getBytes(StandardCharsets.UTF_8), "报告.txt");
    WordedSection overview =
        WordedSections.of(Subject.of(filing, CheckContext.none())).sections().stream()
            .filter(section -> section.address().equals("overview"))
            .findFirst()
            .orElseThrow();
    String passage = overview.narrative().passage().text();
    int second = passage.indexOf("收到");
    assertThat(overview.place(new Span(0, 2))).hasToString(place(overview, 0));
    assertThat(overview.place(new Span(second, second + 2))).hasToString(place(overview, 1));
    assertThat(overview.printed()).hasSize(2);
  }

  @Test
  void withoutALineForEachParagraphThereAreNoPlaces() {
    WordedSection overview = sections(EMPTY.withOverview(Narrative.of("收到2件。"))).get(0);
    assertThat(overview.place(new Span(0, 2))).isNull();
  }

  private static String place(WordedSection section, int line) {
    return String.valueOf(section.printed().get(line).place());
  }

  private static List<WordedSection> sections(AnnualReport report) {
    return WordedSections.of(Subject.of(report, CheckContext.none())).sections();
  }
}
