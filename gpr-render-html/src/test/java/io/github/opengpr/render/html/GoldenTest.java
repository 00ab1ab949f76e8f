package io.github.opengpr.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.rules.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What people read. After a wanted change, {@code mvn test -Dgpr.golden=write} writes the files
 * anew; look at the difference before you commit it. The style and the cells that are well are left
 * out.
 */
class GoldenTest {

  private static final Path FILES = Path.of("src/test/resources/io/github/opengpr/render/html");

  @ParameterizedTest
  @CsvSource({"one-cell-2021.txt, zh", "mistakes-2021.txt, en"})
  void thePageOfEvidenceIsAsBefore(String sample, String language) throws IOException {
    Filing filing = Pages.sample(sample);
    String page =
        EvidencePage.of(filing, RuleSet.standard().check(filing), Locale.forLanguageTag(language));
    String shown =
        withoutStyle(page).replaceAll("(?s)<td id=\"[^\"]+\" class=\"ok\".*?</td>\n", "");
    assertAsBefore(sample.replace(".txt", "." + language + ".html"), shown);
  }

  @ParameterizedTest
  @CsvSource({"sound-2021.txt", "sound-2020.txt"})
  void theCanonicalReportIsAsBefore(String sample) throws IOException {
    String page = HtmlRenderer.render(Pages.sample(sample).report());
    assertAsBefore(sample.replace(".txt", ".html"), withoutStyle(page));
  }

  private static String withoutStyle(String page) {
    return page.replaceAll("(?s)<style>.*?</style>", "<style></style>")
        .replaceAll("sha256-[^&]+", "sha256-");
  }

  private static void assertAsBefore(String name, String text) throws IOException {
    Path file = FILES.resolve(name + ".golden");
    if ("write".equals(System.getProperty("gpr.golden"))) {
      Files.createDirectories(FILES);
      Files.writeString(file, text);
    }
    assertThat(text).isEqualTo(Files.readString(file));
  }
}
