package io.github.opengpr.cli.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The pages for users: their code is that of sources that are compiled and run, their links lead
 * somewhere, and both languages say the same.
 *
 * <p>Before each piece of code a comment names its source, {@code <!-- code PATH -->}; it must
 * stand there line by line, indentation aside.
 */
class PagesTest {

  private static final Path PROJECT = Path.of("").toAbsolutePath().getParent();
  private static final Pattern CODE = Pattern.compile("(?s)```(java|xml)\n(.*?)```\n");
  private static final Pattern NAMED =
      Pattern.compile("(?s)<!-- code (\\S+) -->\n```(java|xml)\n(.*?)```\n");
  private static final Pattern SAME_IN_ALL = Pattern.compile("(?s)```(?:sh|java|xml)\n.*?```\n");
  private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(?:#[^)]*)?\\)");

  static List<Path> pages() throws IOException {
    try (Stream<Path> guide = Files.walk(PROJECT.resolve("docs/guide"))) {
      Stream<Path> others =
          Stream.of("JSON.md", "JSON.zh-CN.md", "SPRING.md", "SPRING.zh-CN.md")
              .map(PROJECT.resolve("docs")::resolve);
      return Stream.concat(guide.filter(file -> file.toString().endsWith(".md")), others)
          .map(PROJECT::relativize)
          .sorted()
          .toList();
    }
  }

  static List<Path> englishPages() throws IOException {
    return pages().stream().filter(page -> !page.toString().contains("zh-CN")).toList();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void theCodeIsCodeThatRuns(Path page) throws IOException {
    String text = read(page);
    List<MatchResult> named = NAMED.matcher(text).results().toList();
    assertThat(CODE.matcher(text).results().count())
        .as("pieces of code without a source")
        .isEqualTo(named.size());
    for (MatchResult code : named) {
      assertThat(flush(read(Path.of(code.group(1)))))
          .as("%s, from %s", page, code.group(1))
          .contains(flush(code.group(3)));
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void theLinksLeadSomewhere(Path page) throws IOException {
    Path folder = PROJECT.resolve(page).getParent();
    assertThat(LINK.matcher(read(page)).results().map(link -> link.group(1)))
        .isNotEmpty()
        .allMatch(link -> Files.exists(folder.resolve(link)));
  }

  @ParameterizedTest
  @MethodSource("englishPages")
  void bothLanguagesHaveTheSameCodeAndHeadings(Path page) throws IOException {
    String other =
        page.startsWith("docs/guide")
            ? page.toString().replace("guide/", "guide/zh-CN/")
            : page.toString().replace(".md", ".zh-CN.md");
    assertThat(all(SAME_IN_ALL, Path.of(other))).isEqualTo(all(SAME_IN_ALL, page));
    Pattern headings = Pattern.compile("(?m)^#+ ");
    assertThat(all(headings, Path.of(other))).isEqualTo(all(headings, page));
  }

  @ParameterizedTest
  @ValueSource(strings = {"docs/guide/README.md", "docs/guide/zh-CN/README.md"})
  void theTypesAreWhereTheGuideSays(String page) throws IOException {
    List<String> names =
        Pattern.compile("\\| `((?:model|read|rules|render|testkit)[.a-z]*)` \\| (.*) \\|")
            .matcher(read(Path.of(page)))
            .results()
            .flatMap(
                row ->
                    Pattern.compile("`([A-Z]\\w+)`")
                        .matcher(row.group(2))
                        .results()
                        .map(type -> "io.github.opengpr." + row.group(1) + "." + type.group(1)))
            .toList();
    assertThat(names)
        .hasSizeGreaterThan(30)
        .allSatisfy(name -> assertThat(Class.forName(name)).isPublic());
  }

  private static List<String> all(Pattern pattern, Path page) throws IOException {
    return pattern.matcher(read(page)).results().map(MatchResult::group).toList();
  }

  private static String read(Path file) throws IOException {
    return Files.readString(PROJECT.resolve(file));
  }

  private static String flush(String text) {
    return text.lines().map(String::strip).collect(Collectors.joining("\n", "\n", "\n"));
  }
}
