package io.github.opengpr.cli.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.read.ReadLimits;
import io.github.opengpr.read.ReportReader;
import io.github.opengpr.rules.Finding;
import io.github.opengpr.rules.RuleSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The recipes of the guide do what they say. */
class RecipesTest {

  private static final Path MISTAKES = Path.of("..", "samples", "mistakes-2021.txt");
  private static final RuleSet RULES = RuleSet.standard();

  @Test
  void aFindingIsWordedInAThirdLanguage() throws IOException {
    Filing filing = ReportReader.standard().read(MISTAKES);
    for (Finding finding : RULES.check(filing).findings()) {
      boolean known = finding.ruleId().equals("T3-ROW-SUM");
      assertThat(Recipes.german(finding).startsWith("Tabelle 3, Zeile „")).isEqualTo(known);
    }
    assertThat(RULES.check(filing).findings()).extracting("ruleId").contains("T3-ROW-SUM");
  }

  @Test
  void aMessageOfAQueueIsAnsweredWhateverItIs() throws IOException {
    ReportReader reader = ReportReader.standard();
    byte[] report = Files.readAllBytes(MISTAKES);
    assertThat(Recipes.answer(reader, RULES, report, "a.txt"))
        .startsWith("{\"contract\":1,\"file\":\"a.txt\"");
    byte[] letter = "没有表格的一封信".getBytes(StandardCharsets.UTF_8);
    assertThat(Recipes.answer(reader, RULES, letter, "a.txt")).startsWith("{\"refused\":{\"zh\":");
    ReportReader strict = reader.withLimits(ReadLimits.standard().withBytes(100));
    assertThat(Recipes.answer(strict, RULES, report, "a.txt")).startsWith("{\"refused\":{\"zh\":");
  }
}
