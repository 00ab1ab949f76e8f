package io.github.opengpr.read.office.xls;

import io.github.opengpr.read.office.sheet.SheetCell;
import io.github.opengpr.read.office.word.Script;
import io.github.opengpr.read.office.word.ShownText;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.common.UnicodeString;
import org.jspecify.annotations.Nullable;

/** The fonts of a workbook, and what they make of its texts. */
final class Fonts {

  /** There is no font of this number. */
  private static final int GAP = 4;

  /** The number of white in the table of colours. */
  private static final int WHITE = 9;

  private final List<FontRecord> fonts = new ArrayList<>();

  void add(FontRecord font) {
    fonts.add(font);
  }

  boolean strikes(int number) {
    FontRecord font = get(number);
    return font != null && font.isStruckout();
  }

  boolean isWhite(int number) {
    FontRecord font = get(number);
    return font != null && font.getColorPaletteIndex() == WHITE;
  }

  private @Nullable FontRecord get(int number) {
    int index = number > GAP ? number - 1 : number;
    return index >= 0 && index < fonts.size() ? fonts.get(index) : null;
  }

  /**
   * A cell that shows a text.
   *
   * @param struck whether its style strikes out what has no font of its own
   * @param onWhite whether white letters are not seen
   * @param hidden whether its style hides what has no font of its own
   */
  SheetCell cell(UnicodeString text, boolean struck, boolean onWhite, boolean hidden) {
    String plain = text.getString();
    int runs = text.getFormatRunCount();
    ShownText shown = new ShownText();
    int from = 0;
    Script script = Script.PLAIN;
    boolean strikes = struck;
    boolean unseen = hidden;
    for (int i = 0; i <= runs; i++) {
      int to = i == runs ? plain.length() : text.getFormatRun(i).getCharacterPos();
      to = Math.max(from, Math.min(plain.length(), to));
      if (!unseen) {
        shown.append(plain.substring(from, to), strikes, script);
      }
      from = to;
      if (i < runs) {
        FontRecord font = get(text.getFormatRun(i).getFontIndex());
        script = script(font);
        unseen = onWhite && isWhite(text.getFormatRun(i).getFontIndex());
        strikes = font != null && font.isStruckout();
      }
    }
    return SheetCell.text(shown.toString(), shown.isStruckOut());
  }

  private static Script script(@Nullable FontRecord font) {
    return switch (font == null ? FontRecord.SS_NONE : font.getSuperSubScript()) {
      case FontRecord.SS_SUPER -> Script.RAISED;
      case FontRecord.SS_SUB -> Script.LOWERED;
      default -> Script.PLAIN;
    };
  }
}
