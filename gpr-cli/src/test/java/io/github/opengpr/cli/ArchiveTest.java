package io.github.opengpr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.json.GprJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives are opened like folders, entry by entry. */
class ArchiveTest {

  @TempDir Path folder;

  private static byte[] sound() {
    return GprJson.write(Filed.sound(Form.FORM_2021)).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zip(Charset names, Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
      for (Map.Entry<String, byte[]> entry : new TreeMap<>(entries).entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static List<String> files(Session session) {
    return session.outLines().stream()
        .map(
            line ->
                line.replaceFirst("^\\{\"contract\":1,\"file\":\"", "").replaceFirst("\".*", ""))
        .toList();
  }

  /** Only once it is opened does an archive turn out to be many. */
  @Test
  void twoReportsAreNoPage() throws IOException {
    Path zip = folder.resolve("a.zip");
    Files.write(zip, zip(StandardCharsets.UTF_8, Map.of("a.json", sound(), "b.json", sound())));
    Path page = folder.resolve("p.html");
    Session session = Session.run("check", "--format", "html", "-o", page, zip);
    assertThat(session.status()).isEqualTo(2);
    assertThat(session.err()).contains("-o must be a folder");
    assertThat(page).doesNotExist();
  }

  @Test
  void entriesAreReadUnderTheirNames() throws IOException {
    Path zip = folder.resolve("a.zip");
    Files.write(
        zip,
        zip(
            StandardCharsets.UTF_8,
            Map.of(
                "b/c.json", sound(),
                "一.json", sound(),
                "logo.png", new byte[] {1},
                "__MACOSX/b/._c.json", new byte[] {1},
                "novel.txt", "从前有座山，山里有座庙。".getBytes(StandardCharsets.UTF_8))));
    Session session = Session.run("check", "--format", "json", zip);
    assertThat(files(session)).containsExactly(zip + "!/b/c.json", zip + "!/一.json");
    assertThat(session.errLines())
        .anyMatch(line -> line.startsWith("gpr: " + zip + "!/novel.txt: "))
        .anyMatch(line -> line.contains("2 files") && line.contains("logo.png"));
    assertThat(session.status()).isEqualTo(2);
  }

  @Test
  void namesInTheOldEncodingOfWindowsAreRead() throws IOException {
    Path zip = folder.resolve("reports");
    Files.write(zip, zip(Charset.forName("GBK"), Map.of("石桥镇/年报.json", sound())));
    Session session = Session.run("check", "--format", "json", folder);
    assertThat(files(session)).containsExactly(zip + "!/石桥镇/年报.json");
    assertThat(session.status()).isEqualTo(0);
  }

  @Test
  void archivesInArchivesAndDamageAreRefused() throws IOException {
    byte[] inner = zip(StandardCharsets.UTF_8, Map.of("c.json", sound()));
    Path zip = folder.resolve("a.zip");
    Files.write(zip, zip(StandardCharsets.UTF_8, Map.of("inner.zip", inner)));
    Files.write(folder.resolve("cut.zip"), java.util.Arrays.copyOf(inner, inner.length / 2));
    Session session = Session.run("check", folder);
    assertThat(session.errLines())
        .hasSize(2)
        .anyMatch(line -> line.contains("a.zip!/inner.zip") && line.contains("压缩包"))
        .anyMatch(line -> line.contains("cut.zip") && line.contains("已损坏"));
    assertThat(session.status()).isEqualTo(2);
  }

  @Test
  void aBombIsRefusedAndTheOthersAreRead() throws IOException {
    Path zip = folder.resolve("a.zip");
    Files.write(
        zip,
        zip(StandardCharsets.UTF_8, Map.of("bomb.txt", new byte[20 << 20], "c.json", sound())));
    Session session = Session.run("check", "--format", "json", zip);
    assertThat(files(session)).containsExactly(zip + "!/c.json");
    assertThat(session.errLines()).singleElement().asString().contains("bomb.txt");
    assertThat(session.status()).isEqualTo(2);
  }
}
