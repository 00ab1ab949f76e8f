package io.github.opengpr.cli.output.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.cli.text.Language;
import io.github.opengpr.rules.Rule;
import io.github.opengpr.rules.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The rules as documentation, written from the one list of rules and the corpus.
 *
 * <p>After a change that is meant, {@code mvn test -pl gpr-cli -am -Dtest=RuleBookTest
 * -Dsurefire.failIfNoSpecifiedTests=false -Dgpr.golden=write} writes the files anew; what stands
 * behind the mark is written by hand and stays. Twice after a change of the corpus: the book takes
 * its examples from what was built.
 */
class RuleBookTest {

  private static final Path PROJECT = Path.of("").toAbsolutePath().getParent();
  private static final Path CORPUS =
      PROJECT.resolve("gpr-rules/src/test/resources/io/github/opengpr/rules/corpus");
  private static final Path EXAMPLES =
      Path.of("src/main/resources/io/github/opengpr/cli/output/rule/rule-examples.tsv");
  private static final String MARK = "<!-- by hand from here -->\n";

  @Test
  void theExamplesAreThoseOfTheCorpus() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (Rule rule : RuleSet.standard().rules()) {
      for (Path file : RuleBook.cases(CORPUS, rule)) {
        List<String> told = Files.readAllLines(file);
        lines.append(rule.id()).append('\t').append(RuleBook.name(file)).append('\t');
        lines.append(told.get(0).substring(2)).append('\t').append(told.get(1).substring(2));
        lines.append('\n');
      }
    }
    assertUpToDate(EXAMPLES, lines.toString());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theBookIsUpToDate(Language language) throws IOException {
    Path book = PROJECT.resolve(language == Language.EN ? "docs/RULES.md" : "docs/RULES.zh-CN.md");
    String known = Files.exists(book) ? Files.readString(book) : MARK;
    String byHand = known.substring(known.indexOf(MARK));
    assertUpToDate(book, new RuleBook(language, CORPUS).text() + byHand);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyIdStandsInTheBook(Language language) throws IOException {
    String name = language == Language.EN ? "RULES.md" : "RULES.zh-CN.md";
    String book = Files.readString(PROJECT.resolve("docs").resolve(name));
    List<String> headings = book.lines().filter(line -> line.startsWith("### ")).toList();
    assertThat(headings)
        .containsExactlyElementsOf(
            RuleSet.standard().rules().stream().map(rule -> "### " + rule.id()).toList());
  }

  private static void assertUpToDate(Path file, String text) throws IOException {
    if ("write".equals(System.getProperty("gpr.golden"))) {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, text);
    }
    // Line by line, so that a difference is told in few words.
    List<String> expected = new ArrayList<>(text.lines().toList());
    try (Stream<String> lines = Files.lines(file)) {
      assertThat(lines.toList()).containsExactlyElementsOf(expected);
    }
  }
}
