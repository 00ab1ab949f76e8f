package io.github.opengpr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.cli.results.PageNames;
import io.github.opengpr.model.form.Form;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code gpr check --format html}: pages where the user wants them, and no file harmed. */
class PageOutputTest {

  private static final Path SAMPLES = Session.project().resolve("samples");
  private static final Path ONE_CELL = SAMPLES.resolve("one-cell-2021.txt");

  @TempDir Path folder;
  private Path out;

  @BeforeEach
  void name() {
    out = folder.resolve("out");
  }

  private static List<String> names(Path of) throws IOException {
    try (Stream<Path> files = Files.list(of)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void oneReportIsOnePage() throws IOException {
    Path page = folder.resolve("page.html");
    Session session = Session.run("check", "--format", "html", "-o", page, ONE_CELL);
    assertThat(session.err()).isEmpty();
    assertThat(session.status()).isEqualTo(1);
    assertThat(session.out()).isEqualTo("已写出 " + page + "\n");
    assertThat(Files.readString(page))
        .startsWith("<!DOCTYPE html>\n<html lang=\"zh-CN\">")
        .contains("1处最可能填错")
        .endsWith("</html>\n");
    assertThat(names(folder)).containsExactly("page.html");
  }

  @Test
  void aListThatIsSomebodyElsesIsNoticedBeforeAnythingIsWritten() throws IOException {
    Files.createDirectory(out);
    Files.writeString(out.resolve("index.html"), "<p>mine");
    Session session = Session.run("check", "--format", "html", "-o", out, SAMPLES);
    assertThat(session.status()).isEqualTo(2);
    assertThat(session.err()).contains("index.html", "不覆盖");
    assertThat(names(out)).containsExactly("index.html");
  }

  @Test
  void aFolderOfReportsIsAFolderOfPagesWithAList() throws IOException {
    Path reports = Files.createDirectory(folder.resolve("reports"));
    for (String sample : List.of("mistakes-2021.txt", "one-cell-2021.txt", "sound-2021.txt")) {
      Files.copy(SAMPLES.resolve(sample), reports.resolve(sample));
    }
    Session session = Session.run("check", "--format", "html", "-o", out, reports);
    assertThat(session.err()).isEmpty();
    assertThat(session.status()).isEqualTo(1);
    assertThat(session.out()).startsWith("已写出 " + out.resolve("index.html") + "\n共3份报告，2份有错误；");
    assertThat(names(out))
        .containsExactly(
            "index.html",
            "mistakes-2021.txt.html",
            "one-cell-2021.txt.html",
            "sound-2021.txt.html");
    String index = Files.readString(out.resolve("index.html"));
    assertThat(index).contains("./mistakes-2021.txt.html", "共3份报告，2份有错误。");
    assertThat(index.indexOf("mistakes-2021")).isLessThan(index.indexOf("sound-2021"));
    assertThat(Files.readString(out.resolve("sound-2021.txt.html")))
        .contains("href=\"index.html\"");
  }

  @Test
  void whatCannotBeReadStandsInTheList() throws IOException {
    Path reports = Files.createDirectory(folder.resolve("reports"));
    Filed.write(reports.resolve("good.json"), Filed.sound(Form.FORM_2021));
    Files.writeString(reports.resolve("bad.pdf"), "%PDF-broken");
    Session session = Session.run("check", "--format", "html", "-o", out, reports);
    assertThat(session.status()).isEqualTo(2);
    assertThat(session.err()).contains("bad.pdf");
    assertThat(Files.readString(out.resolve("index.html")))
        .contains("1个文件未能读取", "bad.pdf", "未能读取：");
    assertThat(names(out)).containsExactly("good.json.html", "index.html");
  }

  @Test
  void documentsOfOneNameHavePagesOfTheirOwn() throws IOException {
    Path reports = Files.createDirectory(folder.resolve("reports"));
    for (String district : List.of("a", "b", "c")) {
      Path below = Files.createDirectory(reports.resolve(district));
      Filed.write(below.resolve("index.json"), Filed.sound(Form.FORM_2021));
    }
    Session.run("check", "--format", "html", "-o", out, reports);
    assertThat(names(out))
        .containsExactly("index.html", "index.json-2.html", "index.json-3.html", "index.json.html");
  }

  @Test
  void pagesOfBeforeAreReplaced() throws IOException {
    Path page = folder.resolve("page.html");
    Session.run("check", "--format", "html", "-o", page, SAMPLES.resolve("sound-2021.txt"));
    Session again = Session.run("check", "--format", "html", "-o", page, ONE_CELL);
    assertThat(again.status()).isEqualTo(1);
    assertThat(Files.readString(page)).contains("1处最可能填错");
  }

  @Test
  void otherFilesAreNotReplaced() throws IOException {
    Path page = folder.resolve("page.html");
    Files.writeString(page, "<p>mine</p>");
    Session session = Session.run("check", "--format", "html", "-o", page, ONE_CELL);
    assertThat(session.status()).isEqualTo(2);
    assertThat(session.err()).contains("不覆盖", "not overwritten");
    assertThat(page).hasContent("<p>mine</p>");
  }

  @Test
  void whatIsCheckedIsNotWrittenTo() throws IOException {
    Path report = folder.resolve("report.html");
    String text = "<html>" + Files.readString(ONE_CELL);
    Files.writeString(report, text);
    for (Path to : List.of(report, folder.resolve("out"))) {
      Session session =
          Session.run("check", "--format", "html", "-o", to, to.equals(report) ? report : folder);
      assertThat(session.status()).isEqualTo(2);
      assertThat(session.err()).contains("-o 不能写到要校核的文件或文件夹里");
    }
    assertThat(report).hasContent(text);
    assertThat(names(folder)).containsExactly("report.html");
  }

  @ParameterizedTest
  @CsvSource({
    "'', 请用 -o 指明, name one with -o",
    "page.docx, 应以 .html 结尾, must end in .html",
    "none/page.html, 没有这个文件夹, no such folder"
  })
  void aPlaceThatCannotBeRightIsRefused(String to, String zh, String en) {
    Session session =
        to.isEmpty()
            ? Session.run("check", "--format", "html", ONE_CELL)
            : Session.run("check", "--format", "html", "-o", folder.resolve(to), ONE_CELL);
    assertThat(session.status()).isEqualTo(2);
    assertThat(session.out()).isEmpty();
    assertThat(session.errLines()).hasSize(1);
    assertThat(session.err()).contains(zh, en);
  }

  @Test
  void manyReportsNeedAFolder() {
    Session session =
        Session.run("check", "--format", "html", "-o", folder.resolve("page.html"), SAMPLES);
    assertThat(session.status()).isEqualTo(2);
    assertThat(session.err()).contains("-o 应是文件夹", "-o must be a folder");
  }

  @Test
  void printedFormatsHaveNoPlace() {
    Session session = Session.run("check", "-o", folder.resolve("page.html"), ONE_CELL);
    assertThat(session.status()).isEqualTo(2);
    assertThat(session.err()).contains("--format html");
  }

  @ParameterizedTest
  @CsvSource({
    "a/b/报告.docx, 报告.docx.html",
    "reports.zip!/x/2021.pdf, 2021.pdf.html",
    "C:\\x\\y.txt, y.txt.html",
    "-, report.html",
    "..., report.html",
    "a<b>|c?.txt, a_b__c_.txt.html",
    "index, index-2.html"
  })
  void pagesAreNamedAfterTheirDocuments(String document, String name) {
    assertThat(new PageNames().of(document)).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(ints = {61, 5000})
  void longNamesAreCut(int length) {
    assertThat(new PageNames().of("镇".repeat(length))).isEqualTo("镇".repeat(60) + ".html");
  }
}
