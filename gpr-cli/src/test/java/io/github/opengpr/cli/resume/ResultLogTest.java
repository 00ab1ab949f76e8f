package io.github.opengpr.cli.resume;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** However often a run is cut short, and wherever: in the end the file is that of one run. */
class ResultLogTest {

  private static final String OPTIONS = "options";

  /**
   * Runs over documents that change between, each ended after some documents and at some byte, then
   * one that ends by itself.
   */
  @Property(tries = 300)
  void theLastRunLeavesWhatOneRunWouldWrite(
      @ForAll @Size(max = 6)
          List<@Size(max = 5) Map<@IntRange(max = 5) Integer, @IntRange(max = 3) Integer>> runs,
      @ForAll @Size(6) List<@IntRange(max = 100) Integer> cuts,
      @ForAll @Size(min = 1, max = 6)
          Map<@IntRange(max = 5) Integer, @IntRange(max = 3) Integer> last)
      throws IOException {
    Path file = Files.createTempFile("results", ".jsonl");
    try {
      for (int i = 0; i < runs.size(); i++) {
        run(file, new TreeMap<>(runs.get(i)), cuts.get(i));
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length * cuts.get(i) / 100));
      }
      SortedMap<Integer, Integer> documents = new TreeMap<>(last);
      run(file, documents, 100);
      StringBuilder once = new StringBuilder();
      documents.forEach((name, content) -> once.append(line(name, content)));
      assertThat(file).hasContent(once.toString());
      assertThat(run(file, documents, 100)).isEmpty();
    } finally {
      Files.delete(file);
    }
  }

  /** A run that ends after so many percent of its documents; which were made anew. */
  private static List<Integer> run(Path file, SortedMap<Integer, Integer> documents, int percent)
      throws IOException {
    List<Integer> made = new ArrayList<>();
    try (ResultLog log = requireNonNull(ResultLog.open(file, "1", OPTIONS))) {
      int left = documents.size() * percent / 100;
      for (Map.Entry<Integer, Integer> document : documents.entrySet()) {
        if (left-- == 0) {
          return made;
        }
        ResultLog.Kept kept =
            log.find(String.valueOf(document.getKey()), String.valueOf(document.getValue()));
        if (kept != null) {
          log.keep(kept);
        } else {
          made.add(document.getKey());
          log.append(line(document.getKey(), document.getValue()));
        }
      }
      log.finish();
      return made;
    }
  }

  private static String line(int name, int content) {
    return """
    {"contract":1,"file":"%d","findings":[{"severity":"error","cells":[{"severity":1}]}],\
    "stale":[],"claims":[],"provenance":{"sha256":"%d","gpr":"1","options":"%s"}}
    """
        .formatted(name, content, OPTIONS);
  }

  @Property(tries = 50)
  void linesOfAnyLengthAreFound(
      @ForAll @Size(max = 5) List<@IntRange(max = 200_000) Integer> lengths) throws IOException {
    StringBuilder text = new StringBuilder();
    lengths.forEach(length -> text.append("x".repeat(length)).append('\n'));
    byte[] bytes = (text + "rest").getBytes(StandardCharsets.UTF_8);
    Lines lines = new Lines(new ByteArrayInputStream(bytes));
    long offset = 0;
    for (int length : lengths) {
      assertThat(lines.next()).isTrue();
      assertThat(lines.offset()).isEqualTo(offset);
      assertThat(lines.length()).isEqualTo(length + 1);
      offset += length + 1;
    }
    assertThat(lines.next()).isFalse();
    assertThat(lines.offset()).isEqualTo(offset);
  }
}
