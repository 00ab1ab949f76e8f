package io.github.opengpr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.form.Form;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders: everything in them, in a stable order, whatever else lies there. */
class FolderTest {

  @TempDir Path folder;

  @Test
  void goesOnPastWhatCannotBeRead() {
    AnnualReport sound = Filed.sound(Form.FORM_2021);
    Filed.write(folder.resolve("b/2.json"), sound);
    Filed.write(folder.resolve("b/1.json"), Filed.unsound());
    Filed.write(folder.resolve("a.json"), sound);
    Filed.write(folder.resolve("c/d/e.json"), sound);
    Filed.write(folder.resolve("b/broken.json"), "{");
    Filed.write(folder.resolve("novel.txt"), "从前有座山，山里有座庙。");
    Filed.write(folder.resolve("picture.png"), "x");
    Filed.write(folder.resolve(".hidden/f.json"), sound);
    Filed.write(folder.resolve("~$open.docx"), "x");

    Session session = Session.run("check", "--format", "json", folder);

    assertThat(files(session))
        .containsExactly(
            folder + "/a.json", folder + "/b/1.json", folder + "/b/2.json", folder + "/c/d/e.json");
    assertThat(session.errLines())
        .hasSize(3)
        .anyMatch(line -> line.startsWith("gpr: " + folder + "/b/broken.json: "))
        .anyMatch(line -> line.startsWith("gpr: " + folder + "/novel.txt: "))
        .anyMatch(line -> line.contains("passed over") && line.contains("picture.png"));
    assertThat(session.status()).isEqualTo(2);
  }

  @Test
  void keepsTheOrderOfManyReports() {
    List<String> expected = new ArrayList<>();
    String sound = io.github.opengpr.model.json.GprJson.write(Filed.sound(Form.FORM_2021));
    for (int i = 100; i < 400; i++) {
      expected.add(Filed.write(folder.resolve("r" + i + ".json"), sound).toString());
    }
    Session session = Session.run("check", "--format", "json", folder);
    assertThat(files(session)).isEqualTo(expected);
    assertThat(session.status()).isEqualTo(0);
  }

  @Test
  void sumsUpSeveralReports() {
    Filed.write(folder.resolve("a.json"), Filed.unsound());
    Filed.write(folder.resolve("b.json"), Filed.sound(Form.FORM_2021));
    Filed.write(folder.resolve("c.json"), "{");
    Session session = Session.run("check", folder);
    assertThat(session.outLines().get(session.outLines().size() - 1))
        .startsWith("共2份报告，1份有错误；4个错误")
        .endsWith("1个文件未能读取");
  }

  @Test
  void filesAndFoldersCanBeMixedInTheOrderNamed() {
    AnnualReport sound = Filed.sound(Form.FORM_2021);
    Path z = Filed.write(folder.resolve("z.json"), sound);
    Path a = Filed.write(folder.resolve("sub/a.json"), sound);
    Session session = Session.run("check", "--format", "json", z, folder.resolve("sub"), z);
    assertThat(files(session)).containsExactly(z.toString(), a.toString(), z.toString());
  }

  @Test
  void aFolderWithoutDocumentsIsAMistake() throws IOException {
    Files.createDirectories(folder.resolve("empty"));
    Session session = Session.run("check", folder.resolve("empty"));
    assertThat(session.status()).isEqualTo(2);
    assertThat(session.errLines()).singleElement().asString().contains("no documents");
  }

  @Test
  void aLinkToAFolderIsNotFollowed() throws IOException {
    Path a = Filed.write(folder.resolve("sub/a.json"), Filed.sound(Form.FORM_2021));
    Files.createSymbolicLink(folder.resolve("sub/loop"), folder);
    Session session = Session.run("check", "--format", "json", folder);
    assertThat(files(session)).containsExactly(a.toString());
    assertThat(session.errLines())
        .singleElement()
        .asString()
        .contains(folder + "/sub/loop")
        .contains("link to a folder");
    assertThat(session.status()).isEqualTo(2);
  }

  @Test
  void aLinkThatLeadsNowhereIsNamed() throws IOException {
    Path a = Filed.write(folder.resolve("a.json"), Filed.sound(Form.FORM_2021));
    Files.createSymbolicLink(folder.resolve("lost.docx"), folder.resolve("gone.docx"));
    Session session = Session.run("check", "--format", "json", folder);
    assertThat(files(session)).containsExactly(a.toString());
    assertThat(session.errLines()).singleElement().asString().contains("lost.docx");
    assertThat(session.status()).isEqualTo(2);
  }

  @Test
  void linksThatLeadBackToThemselvesAreCalledSo() throws IOException {
    Filed.write(folder.resolve("a.json"), Filed.sound(Form.FORM_2021));
    Files.createSymbolicLink(folder.resolve("b.docx"), folder.resolve("c.docx"));
    Files.createSymbolicLink(folder.resolve("c.docx"), Path.of("b.docx"));
    Session session = Session.run("check", folder);
    assertThat(session.errLines()).hasSize(2).allMatch(line -> line.contains("leads back"));
    assertThat(session.status()).isEqualTo(2);
  }

  @Test
  void typesThatAreNotReadAreNamed() throws IOException {
    Filed.write(folder.resolve("a.json"), Filed.sound(Form.FORM_2021));
    Files.write(folder.resolve("b.ppt"), new byte[] {1, 2, 3, 0, 0, 0, 7});
    Files.write(folder.resolve("c.rar"), "Rar!\u001A\u0007x".getBytes(StandardCharsets.UTF_8));
    Session session = Session.run("check", folder);
    assertThat(session.errLines())
        .hasSize(2)
        .anyMatch(line -> line.contains("b.ppt"))
        .anyMatch(line -> line.contains("c.rar") && line.contains("压缩包"));
    assertThat(session.status()).isEqualTo(2);
  }

  /** A report scanned as a picture must not drop out of a batch that looks done. */
  @Test
  void picturesAreCountedAndOtherDocumentsNamed() throws IOException {
    Filed.write(folder.resolve("a.json"), Filed.sound(Form.FORM_2021));
    Filed.write(folder.resolve("b.json"), Filed.sound(Form.FORM_2021));
    Files.write(folder.resolve("page.PNG"), new byte[] {1});
    Files.write(folder.resolve("page.tif"), new byte[] {1});
    Filed.write(folder.resolve("style.css"), "p {}");
    Session session = Session.run("check", folder);
    assertThat(session.errLines())
        .singleElement()
        .asString()
        .contains("3 files of other kinds passed over, 2 pictures among them")
        .contains("--scan");
    assertThat(session.outLines().get(session.outLines().size() - 1)).endsWith("2张图片未读，可能是扫描件");
    assertThat(session.status()).isEqualTo(0);
    Files.write(folder.resolve("c.caj"), new byte[] {1, 2, 3, 0, 0, 0, 7});
    Session other = Session.run("check", folder);
    assertThat(other.errLines()).hasSize(2).anyMatch(line -> line.contains("c.caj"));
    assertThat(other.status()).isEqualTo(2);
  }

  @Test
  void aNameWithoutAnEndingIsOpened() throws IOException {
    String page =
        Files.readString(Path.of("..", "samples", "sound-2021.txt").toAbsolutePath().normalize());
    Files.writeString(folder.resolve("report"), page);
    Files.writeString(folder.resolve("Makefile"), "all:");
    Session session = Session.run("check", "--format", "json", folder);
    assertThat(files(session)).containsExactly(folder + "/report");
    assertThat(session.errLines()).singleElement().asString().contains("Makefile");
    assertThat(session.status()).isEqualTo(0);
  }

  private static List<String> files(Session session) {
    return session.outLines().stream()
        .map(
            line ->
                line.replaceFirst("^\\{\"contract\":1,\"file\":\"", "").replaceFirst("\".*", ""))
        .toList();
  }
}
