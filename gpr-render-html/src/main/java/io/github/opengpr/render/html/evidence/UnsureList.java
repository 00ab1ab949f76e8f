package io.github.opengpr.render.html.evidence;

import io.github.opengpr.model.Message;
import io.github.opengpr.model.MessageValue.CellValue;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.printed.Printed;
import io.github.opengpr.render.html.page.Markup;
import io.github.opengpr.render.html.page.Wording;
import java.util.Base64;
import java.util.List;

/**
 * The cells that were not read for sure, each value beside the piece of the page it was read off.
 */
final class UnsureList {

  private final CheckedFiling filing;
  private final Wording wording;
  private final List<Cell> cells;

  UnsureList(CheckedFiling filing) {
    this.filing = filing;
    this.wording = filing.wording();
    this.cells =
        filing.report().form().cells().stream()
            .filter(cell -> filing.beside().pictures().containsKey(cell.address()))
            .toList();
  }

  boolean isEmpty() {
    return cells.isEmpty();
  }

  void write(Markup page) {
    if (cells.isEmpty()) {
      return;
    }
    page.section("unsure", wording.of("请对照原图的单元格", "Cells to compare with the page"));
    page.element(
        "p.gist",
        wording.of(
            "以下各格识别没有把握，右为暂读之数。",
            "These were not read for sure; beside each picture is the number it is taken for."));
    page.open("ul.pieces");
    cells.forEach(cell -> piece(page, cell));
    page.close().close();
  }

  private void piece(Markup page, Cell cell) {
    String address = cell.address();
    byte[] picture = filing.beside().pictures().get(address);
    Printed printed = filing.printed();
    if (picture == null) {
      return;
    }
    page.open("li");
    page.single(
        "img",
        "src",
        "data:image/png;base64," + Base64.getEncoder().encodeToString(picture),
        "alt",
        wording.of("原图中的这一格", "the cell as the page shows it"));
    String value = filing.cells().of(cell).shown();
    page.element("strong", value.isEmpty() ? wording.of("空白", "blank") : value);
    page.link(new CellValue(cell).zh(), address);
    Message note = printed == null ? null : printed.cell(cell).note();
    if (note != null) {
      page.element("span.why", wording.of(note));
    }
    page.close();
  }
}
