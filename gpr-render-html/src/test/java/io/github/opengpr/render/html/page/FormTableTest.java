package io.github.opengpr.render.html.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.form.Block;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.form.Table;
import io.github.opengpr.render.html.HtmlRenderer;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever does not see the table is told the labels of each cell. */
class FormTableTest {

  @ParameterizedTest
  @EnumSource(Form.class)
  void everyCellNamesTheLabelsItStandsUnder(Form form) {
    Document page = Jsoup.parse(HtmlRenderer.render(AnnualReport.blank(form)));
    for (Table table : form.tables()) {
      for (Block block : table.blocks()) {
        for (Cell cell : block.cells()) {
          Element value = page.getElementById(cell.address());
          assertThat(value).as(cell.address()).isNotNull();
          List<String> labels =
              List.of(value.attr("headers").split(" ")).stream()
                  .map(id -> page.getElementById(id).text())
                  .toList();
          assertThat(labels)
              .as(cell.address())
              .containsExactlyInAnyOrderElementsOf(labels(block, cell));
        }
      }
    }
  }

  private static List<String> labels(Block block, Cell cell) {
    List<String> labels = new ArrayList<>();
    if (block.item() != null) {
      labels.add(block.item());
    }
    if (block.head() != null && !cell.column().key().isEmpty()) {
      labels.add(block.head());
    }
    labels.addAll(cell.row().labels());
    labels.addAll(cell.column().labels());
    return labels;
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void everyRowIsAsWideAsTheTable(Form form) {
    Document page = Jsoup.parse(HtmlRenderer.render(AnnualReport.blank(form)));
    for (Element table : page.select("table.form")) {
      List<Element> rows = table.select("tr");
      int[] taken = new int[rows.size()];
      for (int row = 0; row < rows.size(); row++) {
        for (Element box : rows.get(row).select("th, td")) {
          for (int i = row; i < row + span(box, "rowspan"); i++) {
            taken[i] += span(box, "colspan");
          }
        }
      }
      assertThat(taken).containsOnly(taken[0]);
    }
  }

  private static int span(Element box, String attribute) {
    return box.hasAttr(attribute) ? Integer.parseInt(box.attr(attribute)) : 1;
  }
}
