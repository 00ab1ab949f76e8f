package io.github.opengpr.render.office.sheet;

import io.github.opengpr.model.Narrative;
import io.github.opengpr.model.Paragraph;
import org.jspecify.annotations.Nullable;

/** A sheet of text, a paragraph in each row. */
final class TextSheet {

  private static final double WIDTH = 80;
  private static final double BODY_LINE = 22;

  /** How many characters of the body's type stand on a line. */
  private static final int LINE = 32;

  private final SheetPart sheet;
  private int row;

  TextSheet(String name) {
    this.sheet = new SheetPart(name);
    sheet.widths(WIDTH);
  }

  SheetPart sheet() {
    return sheet;
  }

  void title(String title) {
    sheet.height(row, title.length() > 26 ? 70 : 44);
    sheet.text(next(), title, CellStyle.TITLE);
  }

  void heading(String heading) {
    sheet.height(row, 30);
    sheet.text(next(), heading, CellStyle.HEADING);
  }

  void paragraphs(@Nullable Narrative narrative, CellStyle style) {
    if (narrative == null) {
      return;
    }
    for (Paragraph paragraph : narrative.paragraphs()) {
      for (String piece : SheetText.pieces(paragraph.full())) {
        int lines = 1 + piece.length() / LINE;
        // No row is higher than 409 points; a longer paragraph is scrolled.
        sheet.height(row, Math.min(400, lines * BODY_LINE));
        sheet.text(next(), piece, style);
      }
    }
  }

  /** A cell to be filled in, which says what belongs there. */
  void prompt(String words) {
    Position at = next();
    sheet.height(at.row(), 200);
    sheet.blank(at, CellStyle.TO_FILL_IN);
    sheet.validation(
        xml ->
            xml.empty(
                "dataValidation",
                "allowBlank",
                "1",
                "showInputMessage",
                "1",
                "promptTitle",
                "填写内容",
                "prompt",
                words,
                "sqref",
                at.name()));
  }

  private Position next() {
    return new Position(row++, 0);
  }
}
