package io.github.opengpr.read.office.xlsx;

import io.github.opengpr.read.office.guard.Budget;
import io.github.opengpr.read.office.packed.Xml;
import io.github.opengpr.read.office.packed.XmlParser;
import io.github.opengpr.read.office.sheet.SheetCell;
import io.github.opengpr.read.office.word.Script;
import io.github.opengpr.read.office.word.ShownText;
import java.util.ArrayList;
import java.util.List;

/** The texts that cells share, by number. */
final class Strings implements XmlParser.Visitor {

  private final Budget budget;
  private final List<Text> strings = new ArrayList<>();

  /**
   * What a text shows, in its own letters or in those of its cell.
   *
   * @param dark what of it is not white
   */
  private record Text(String shown, String dark, boolean own, boolean struckOut) {

    static final Text NONE = new Text("", "", false, false);

    SheetCell in(CellStyles.Style style, boolean whiteIsSeen) {
      boolean whole = whiteIsSeen || !style.plain();
      String seen = whole ? shown : style.white() && !own ? "" : dark;
      return SheetCell.text(seen, own ? struckOut : style.struck());
    }
  }

  Strings(Budget budget) {
    this.budget = budget;
  }

  @Override
  public void begin(Xml element) {}

  @Override
  public boolean end(Xml element) {
    if (element.is("x:si")) {
      budget.tick();
      strings.add(text(element));
      return false;
    }
    return true;
  }

  /** A cell that shows a text; an empty one if there is none of that number. */
  SheetCell cell(int number, CellStyles.Style style, boolean whiteIsSeen) {
    Text text = number >= 0 && number < strings.size() ? strings.get(number) : Text.NONE;
    return text.in(style, whiteIsSeen);
  }

  /** A cell that shows a text of its own. */
  static SheetCell cell(Xml item, CellStyles.Style style, boolean whiteIsSeen) {
    return text(item).in(style, whiteIsSeen);
  }

  /** What a text shows: its runs, without what says how its characters are pronounced. */
  private static Text text(Xml item) {
    ShownText text = new ShownText();
    ShownText dark = new ShownText();
    for (Xml child : item.children()) {
      if (child.is("x:t")) {
        text.append(unescaped(child.text()), false, Script.PLAIN);
        dark.append(unescaped(child.text()), false, Script.PLAIN);
      } else if (child.is("x:r")) {
        Xml properties = child.childOrNone("x:rPr");
        String run = unescaped(child.childOrNone("x:t").text());
        text.append(run, properties.isOn("x:strike"), script(properties));
        if (!CellStyles.isWhite(properties)) {
          dark.append(run, properties.isOn("x:strike"), script(properties));
        }
      }
    }
    return new Text(text.toString(), dark.toString(), item.has("x:r"), text.isStruckOut());
  }

  private static Script script(Xml properties) {
    String align = properties.childValue("x:vertAlign");
    return "superscript".equals(align)
        ? Script.RAISED
        : "subscript".equals(align) ? Script.LOWERED : Script.PLAIN;
  }

  /** Characters that XML does not allow are written as their numbers. */
  private static String unescaped(String text) {
    int at = text.indexOf("_x");
    if (at < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder();
    int from = 0;
    while (at >= 0) {
      int code = code(text, at);
      plain.append(text, from, code < 0 ? at + 2 : at);
      if (code >= 0) {
        plain.append((char) code);
      }
      from = code < 0 ? at + 2 : at + 7;
      at = text.indexOf("_x", from);
    }
    return plain.append(text.substring(from)).toString();
  }

  /** The number of the character that is written at the position, such as _x000D_; -1 if none. */
  private static int code(String text, int at) {
    if (at + 7 > text.length() || text.charAt(at + 6) != '_') {
      return -1;
    }
    int code = 0;
    for (int i = at + 2; i < at + 6; i++) {
      int digit = Character.digit(text.charAt(i), 16);
      if (digit < 0) {
        return -1;
      }
      code = code * 16 + digit;
    }
    return code;
  }
}
