package io.github.opengpr.read.office.xlsx;

import io.github.opengpr.read.office.packed.Xml;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.jspecify.annotations.Nullable;

/** How cells show what they hold, by the number of their style. */
final class CellStyles {

  /**
   * A style.
   *
   * @param index the number of its format
   * @param format the format of numbers
   * @param struck whether a line strikes its text out
   */
  record Style(int index, String format, boolean struck) {}

  private static final Style PLAIN = new Style(0, "General", false);

  private final List<Style> styles = new ArrayList<>();

  /** Reads the styles part; null if the workbook has none. */
  CellStyles(@Nullable Xml root) {
    if (root == null) {
      return;
    }
    Map<Integer, String> formats = new HashMap<>();
    root.childOrNone("x:numFmts")
        .children()
        .forEach(
            format ->
                formats.put(format.number("numFmtId", 0), format.attribute("formatCode", "")));
    List<Xml> fonts = root.childOrNone("x:fonts").children();
    for (Xml style : root.childOrNone("x:cellXfs").children()) {
      int index = style.number("numFmtId", 0);
      int font = style.number("fontId", 0);
      boolean struck = font >= 0 && font < fonts.size() && fonts.get(font).isOn("x:strike");
      styles.add(new Style(index, format(index, formats), struck));
    }
  }

  private static String format(int index, Map<Integer, String> formats) {
    String own = formats.get(index);
    String builtin = own == null ? BuiltinFormats.getBuiltinFormat(index) : own;
    return builtin == null ? "General" : builtin;
  }

  Style get(int number) {
    return number >= 0 && number < styles.size() ? styles.get(number) : PLAIN;
  }
}
