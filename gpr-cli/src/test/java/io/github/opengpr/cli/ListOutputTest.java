package io.github.opengpr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code gpr check --format xlsx}: a list of reports and a list of findings. */
class ListOutputTest {

  private static final Path SAMPLES = Session.project().resolve("samples");

  @TempDir Path folder;

  private static String sheet(Path file, int number) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      byte[] bytes =
          zip.getInputStream(zip.getEntry("xl/worksheets/sheet" + number + ".xml")).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  private static int rows(String sheet) {
    return sheet.split("<row ", -1).length - 2; // the head is no row
  }

  @Test
  void aRowForEachReportAndEachFinding() throws IOException {
    Path list = folder.resolve("清单.xlsx");
    Files.createDirectory(folder.resolve("in"));
    for (String name : new String[] {"mistakes-2021.txt", "sound-2021.txt"}) {
      Files.copy(SAMPLES.resolve(name), folder.resolve("in").resolve(name));
    }
    Files.writeString(folder.resolve("in/=cmd.txt"), "不是年报");
    Session session = Session.run("check", "--format", "xlsx", "-o", list, folder.resolve("in"));
    assertThat(session.status()).isEqualTo(2);
    assertThat(session.out()).startsWith("已写出 " + list + "\n").contains("共2份报告");
    String reports = sheet(list, 1);
    assertThat(rows(reports)).isEqualTo(3);
    assertThat(reports).contains("最可能的错误", "云溪街道办事处", "=cmd.txt").doesNotContain("<f>");
    long findings =
        Session.run("check", "--brief", SAMPLES.resolve("mistakes-2021.txt"))
            .out()
            .lines()
            .filter(line -> line.matches(".*(错误|警告|提示).*"))
            .count();
    assertThat(rows(sheet(list, 2))).isGreaterThan(3).isLessThanOrEqualTo((int) findings);
    assertThat(sheet(list, 2)).contains("T3-ROW-SUM!T3.received.total", "依据", "<autoFilter");
  }

  @Test
  void theListIsInTheLanguageAskedFor() throws IOException {
    Path list = folder.resolve("list.xlsx");
    Session.run(
        "check", "--format", "xlsx", "--lang", "en", "-o", list, SAMPLES.resolve("sound-2021.txt"));
    assertThat(sheet(list, 1)).contains("what is probably wrong").doesNotContain("最可能");
  }

  @Test
  void aListNeverStandsAmongWhatIsChecked() throws IOException {
    Files.copy(SAMPLES.resolve("sound-2021.txt"), folder.resolve("a.txt"));
    Session session =
        Session.run("check", "--format", "xlsx", "-o", folder.resolve("l.xlsx"), folder);
    assertThat(session.status()).isEqualTo(2);
    assertThat(session.err()).contains("would write into what is checked");
    assertThat(folder.resolve("l.xlsx")).doesNotExist();
  }

  @Test
  void whatCannotBeWrittenIsRefused() throws IOException {
    Path sample = SAMPLES.resolve("sound-2021.txt");
    assertThat(Session.run("check", "--format", "xlsx", sample).err()).contains("name it with -o");
    assertThat(Session.run("check", "--format", "xlsx", "-o", "a.txt", sample).err())
        .contains("must end in .xlsx, not be a.txt");
    Path taken = Files.writeString(folder.resolve("a.xlsx"), "mine");
    assertThat(Session.run("check", "--format", "xlsx", "-o", taken, sample).err())
        .contains("exists and no file is overwritten");
    assertThat(taken).hasContent("mine");
  }
}
