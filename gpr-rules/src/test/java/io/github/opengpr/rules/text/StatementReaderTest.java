package io.github.opengpr.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class StatementReaderTest {

  static Stream<Arguments> sentences() throws IOException {
    try (InputStream in = StatementReaderTest.class.getResourceAsStream("statements.tsv")) {
      List<Arguments> rows =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(line -> line.split("\t"))
              .map(cells -> Arguments.of(cells[0].replace("\\n", "\n"), cells[1]))
              .toList();
      return rows.stream();
    }
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void statesForCertain(String sentence, String expected) {
    assertThat(certain(Narrative.of(sentence, 2021))).isEqualTo(expected);
  }

  @Test
  void theTableIsLong() throws IOException {
    assertThat(sentences()).hasSizeGreaterThan(150).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({
    "新收政府信息公开申请约8件。, APPROXIMATE",
    "2020年新收政府信息公开申请8件。, OTHER_YEAR",
    "上半年新收政府信息公开申请8件。, PART_OF_YEAR",
    "计划新收政府信息公开申请8件。, PLANNED",
    "建站以来受理政府信息公开申请8件。, TO_DATE",
    "协查区里办理依申请公开件2件。, OTHERS_WORK",
    "全区新收政府信息公开申请8件。, WIDER_AREA",
    "网上新收政府信息公开申请8件。, PORTION",
    "受理并办结政府信息公开申请8件。, SEVERAL_VERBS",
    "依申请公开8件。, NO_VERB",
    "未收到申请。, NO_CONTEXT",
    "按时答复政府信息公开申请8件。, IN_TIME",
    "答复政府信息公开申请时属于国家秘密不予公开2件。, QUALIFIED",
  })
  void doubtsTellWhy(String sentence, Doubt doubt) {
    List<Statement> statements = Narrative.of(sentence, 2021).statements();
    assertThat(statements).hasSize(1);
    assertThat(statements.get(0).doubts()).contains(doubt);
  }

  @Test
  void withoutAReportYearNoYearIsAnother() {
    assertThat(certain(Narrative.of("2020年新收政府信息公开申请8件。", null))).isEqualTo("RECEIVED=8");
  }

  @Test
  void showsTheSentenceAndItsLine() {
    Narrative narrative =
        Narrative.of(
            List.of(new TextLine(40, "加强管理。2021 年新收政府信"), new TextLine(41, "息公开申请 8 件。其余从略。")),
            2021);
    Statement statement = narrative.statements().get(0);
    assertThat(narrative.passage().excerpt(statement.sentence()))
        .isEqualTo(new Excerpt("2021 年新收政府信息公开申请 8 件。", 40, 6));
    assertThat(narrative.passage().excerpt(statement.span())).isEqualTo(new Excerpt("8 件", 41, 7));
  }

  private static String certain(Narrative narrative) {
    String certain =
        narrative.statements().stream()
            .filter(Statement::isCertain)
            .map(StatementReaderTest::shown)
            .collect(Collectors.joining("; "));
    return certain.isEmpty() ? "-" : certain;
  }

  private static String shown(Statement statement) {
    String result = statement.result() == null ? "" : "." + statement.result();
    return statement.kind()
        + result
        + (statement.number() == null
            ? ""
            : "=" + statement.number().stripTrailingZeros().toPlainString());
  }
}
