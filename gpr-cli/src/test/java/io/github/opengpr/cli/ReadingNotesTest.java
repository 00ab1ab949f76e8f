package io.github.opengpr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the reader had to guess or leave out is told with the result, not only to programs. */
class ReadingNotesTest {

  private static final Path SOUND = Session.project().resolve("samples/sound-2021.txt");

  @TempDir Path folder;

  private Path inChineseEncoding() throws IOException {
    Path file = folder.resolve("报告.txt");
    return Files.writeString(file, Files.readString(SOUND), Charset.forName("GB18030"));
  }

  @Test
  void aGuessedEncodingStandsBelowTheResult() throws IOException {
    assertThat(Session.run("check", inChineseEncoding()).outLines())
        .anyMatch(line -> line.startsWith("  读取说明  ") && line.contains("GB18030"));
    assertThat(Session.run("check", SOUND).out()).doesNotContain("读取说明");
  }

  @Test
  void andInJson() throws IOException {
    Session session = Session.run("check", "--format", "json", inChineseEncoding());
    JsonNode notes = new JsonMapper().readTree(session.out()).get("notes");
    assertThat(notes).hasSize(1);
    assertThat(notes.get(0).get("message").asText()).contains("GB18030");
    assertThat(notes.get(0).get("place").isNull()).isTrue();
  }

  @Test
  void noneIsAnEmptyList() throws IOException {
    List<String> lines = Session.run("check", "--format", "json", SOUND).outLines();
    assertThat(new JsonMapper().readTree(lines.get(0)).get("notes")).isEmpty();
  }
}
