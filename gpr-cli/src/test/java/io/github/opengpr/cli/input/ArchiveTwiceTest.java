package io.github.opengpr.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What ran out of memory is read once more: before the archive is closed, and after. */
class ArchiveTwiceTest {

  @TempDir private Path folder;

  @Test
  void aDocumentMayBeReadTwice() throws IOException {
    Path file = folder.resolve("a.zip");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String name : List.of("a.txt", "b.txt", "c.txt")) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(name.getBytes(StandardCharsets.UTF_8));
      }
    }
    Inputs inputs = new Inputs(List.of(file.toString()), (name, why) -> {});
    Input first = inputs.next();
    Input second = inputs.next();
    Input last = inputs.next();
    assertThat(inputs.hasNext()).isFalse();
    for (Input input : List.of(first, first, first, second, last, last, second)) {
      byte[] bytes = input.entry().read(100);
      assertThat(input.name()).endsWith(new String(bytes, StandardCharsets.UTF_8));
    }
  }
}
