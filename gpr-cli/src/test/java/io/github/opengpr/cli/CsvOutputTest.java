package io.github.opengpr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.form.Form;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code gpr check --format csv}: lists that a spreadsheet opens, and nothing it would run. */
class CsvOutputTest {

  private static final Path SAMPLES = Session.project().resolve("samples");
  private static final Path ONE_CELL = SAMPLES.resolve("one-cell-2021.txt");

  @TempDir Path folder;

  private static List<List<String>> lines(String text) {
    assertThat(text).startsWith("\uFEFF");
    return CsvLines.of(text.substring(1));
  }

  @Test
  void findingsAreLinesWithChineseHeads() {
    Session session = Session.run("check", "--format", "csv", ONE_CELL);
    assertThat(session.status()).isEqualTo(1);
    assertThat(session.err()).isEmpty();
    List<List<String>> lines = lines(session.out());
    assertThat(lines).hasSize(1 + 4).allMatch(line -> line.size() == 10);
    assertThat(lines.get(0))
        .containsExactly("文件", "机关", "年度", "级别", "问题", "单元格", "填报值", "位置", "依据", "编号");
    assertThat(lines.get(1)).contains("青禾镇人民政府", "2021", "错误");
    assertThat(lines).anyMatch(line -> line.get(9).startsWith("T3-ROW-SUM!T3."));
  }

  @Test
  void ofASumTheCellItIsAboutIsNamedWithItsValueAndLine() {
    List<List<String>> lines = lines(Session.run("check", "--format", "csv", ONE_CELL).out());
    for (String rule : List.of("T3-ROW-SUM", "T3-COLUMN-SUM")) {
      assertThat(lines)
          .filteredOn(line -> line.get(9).equals(rule + "!T3.handled.total"))
          .singleElement()
          .satisfies(
              line ->
                  assertThat(line.subList(5, 8))
                      .containsExactly("三、本年度办理结果/（七）总计·总计", "51", "第62行"));
    }
  }

  @Test
  void theHeadsAreEnglishOnWish() {
    List<List<String>> lines =
        lines(Session.run("check", "--format", "csv", "--lang", "en", ONE_CELL).out());
    assertThat(lines.get(0)).startsWith("file", "agency", "year", "severity", "what is wrong");
    assertThat(lines.get(1)).contains("error");
  }

  @Test
  void onlyTheWantedSeveritiesAreListed() {
    Session session = Session.run("check", "--format", "csv", "--severity", "error", ONE_CELL);
    assertThat(lines(session.out())).hasSize(1 + 3);
  }

  @Test
  void aFolderHoldsFindingsAndReports() throws IOException {
    Path reports = Files.createDirectory(folder.resolve("reports"));
    Files.copy(ONE_CELL, reports.resolve("one-cell-2021.txt"));
    Filed.write(reports.resolve("good.json"), Filed.sound(Form.FORM_2021));
    Files.writeString(reports.resolve("bad.pdf"), "%PDF-broken");
    Path out = folder.resolve("out");
    Session session = Session.run("check", "--format", "csv", "-o", out, reports);
    assertThat(session.status()).isEqualTo(2);
    assertThat(session.out()).startsWith("已写出 " + out + "\n共2份报告，1份有错误");
    assertThat(lines(Files.readString(out.resolve("findings.csv")))).hasSize(1 + 4);
    List<List<String>> rows = lines(Files.readString(out.resolve("reports.csv")));
    assertThat(rows).hasSize(1 + 3).allMatch(row -> row.size() == 9);
    assertThat(rows)
        .anySatisfy(
            row -> {
              assertThat(row.get(0)).endsWith("bad.pdf");
              assertThat(row.subList(1, 8)).containsOnly("");
              assertThat(row.get(8)).isNotEmpty();
            })
        .anySatisfy(
            row -> {
              assertThat(row.subList(1, 7))
                  .containsExactly("青禾镇人民政府", "2021", "2021", "3", "1", "0");
              assertThat(row.get(7)).contains("51", "15");
            });
    try (var files = Files.list(out)) {
      assertThat(files).hasSize(2);
    }
  }

  @Test
  void aFileHoldsTheFindingsOfAnyNumberOfReports() throws IOException {
    Path file = folder.resolve("findings.csv");
    Session session =
        Session.run(
            "check", "--format", "csv", "-o", file, ONE_CELL, SAMPLES.resolve("sound-2021.txt"));
    assertThat(session.out()).startsWith("已写出 " + file + "\n共2份报告");
    assertThat(lines(Files.readString(file))).hasSize(1 + 4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"=HYPERLINK(\"http://x\")", "+1", "-1+2", "@SUM(A1)", "＝1", " =1"})
  void noFormulaComesFromAReport(String agency) {
    Path file = Filed.write(folder.resolve("r.json"), Filed.unsound().withAgency(agency));
    List<List<String>> lines = lines(Session.run("check", "--format", "csv", file).out());
    assertThat(lines).hasSizeGreaterThan(1);
    assertThat(lines.get(1).get(1)).isEqualTo("'" + agency.strip());
  }

  @ParameterizedTest
  @CsvSource({"a镇, a镇", "一、二, 一、二", "1-2, 1-2"})
  void otherTextStaysAsItIs(String agency, String field) {
    Path file = Filed.write(folder.resolve("r.json"), Filed.unsound().withAgency(agency));
    List<List<String>> lines = lines(Session.run("check", "--format", "csv", file).out());
    assertThat(lines.get(1).get(1)).isEqualTo(field);
  }

  @Test
  void listsOfBeforeAreReplacedAndOtherFilesAreNot() throws IOException {
    Path file = folder.resolve("list.csv");
    Session.run("check", "--format", "csv", "-o", file, SAMPLES.resolve("sound-2021.txt"));
    Session.run("check", "--format", "csv", "--lang", "en", "-o", file, ONE_CELL);
    assertThat(lines(Files.readString(file))).hasSize(1 + 4);
    Files.writeString(file, "mine,too\r\n");
    Session session = Session.run("check", "--format", "csv", "-o", file, ONE_CELL);
    assertThat(session.status()).isEqualTo(2);
    assertThat(session.err()).contains("不覆盖", "not overwritten");
    assertThat(file).hasContent("mine,too\r\n");
  }

  @ParameterizedTest
  @CsvSource({"list.xls, 应以 .csv 结尾, must end in .csv", "none/list.csv, 没有这个文件夹, no such folder"})
  void aPlaceThatCannotBeRightIsRefused(String to, String zh, String en) {
    Session session = Session.run("check", "--format", "csv", "-o", folder.resolve(to), ONE_CELL);
    assertThat(session.status()).isEqualTo(2);
    assertThat(session.errLines()).hasSize(1);
    assertThat(session.err()).contains(zh, en);
  }
}
