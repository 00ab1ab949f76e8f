package io.github.opengpr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.rules.RuleSet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What README and the page on diagnosis say is what the project does. */
class ReadmeTest {

  private static final Path PROJECT = Session.project();
  private static final Path CODE =
      Path.of("src/test/java/io/github/opengpr/cli/FiveEntryPoints.java");

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.zh-CN.md"})
  void theCodeIsTheCodeThatATestCompiles(String readme) throws IOException {
    assertThat(blocks(readme, "java")).isEqualTo(snippets());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"README.md", "README.zh-CN.md", "docs/DIAGNOSIS.md", "docs/DIAGNOSIS.zh-CN.md"})
  void theOutputIsWhatTheCommandPrints(String readme) throws IOException {
    List<String> consoles = blocks(readme, "console");
    assertThat(consoles).isNotEmpty();
    for (String console : consoles) {
      List<String> lines = console.lines().toList();
      assertThat(lines.get(0)).startsWith("$ ./gpr ");
      Printed printed = Printed.by(lines.get(0).substring("$ ./gpr ".length()));
      for (String line : lines.subList(1, lines.size())) {
        assertThat(printed.hasNext(line)).as("%s prints: %s", lines.get(0), line).isTrue();
      }
    }
  }

  @Test
  void bothLanguagesHaveTheSameHeadings() throws IOException {
    assertThat(levels("README.zh-CN.md")).isEqualTo(levels("README.md"));
    assertThat(levels("docs/DIAGNOSIS.zh-CN.md")).isEqualTo(levels("docs/DIAGNOSIS.md"));
    assertThat(blocks("README.zh-CN.md", "sh")).isEqualTo(blocks("README.md", "sh"));
    assertThat(blocks("README.zh-CN.md", "xml")).isEqualTo(blocks("README.md", "xml"));
  }

  @Test
  void theFirstLinesSayWhatIsWrongAndWriteThePage(@TempDir Path folder) throws IOException {
    Path page = folder.resolve("page.html");
    PrintStream out = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      FiveEntryPoints.first(PROJECT.resolve("samples/mistakes-2021.txt"), page);
    } finally {
      System.setOut(out);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8))
        .contains("T3-ROW-SUM!T3.received.total 表三", "至少有3个单元格填错");
    assertThat(page).content().contains("<section id=\"answer\"");
  }

  @Test
  void theCodeDoesWhatItSays() throws IOException {
    Filing filing = FiveEntryPoints.read(PROJECT.resolve("samples/mistakes-2021.txt"));
    assertThat(FiveEntryPoints.check(filing))
        .hasSize(RuleSet.standard().check(filing).errors().size());
    assertThat(FiveEntryPoints.check(filing)).allMatch(line -> line.matches("(\\d+|null): .*"));
    assertThat(FiveEntryPoints.choose().check(filing).accepted()).hasSize(1);
    assertThat(FiveEntryPoints.render(filing.report())).contains("+--", "| --- |");
    AnnualReport built = FiveEntryPoints.build();
    assertThat(built.requests().received().natural()).isEqualTo(8);
    assertThat(built.requests().received().total()).isNull();
  }

  private static List<String> snippets() throws IOException {
    return Pattern.compile("(?s) +// begin \\w+\n(.*?)\n +// end")
        .matcher(Files.readString(CODE))
        .results()
        .map(result -> result.group(1).stripIndent() + "\n")
        .toList();
  }

  private static List<String> blocks(String readme, String language) throws IOException {
    return Pattern.compile("(?s)\n```" + language + "\n(.*?)```\n")
        .matcher(Files.readString(PROJECT.resolve(readme)))
        .results()
        .map((MatchResult result) -> result.group(1))
        .toList();
  }

  private static List<String> levels(String readme) throws IOException {
    return Pattern.compile("(?m)^#+ ")
        .matcher(Files.readString(PROJECT.resolve(readme)).replaceAll("(?s)\n```.*?\n```\n", "\n"))
        .results()
        .map(MatchResult::group)
        .toList();
  }

  /** The lines a command prints, gone through once; a line of {@code …} stands for any others. */
  private static final class Printed {

    private final List<String> lines;
    private int next;
    private boolean gap;

    private Printed(List<String> lines) {
      this.lines = lines;
    }

    static Printed by(String command) {
      String here = command.replace("samples/", "../samples/");
      Session session = Session.run((Object[]) here.split(" "));
      assertThat(session.err()).isEmpty();
      return new Printed(session.out().replace("../samples/", "samples/").lines().toList());
    }

    boolean hasNext(String line) {
      if (line.strip().equals("…")) {
        gap = true;
        return true;
      }
      while (gap && next < lines.size() && !lines.get(next).equals(line)) {
        next++;
      }
      gap = false;
      return next < lines.size() && lines.get(next++).equals(line);
    }
  }
}
