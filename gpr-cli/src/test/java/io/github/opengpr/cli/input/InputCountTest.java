package io.github.opengpr.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is counted is what is read. */
class InputCountTest {

  @TempDir Path folder;

  @Test
  void foldersAndArchivesAreOpenedToCountTheirDocuments() throws Exception {
    Files.createDirectories(folder.resolve("a/b"));
    for (String name : List.of("a/1.txt", "a/b/2.html", "a/b/3.json", "a/logo.png")) {
      Files.writeString(folder.resolve(name), "x");
    }
    archive(folder.resolve("a/some.zip"), "4.txt", "c/5.txt", "photo.png");
    Files.writeString(folder.resolve("6.txt"), "x");

    List<String> operands =
        List.of(
            folder.resolve("a").toString(),
            folder.resolve("6.txt").toString(),
            Input.STANDARD_INPUT);
    assertThat(new InputCount(operands).whole()).isEqualTo(7);
  }

  @Test
  void aFileThatIsNotThereIsOneToo() throws Exception {
    // It is told as unreadable when its turn comes, and done then.
    assertThat(new InputCount(List.of(folder.resolve("7.txt").toString())).whole()).isEqualTo(1);
  }

  private static void archive(Path file, String... entries) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String entry : entries) {
        zip.putNextEntry(new ZipEntry(entry));
        zip.write('x');
        zip.closeEntry();
      }
    }
  }
}
