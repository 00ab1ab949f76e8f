package io.github.opengpr.read.office.xmlss;

import io.github.opengpr.model.printed.Place;
import io.github.opengpr.read.document.Block;
import io.github.opengpr.read.office.guard.Budget;
import io.github.opengpr.read.office.packed.Xml;
import io.github.opengpr.read.office.packed.XmlParser;
import io.github.opengpr.read.office.sheet.Numbers;
import io.github.opengpr.read.office.sheet.Sheet;
import io.github.opengpr.read.office.sheet.SheetBlocks;
import io.github.opengpr.read.office.sheet.SheetCell;
import io.github.opengpr.read.office.word.Remarks;
import io.github.opengpr.read.office.word.Remarks.Kind;
import io.github.opengpr.read.office.word.Script;
import io.github.opengpr.read.office.word.ShownText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes the sheets of a workbook while it is read. Used once, by one thread. */
final class Worksheets implements XmlParser.Visitor {

  private static final int MOST = 1 << 20;

  /** The formats that the file calls by name. */
  private static final Map<String, String> NAMED =
      Map.of(
          "General Number", "General",
          "Fixed", "0.00",
          "Standard", "#,##0.00",
          "Currency", "#,##0.00",
          "Percent", "0.00%",
          "Scientific", "0.00E+00",
          "Short Date", "yyyy-m-d",
          "Long Date", "yyyy-m-d");

  private final Budget budget;
  private final Remarks remarks;
  private final Numbers numbers = new Numbers(false);
  private final Map<String, String> formats = new HashMap<>();

  /** The styles that strike text out. */
  private final Set<String> striking = new HashSet<>();

  private final Set<Sheet> hidden = new HashSet<>();
  private final List<Sheet> sheets = new ArrayList<>();

  /** Up to which row a column is taken by cells that are merged downwards. */
  private final Map<Integer, Integer> taken = new HashMap<>();

  private int row;
  private int column;
  private int columnHead;
  private int repeated;

  Worksheets(Budget budget, Remarks remarks) {
    this.budget = budget;
    this.remarks = remarks;
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    for (Sheet sheet : sheets) {
      if (hidden.contains(sheet)) {
        remarks.add(Kind.HIDDEN_CELLS, new Place.InSheet(sheet.name(), "A1"));
      } else {
        blocks.addAll(SheetBlocks.of(sheet, remarks));
      }
    }
    return blocks;
  }

  @Override
  public void begin(Xml element) {
    switch (element.name()) {
      case "ss:Worksheet" -> {
        sheets.add(new Sheet(element.attribute("Name", ""), budget));
        row = -1;
        columnHead = 0;
        taken.clear();
      }
      case "ss:Row" -> {
        row = at(element, row + 1);
        column = 0;
        repeated = span(element, "Span");
        if (!sheets.isEmpty() && isClosed(element, "Height")) {
          sheet().hideRows(row, row + repeated);
        }
      }
      default -> {}
    }
  }

  @Override
  public boolean end(Xml element) {
    switch (element.name()) {
      case "ss:Style" -> {
        style(element);
        return false;
      }
      case "ss:Column" -> {
        column(element);
        return false;
      }
      case "ss:Cell" -> {
        cell(element);
        return false;
      }
      case "ss:Row" -> {
        row += repeated;
        return false;
      }
      case "ss:Worksheet" -> {
        return false;
      }
      case "x:Visible" -> {
        if (!sheets.isEmpty() && !element.text().equals("SheetVisible")) {
          hidden.add(sheet());
        }
        return false;
      }
      default -> {
        return true;
      }
    }
  }

  /** Whether a row or column is hidden, or lower or narrower than a point. */
  private static boolean isClosed(Xml element, String size) {
    try {
      return element.attribute("Hidden", "0").equals("1")
          || Double.parseDouble(element.attribute(size, "9")) < 1;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private void style(Xml element) {
    String name = element.attribute("ID", "");
    String parent = element.attribute("Parent", "Default");
    Xml font = element.child("ss:Font");
    boolean strikes =
        font == null ? striking.contains(parent) : font.attribute("StrikeThrough", "0").equals("1");
    if (strikes) {
      striking.add(name);
    }
    Xml format = element.child("ss:NumberFormat");
    String inherited = formats.getOrDefault(parent, "General");
    String code = format == null ? inherited : format.attribute("Format", "General");
    formats.put(name, NAMED.getOrDefault(code, code));
  }

  private Sheet sheet() {
    return sheets.get(sheets.size() - 1);
  }

  private static int at(Xml element, int otherwise) {
    int index = element.number("Index", otherwise + 1) - 1;
    return Math.max(0, Math.min(MOST, index));
  }

  private static int span(Xml element, String attribute) {
    return Math.max(0, Math.min(MOST, element.number(attribute, 0)));
  }

  private void column(Xml element) {
    int first = at(element, columnHead);
    int last = first + span(element, "Span");
    if (!sheets.isEmpty() && isClosed(element, "Width")) {
      sheet().hideColumns(first, last);
    }
    columnHead = last + 1;
  }

  private void cell(Xml element) {
    if (sheets.isEmpty()) {
      return;
    }
    while (element.attribute("Index") == null && taken.getOrDefault(column, -1) >= row) {
      // Some writers leave out cells that are merged into one above, and do not say so.
      budget.tick();
      column++;
    }
    column = at(element, column);
    int across = span(element, "MergeAcross");
    int down = span(element, "MergeDown");
    if (across > 0 || down > 0) {
      sheet().merge(row, column, row + down, column + across);
    }
    if (down > 0) {
      for (int c = column; c <= Math.min(column + across, Sheet.MOST_COLUMNS); c++) {
        budget.tick();
        taken.put(c, row + down);
      }
    }
    SheetCell cell = shown(element);
    if (cell != null) {
      sheet().put(row, column, cell);
    }
    column += across + 1;
  }

  private @Nullable SheetCell shown(Xml element) {
    Xml data = element.child("ss:Data");
    if (data == null) {
      return element.attribute("Formula") == null ? null : SheetCell.unreadable();
    }
    String style = element.attribute("StyleID", "Default");
    ShownText shown = new ShownText();
    append(data, shown, striking.contains(style), Script.PLAIN);
    String text = shown.toString();
    if (!data.attribute("Type", "String").equals("Number")) {
      return SheetCell.text(text, shown.isStruckOut());
    }
    if (shown.isStruckOut()) {
      return SheetCell.struckOut();
    }
    String format = formats.getOrDefault(style, "General");
    try {
      return numbers.cell(Double.parseDouble(text.strip()), -1, format);
    } catch (NumberFormatException e) {
      return SheetCell.unreadable();
    }
  }

  private static void append(Xml element, ShownText text, boolean struck, Script script) {
    text.append(element.text(), struck, script);
    for (Xml child : element.children()) {
      boolean strikes = struck || child.is("html:S") || child.is("html:Del");
      append(child, text, strikes, script(child, script));
    }
  }

  private static Script script(Xml element, Script around) {
    return element.is("html:Sup")
        ? Script.RAISED
        : element.is("html:Sub") ? Script.LOWERED : around;
  }
}
