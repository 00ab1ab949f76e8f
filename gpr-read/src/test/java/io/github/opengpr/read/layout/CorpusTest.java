package io.github.opengpr.read.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.printed.CellStatus;
import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.model.printed.PrintedCell;
import io.github.opengpr.read.ReportReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The stored documents are read exactly. With {@code -Dgpr.corpus=write} they are written anew;
 * what is expected of them comes from the figures they are made of, never from what was read.
 */
class CorpusTest {

  private static final Path FOLDER =
      Path.of("src", "test", "resources", "io", "github", "opengpr", "read", "corpus");

  static Stream<String> names() {
    return Corpus.RECIPES.stream().map(Recipe::name);
  }

  private static Path cells(String document) {
    return FOLDER.resolve(document + ".cells");
  }

  @ParameterizedTest
  @MethodSource("names")
  void theDocumentIsReadExactly(String name) throws Exception {
    Filing filing = ReportReader.standard().read(FOLDER.resolve(name));
    List<String> wrong = new ArrayList<>();
    for (String line : Files.readAllLines(cells(name), StandardCharsets.UTF_8)) {
      String address = line.substring(0, line.indexOf('\t'));
      Recipe.Expected expected = Recipe.parse(line);
      if (!agrees(filing, address, expected)) {
        wrong.add(address + ": " + expected + ", read " + found(filing, address));
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static boolean agrees(Filing filing, String address, Recipe.Expected expected) {
    AnnualReport report = filing.report();
    Cell cell = report.form().find(address).orElse(null);
    if (cell == null) {
      return expected.says() == Recipe.Says.MISSING;
    }
    CellStatus status = filing.printed().cell(cell).status();
    BigDecimal value = report.get(cell);
    boolean same =
        value == null
            ? expected.value() == null
            : expected.value() != null && value.compareTo(expected.value()) == 0;
    return switch (expected.says()) {
      case OK -> status == CellStatus.OK && same;
      case BLANK -> status == CellStatus.BLANK;
      case MISSING -> status == CellStatus.MISSING;
      case OPEN -> same || (status != CellStatus.OK && status != CellStatus.BLANK);
    };
  }

  private static String found(Filing filing, String address) {
    Cell cell = filing.report().form().find(address).orElse(null);
    if (cell == null) {
      return "another form, " + filing.report().form().id();
    }
    PrintedCell printed = filing.printed().cell(cell);
    return printed.status() + " " + filing.report().get(cell) + " from '" + printed.raw() + "'";
  }

  @Test
  void theFolderHoldsWhatTheRecipesMake() throws Exception {
    List<String> expected = new ArrayList<>(List.of("README.md"));
    for (Recipe recipe : Corpus.RECIPES) {
      expected.add(recipe.name());
      expected.add(recipe.name() + ".cells");
      if ("write".equals(System.getProperty("gpr.corpus"))) {
        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve(recipe.name()), recipe.bytes());
        Files.writeString(cells(recipe.name()), recipe.cells());
        Files.writeString(FOLDER.resolve("README.md"), readme());
      }
      assertThat(FOLDER.resolve(recipe.name())).hasBinaryContent(recipe.bytes());
      assertThat(cells(recipe.name())).hasContent(recipe.cells());
    }
    assertThat(FOLDER.resolve("README.md")).hasContent(readme());
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  private static String readme() {
    return Corpus.RECIPES.stream()
        .map(recipe -> "| " + recipe.name() + " | " + recipe.about() + " |\n")
        .collect(
            Collectors.joining(
                "",
                String.format(
                    Locale.ROOT,
                    """
                    # Documents in %d layouts

                    Invented agencies, generated figures. Beside each document stand the cells it was made of, one a line:
                    address, what the document says of the cell, value.

                    - `ok`: the value; the reader must give it and be sure.
                    - `blank`: that there is none.
                    - `missing`: nothing, the document has no such cell.
                    - `open`: not surely, since something was lost; the value is that of the report the document was
                      made of. The reader may be unsure, not wrong.

                    `CorpusTest` reads them all. `-Dgpr.corpus=write` makes them anew from the recipes in `Corpus`.

                    | document | layout |
                    | --- | --- |
                    """,
                    Corpus.RECIPES.size()),
                ""));
  }
}
