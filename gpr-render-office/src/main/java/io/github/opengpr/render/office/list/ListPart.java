package io.github.opengpr.render.office.list;

import io.github.opengpr.render.office.packed.Markup;
import io.github.opengpr.render.office.sheet.CellStyle;
import io.github.opengpr.render.office.sheet.Position;
import io.github.opengpr.render.office.sheet.SheetText;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The part of a sheet of a list, whose rows wait in a file. */
final class ListPart {

  private static final int MOST_ROWS = 1_048_576;
  private static final String HERE = "<!--rows-->";

  private final ListSheet sheet;
  private final Path waiting;
  private final BufferedWriter writer;
  private int rows;

  ListPart(ListSheet sheet) throws IOException {
    this.sheet = sheet;
    this.waiting = Files.createTempFile("gpr-list-", ".xml");
    waiting.toFile().deleteOnExit(); // should nobody come to remove it
    this.writer = Files.newBufferedWriter(waiting);
    add(sheet.columns().stream().map(ListColumn::head).toList());
  }

  boolean isFull() {
    return rows == MOST_ROWS;
  }

  void add(List<? extends @Nullable Object> cells) throws IOException {
    if (cells.size() != sheet.columns().size()) {
      throw new IllegalArgumentException(
          sheet.name() + " has " + sheet.columns().size() + " columns, not " + cells.size());
    }
    CellStyle style = rows == 0 ? CellStyle.LIST_HEAD : CellStyle.LIST;
    Markup xml = Markup.piece().open("row", "r", String.valueOf(rows + 1));
    for (int column = 0; column < cells.size(); column++) {
      Object cell = cells.get(column);
      String at = new Position(rows, column).name();
      if (cell instanceof Number number && CellStyle.isExact(new BigDecimal(number.toString()))) {
        xml.open("c", "r", at, "s", style.id()).holding("v", number.toString()).close();
      } else if (cell != null && !cell.toString().isEmpty()) {
        xml.open("c", "r", at, "s", style.id(), "t", "inlineStr").open("is");
        SheetText.write(xml, SheetText.pieces(cell.toString()).get(0));
        xml.close().close();
      }
    }
    writer.write(xml.close().written());
    rows++;
  }

  /** All that has a filter: the head and the rows. */
  String fixedArea() {
    return new Position(0, 0).fixedName()
        + ":"
        + new Position(rows - 1, sheet.columns().size() - 1).fixedName();
  }

  void writeTo(OutputStream out) throws IOException {
    writer.close();
    String[] around = frame().split(HERE, 2);
    out.write(around[0].getBytes(StandardCharsets.UTF_8));
    Files.copy(waiting, out);
    out.write(around[1].getBytes(StandardCharsets.UTF_8));
  }

  private String frame() {
    Markup xml =
        Markup.part()
            .open(
                "worksheet", "xmlns", "http://schemas.openxmlformats.org/spreadsheetml/2006/main");
    xml.open("sheetPr").empty("pageSetUpPr", "fitToPage", "1").close();
    xml.open("sheetViews").open("sheetView", "workbookViewId", "0");
    xml.empty(
        "pane", "ySplit", "1", "topLeftCell", "A2", "activePane", "bottomLeft", "state", "frozen");
    xml.close().close().open("cols");
    for (int i = 0; i < sheet.columns().size(); i++) {
      String number = String.valueOf(i + 1);
      String width = String.valueOf(sheet.columns().get(i).width());
      xml.empty("col", "min", number, "max", number, "width", width, "customWidth", "1");
    }
    xml.close().open("sheetData").raw(HERE).close();
    xml.empty("autoFilter", "ref", fixedArea().replace("$", ""));
    xml.empty(
        "pageMargins",
        "left",
        "0.5",
        "right",
        "0.5",
        "top",
        "0.6",
        "bottom",
        "0.6",
        "header",
        "0.3",
        "footer",
        "0.3");
    xml.empty("pageSetup", "paperSize", "9", "orientation", "landscape", "fitToHeight", "0");
    return xml.close().written();
  }

  void remove() throws IOException {
    writer.close();
    Files.deleteIfExists(waiting);
  }
}
