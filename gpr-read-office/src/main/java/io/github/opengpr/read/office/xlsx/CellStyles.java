package io.github.opengpr.read.office.xlsx;

import io.github.opengpr.read.office.packed.Xml;
import io.github.opengpr.read.office.word.Colour;
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
   * @param white whether its letters are white
   * @param plain whether its ground is white
   */
  record Style(int index, String format, boolean struck, boolean white, boolean plain) {}

  private static final Style PLAIN = new Style(0, "General", false, false, true);

  /** The numbers that colours of themes and of the old table have for white. */
  private static final int THEME_WHITE = 0;

  private static final int INDEX_WHITE = 9;

  private static final Xml NONE = new Xml("", Map.of());

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
    List<Xml> fills = root.childOrNone("x:fills").children();
    List<Xml> fonts = root.childOrNone("x:fonts").children();
    for (Xml style : root.childOrNone("x:cellXfs").children()) {
      int index = style.number("numFmtId", 0);
      Xml font = at(fonts, style.number("fontId", 0));
      Xml fill = at(fills, style.number("fillId", 0));
      styles.add(
          new Style(
              index, format(index, formats), font.isOn("x:strike"), isWhite(font), isPlain(fill)));
    }
  }

  private static Xml at(List<Xml> all, int number) {
    return number >= 0 && number < all.size() ? all.get(number) : NONE;
  }

  /** Whether letters of a font, or of a run, are white. */
  static boolean isWhite(Xml font) {
    return isWhiteColour(font.childOrNone("x:color"));
  }

  private static boolean isWhiteColour(Xml colour) {
    boolean shaded = colour.attribute("tint", "0").startsWith("-");
    return !shaded
        && (Colour.isWhite(colour.attribute("rgb", ""))
            || colour.number("theme", -1) == THEME_WHITE
            || colour.number("indexed", -1) == INDEX_WHITE);
  }

  private static boolean isPlain(Xml fill) {
    Xml pattern = fill.childOrNone("x:patternFill");
    return switch (pattern.attribute("patternType", "none")) {
      case "none" -> !fill.has("x:gradientFill");
      case "solid" -> isWhiteColour(pattern.childOrNone("x:fgColor"));
      default -> false;
    };
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
