package io.github.opengpr.rules.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A file of the corpus, in its parts; README.md beside the corpus says what stands in one.
 *
 * @param path the file
 * @param zh what it shows, in Chinese
 * @param en the same in English
 * @param parts its parts, in order
 */
record CorpusFile(Path path, String zh, String en, List<Part> parts) {

  static final Path FOLDER =
      Path.of("src", "test", "resources", "io", "github", "opengpr", "rules", "corpus");

  /**
   * A part.
   *
   * @param kind the word in its heading, such as {@code report}
   * @param base the base named there; null if none
   * @param lines its lines
   */
  record Part(String kind, @Nullable String base, List<String> lines) {

    /** Its lines without empty ones. */
    List<String> told() {
      return lines.stream().filter(line -> !line.isBlank()).toList();
    }
  }

  /** All files, in the order of their names. */
  static List<CorpusFile> all() throws IOException {
    try (Stream<Path> paths = Files.walk(FOLDER)) {
      List<CorpusFile> files = new ArrayList<>();
      for (Path path : paths.filter(one -> one.toString().endsWith(".case")).sorted().toList()) {
        files.add(read(path));
      }
      return files;
    }
  }

  private static CorpusFile read(Path path) throws IOException {
    List<String> lines = Files.readAllLines(path);
    List<Part> parts = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith("[") && line.endsWith("]")) {
        String[] words = line.substring(1, line.length() - 1).split(" ", 2);
        parts.add(new Part(words[0], words.length == 1 ? null : words[1], new ArrayList<>()));
      } else if (!parts.isEmpty() && !line.startsWith("# ")) {
        parts.get(parts.size() - 1).lines().add(line);
      }
    }
    return new CorpusFile(path, lines.get(0).substring(2), lines.get(1).substring(2), parts);
  }

  /** The rule in whose folder it lies. */
  String ruleId() {
    return String.valueOf(path.getParent().getFileName());
  }

  /** Whether it breaks the rule. */
  boolean fails() {
    return String.valueOf(path.getFileName()).startsWith("fail-");
  }

  /** The parts of a kind. */
  List<Part> parts(String kind) {
    return parts.stream().filter(part -> part.kind().equals(kind)).toList();
  }

  /** The lines of the parts of a kind, one after the other, without empty ones. */
  List<String> lines(String kind) {
    return parts(kind).stream().flatMap(part -> part.told().stream()).toList();
  }

  @Override
  public String toString() {
    return ruleId() + "/" + path.getFileName();
  }
}
