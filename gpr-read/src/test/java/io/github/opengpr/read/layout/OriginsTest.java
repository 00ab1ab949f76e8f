package io.github.opengpr.read.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.printed.CellStatus;
import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.model.printed.Place;
import io.github.opengpr.model.printed.PrintedCell;
import io.github.opengpr.model.printed.PrintedSection;
import io.github.opengpr.read.ReportReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was read stands where it is said to stand. */
class OriginsTest {

  /** A cell of a page may begin so many lines before its text. */
  private static final int LINES_OF_A_CELL = 4;

  private static final Set<String> WITHOUT_TABLES = Set.of("page-preformatted.html");

  static Stream<Recipe> texts() {
    return Corpus.RECIPES.stream()
        .filter(recipe -> recipe.name().matches("(?!.*utf-16).*(txt|md)"));
  }

  static Stream<Recipe> pages() {
    return Corpus.RECIPES.stream()
        .filter(recipe -> recipe.name().endsWith(".html") && !recipe.name().contains("portal"));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void cellsAndHeadingsOfATextStandAtTheirLineAndColumn(Recipe recipe) throws Exception {
    byte[] bytes = recipe.bytes();
    boolean chinese = recipe.name().contains("gb");
    String text =
        chinese ? new String(bytes, "GB18030") : new String(bytes, StandardCharsets.UTF_8);
    // The mark of a word processor is the last of its cell, though a line end stands before it.
    String marked = text.replace("\uFEFF", "").replace("\r\u0007", "\u0007\r");
    List<String> lines = List.of(marked.split("\r\n|\r|\n", -1));
    List<String> wrong = new ArrayList<>();
    Filing filing = ReportReader.standard().read(bytes, recipe.name());
    for (Cell cell : filing.report().form().cells()) {
      PrintedCell printed = filing.printed().cell(cell);
      if (printed.status() == CellStatus.OK
          && printed.place() instanceof Place.InTable
          && text.toLowerCase(Locale.ROOT).contains("<tr")) {
        continue; // in a table of a web page that stands in the text
      }
      if (printed.status() == CellStatus.OK) {
        Place.InText place = (Place.InText) printed.place();
        String rest = lines.get(place.line() - 1).substring(place.column() - 1);
        String first = printed.raw().strip().split("\\s", -1)[0];
        if (!rest.stripLeading().startsWith(first)) {
          wrong.add(cell + ": " + place + " has '" + rest + "', not '" + printed.raw() + "'");
        }
      }
    }
    for (PrintedSection section : filing.printed().sections()) {
      Place.InText place = (Place.InText) section.heading().place();
      if (!lines.get(place.line() - 1).contains(section.title())) {
        wrong.add(section.title() + ": " + place);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void cellsOfAPageStandInTheirTableAtTheirLine(Recipe recipe) throws Exception {
    byte[] bytes = recipe.bytes();
    List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
    Filing filing = ReportReader.standard().read(bytes, recipe.name());
    for (Cell cell : filing.report().form().cells()) {
      PrintedCell printed = filing.printed().cell(cell);
      if (printed.status() == CellStatus.OK) {
        Place.InTable place = (Place.InTable) printed.place();
        int line = place.line();
        String near =
            String.join(
                "", lines.subList(line - 1, Math.min(lines.size(), line + LINES_OF_A_CELL)));
        assertThat(near)
            .as("%s at %s", cell, place)
            .contains(printed.raw().replace("\u00A0", "").strip());
        if (!WITHOUT_TABLES.contains(recipe.name())) {
          assertThat(place.table()).as("%s", cell).isPositive();
          assertThat(place.cell()).as("%s", cell).isPositive();
        }
      }
    }
  }
}
