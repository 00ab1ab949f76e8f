package io.github.opengpr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The answer first, a line a finding, a table under many reports, Chinese words on the command
 * line.
 */
class GlanceTest {

  private static final Path SAMPLES = Session.project().resolve("samples");
  private static final Path ONE_CELL = SAMPLES.resolve("one-cell-2021.txt");

  @Test
  void whatIsProbablyWrongStandsBeforeTheFindings() {
    List<String> lines = Session.run("check", ONE_CELL).outLines();
    assertThat(lines.get(1)).isEqualTo("  最可能的错误");
    assertThat(lines.get(2)).contains("表三：“（七）总计”行“总计”栏（第62行）现为51，按合计应为15");
    assertThat(String.join("\n", lines)).contains("上方“最可能的错误”");
  }

  @Test
  void briefIsOneLineAFinding() {
    Session session = Session.run("check", "--brief", ONE_CELL);
    assertThat(session.status()).isEqualTo(1);
    assertThat(session.outLines()).hasSize(1 + 1 + 4);
    assertThat(session.outLines().get(0)).endsWith("  青禾镇人民政府：3个错误、1个警告");
    assertThat(session.outLines().get(1)).startsWith("  推断  表三：“（七）总计”行“总计”栏（第62行）现为51，按合计应为15");
    assertThat(session.outLines().get(3))
        .isEqualTo("  错误  第62行 表三“总计”一栏：各项办理结果合计为15，与“（七）总计”51不一致");
    assertThat(Session.run("check", "--brief", "--severity", "错误", ONE_CELL).outLines()).hasSize(5);
  }

  @Test
  void severalReportsEndInATableWithTheWorstFirst() {
    List<String> lines =
        Session.run(
                "check",
                "--brief",
                ONE_CELL,
                SAMPLES.resolve("sound-2021.txt"),
                SAMPLES.resolve("mistakes-2021.txt"))
            .outLines();
    int head = lines.indexOf("有问题的报告");
    assertThat(lines.get(head + 1).strip()).isEqualTo("错误      警告  报告");
    assertThat(lines.get(head + 2)).contains("mistakes-2021.txt");
    assertThat(lines.get(head + 3)).contains("one-cell-2021.txt").contains("青禾镇人民政府");
    assertThat(lines.get(head + 4)).isEmpty();
  }

  @Test
  void aReportWithoutACommandIsAskedAfter() {
    Session session = Session.run(ONE_CELL);
    assertThat(session.status()).isEqualTo(2);
    assertThat(session.err()).contains("请用 gpr check " + ONE_CELL).contains("did you mean");
  }

  @ParameterizedTest
  @CsvSource({
    "--severity, 警告",
    "--severity, WARNING",
    "--issuer-kind, 乡镇",
    "--issuer-kind, township",
    "--published, 2022-1-31",
    "--published, 2022年1月31日",
    "--local-deadline, 2022/1/31",
  })
  void wordsOfEitherLanguageAreTaken(String option, String value) {
    assertThat(Session.run("check", option, value, SAMPLES.resolve("sound-2021.txt")).err())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "--severity, 严重, 错误",
    "--issuer-kind, 公司, township",
    "--published, 2022-2-30, 2022-01-31",
    "--published, 2022-1-31起, 2022-01-31",
  })
  void otherWordsAreAnsweredWithTheRightOnes(String option, String value, String right) {
    Session session = Session.run("check", option, value, SAMPLES.resolve("sound-2021.txt"));
    assertThat(session.status()).isEqualTo(2);
    assertThat(session.err()).contains(value).contains(right);
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "GB18030"})
  void aProfileMayBeInChineseAndInEitherEncoding(String charset, @TempDir Path folder)
      throws IOException {
    String text =
        """
        # 校核方案
        停用 T3-BALANCE
        级别 T3-ROW-SUM 提示
        接受 T3-COLUMN-SUM!T3.handled.total 已核实
        机关类别 乡镇
        地方期限 2022年1月31日
        """;
    Path profile = Files.write(folder.resolve("方案.txt"), text.getBytes(Charset.forName(charset)));
    Session session = Session.run("check", "--profile", profile, "--brief", ONE_CELL);
    assertThat(session.err()).isEmpty();
    assertThat(session.status()).isZero();
    assertThat(session.outLines().get(0)).endsWith("1个警告、1个提示");
  }

  @Test
  void aListThatIsNeitherEncodingIsRefused(@TempDir Path folder) throws IOException {
    Path profile =
        Files.write(folder.resolve("p.txt"), new byte[] {(byte) 0xFF, (byte) 0xFF, '\n'});
    assertThat(Session.run("check", "--profile", profile, ONE_CELL).err())
        .contains("应为 UTF-8 或 GBK 文本");
  }

  @ParameterizedTest
  @CsvSource({
    "T3.received.natural, 诊断没有要求更正 T3.received.natural",
    "T3.nothing, 没有单元格 T3.nothing",
    ", 请指明要更正的单元格",
  })
  void whyACopyWasNotWrittenIsSaidAfterTheReport(String cell, String reason, @TempDir Path folder) {
    List<Object> line = new ArrayList<>(List.of("check", "--fix", folder.resolve("a.json")));
    if (cell != null) {
      line.addAll(List.of("--cell", cell));
    }
    line.add(ONE_CELL);
    Session session = Session.runOnOneScreen(line.toArray());
    assertThat(session.status()).isEqualTo(2);
    String report = Session.run("check", ONE_CELL).out();
    assertThat(session.out()).startsWith(report + "gpr: " + reason);
    assertThat(session.out().substring(report.length()).lines()).hasSize(1);
  }
}
