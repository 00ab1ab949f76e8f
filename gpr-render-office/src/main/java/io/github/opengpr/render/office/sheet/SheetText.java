package io.github.opengpr.render.office.sheet;

import io.github.opengpr.render.office.packed.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What cells of a workbook make of text. */
public final class SheetText {

  /** A cell holds no more characters than 32 767. */
  private static final int LONGEST = 32_000;

  private static final Pattern CODE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private SheetText() {}

  /** Writes a text so that nothing in it is taken for the number of a character. */
  public static void write(Markup xml, String text) {
    String escaped = CODE.matcher(text).replaceAll("_x005F_");
    // Only where it is needed: the schema does not know the attribute, though all programs do.
    if (text.equals(text.strip()) && text.indexOf('\n') < 0) {
      xml.holding("t", escaped);
    } else {
      xml.holding("t", escaped, "xml:space", "preserve");
    }
  }

  /** The text in pieces that each fit into a cell; one piece, empty if it is empty. */
  public static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    int from = 0;
    while (text.length() - from > LONGEST) {
      int to = from + LONGEST;
      to = Character.isLowSurrogate(text.charAt(to)) ? to - 1 : to;
      pieces.add(text.substring(from, to));
      from = to;
    }
    pieces.add(text.substring(from));
    return pieces;
  }
}
