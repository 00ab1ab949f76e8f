package io.github.opengpr.read.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The ways a sheet becomes text. */
@SuppressWarnings("ImmutableEnumChecker") // the writers have no state
enum Layouts {
  /**
   * A tab before each cell, a line for each, a blank line after each row; spans leave empty cells.
   */
  TAB_CELL_PER_LINE(true, sheet -> marked(sheet, true, true)),
  /** The same without blank lines. */
  TAB_CELL_PER_LINE_CLOSE(true, sheet -> marked(sheet, false, true)),
  /** The same, spans leave nothing. */
  TAB_CELL_PER_LINE_BARE(true, sheet -> marked(sheet, true, false)),
  /** Tabs between cells, spans leave empty cells on the left of what they span. */
  TABS(true, sheet -> joined(sheet, "", "\t", "", true)),
  /** Tabs between cells, spans leave nothing. */
  TABS_BARE(true, sheet -> joined(sheet, "", "\t", "", false)),
  /** {@code a | b |}. */
  BARS_AFTER(true, sheet -> joined(sheet, "", " | ", " |", true)),
  /** {@code | a | b |}. */
  BARS_AROUND(true, sheet -> joined(sheet, "| ", " | ", " |", true)),
  /** {@code a | b}. */
  BARS_BETWEEN(true, sheet -> joined(sheet, "", " | ", "", false)),
  /** Markdown. */
  MARKDOWN(true, Layouts::markdown),
  /** Commas between cells, as a spreadsheet saves them; spans leave empty cells. */
  COMMAS(true, sheet -> commas(sheet, true)),
  /** Commas between cells, spans leave nothing. */
  COMMAS_BARE(true, sheet -> commas(sheet, false)),
  /** Lists as programs print them. */
  LISTS(true, Layouts::lists),
  /** Drawn with lines. */
  BOX(true, Layouts::box),
  /** Drawn with lines, long texts broken in narrow columns. */
  BOX_NARROW(true, NarrowColumns::box),
  /** Bars between cells, long texts broken in narrow columns. */
  BARS_NARROW(true, NarrowColumns::bars),
  /** A line for each cell, a line with a bar after each. */
  BAR_LINES(true, Layouts::barLines),
  /** A line for each cell that has text. */
  CELL_PER_LINE(false, sheet -> plain(sheet, "\n", false)),
  /** A line for each cell, blank ones and those that spans cover from above too. */
  LINES_COVERED(false, Layouts::linesCovered),
  /** The same as the first, a blank line after each row. */
  CELL_PER_LINE_SPACED(false, sheet -> plain(sheet, "\n", true)),
  /** Rows as a PDF gives them: one blank between words. */
  PDF_LINES(false, sheet -> plain(sheet, " ", false)),
  /** The same, the values of a row before its labels. */
  VALUES_FIRST(false, PdfLines::valuesFirst),
  VALUES_FIRST_TABS(false, PdfLines::valuesFirstTabs),
  VALUES_ABOVE(false, PdfLines::valuesAbove),
  /** Rows as a PDF gives them, labels on lines of their own. */
  PDF_LABEL_LINES(false, PdfLines::labelLines),
  /** Long labels broken over lines, the values in the middle line. */
  PDF_WRAPPED(false, PdfLines::wrapped),
  /** Two blanks between cells. */
  WIDE_GAPS(false, sheet -> plain(sheet, "   ", false)),
  /** Columns aligned with blanks. */
  ALIGNED(false, Layouts::aligned),
  /** Signs, heads or blank lines between cells; all of {@link ToldLayouts}. */
  SEMICOLONS(true, ToldLayouts::semicolons),
  AMPERSANDS(true, ToldLayouts::ampersands),
  NESTED_LISTS(true, ToldLayouts::nestedLists),
  LISTED(true, ToldLayouts::listed),
  HEADED(false, ToldLayouts::headed),
  PARAGRAPHS(false, ToldLayouts::paragraphs),
  LINES_AND_GAPS(false, ToldLayouts::linesAndGaps),
  MARKDOWN_PARAGRAPHS(false, ToldLayouts::markdownParagraphs),
  DOTTED(true, ToldLayouts::dotted),
  /**
   * Rows filled up with bars but for the last of a table; where blank cells are left out, the
   * others move together.
   */
  BARS_FILLED_UP(false, BarLayouts::filledUp),
  BARS_MOVED(false, BarLayouts::moved),
  /** A line for each cell, closed by a bar; the further forms in {@link BarLayouts}. */
  BARS_CLOSING(true, BarLayouts::closing),
  BARS_CLOSING_BARE(true, BarLayouts::closingBare),
  BARS_CLOSING_SPREAD(true, BarLayouts::closingSpread),
  BARS_CLOSING_SPACED(true, BarLayouts::spaced),
  BARS_CLOSING_MIXED(false, BarLayouts::mixed),
  BARS_LEADING(true, BarLayouts::leading),
  BARS_LEADING_INLINE(true, BarLayouts::leadingInline),
  BARS_ENDING(true, BarLayouts::ending),
  BARS_OPENING(false, BarLayouts::opening),
  BARS_ONE_LINE(false, BarLayouts::oneLine),
  /** Each number after the head of its column; the further forms in {@link NamedLayouts}. */
  NAMED_SEMICOLONS(true, NamedLayouts::semicolons),
  NAMED_COLONS(true, NamedLayouts::colons),
  NAMED_LINES(true, NamedLayouts::lines),
  NAMED_ITEMS(true, NamedLayouts::items),
  NAMED_LINES_BEGUN(true, NamedLayouts::linesBegun),
  NAMED_RECORDS(true, NamedLayouts::records),
  /** As on web pages; the further forms in {@link MarkupLayouts}. */
  MARKUP(true, MarkupLayouts::oneLine),
  MARKUP_LINES(true, MarkupLayouts::lines),
  MARKUP_REPEATED(true, MarkupLayouts::repeated),
  /** As wikis, typesetters, forums and programs write tables; all of {@link NotationLayouts}. */
  WIKI(true, NotationLayouts::wiki),
  WIKI_ROWS(true, NotationLayouts::wikiRows),
  TEX(true, NotationLayouts::tex),
  FORUM(true, NotationLayouts::forum),
  LISTS_IN_LISTS(true, NotationLayouts::lists),
  LISTS_BY_LINE(true, NotationLayouts::listsByLine),
  RECORDS(true, NotationLayouts::records),
  NUMBERED(true, NotationLayouts::numbered),
  /** All labels, then all numbers; the further forms in {@link StackedLayouts}. */
  STACKED_ROWS(false, StackedLayouts::rows),
  STACKED_ROWS_SPACED(false, StackedLayouts::rowsSpaced),
  STACKED_ROWS_TABBED(false, StackedLayouts::rowsTabbed),
  STACKED_ROWS_FIRST(false, StackedLayouts::rowsFirst),
  STACKED_ROWS_TWO_PAGES(false, StackedLayouts::rowsOnTwoPages),
  STACKED_COLUMNS(false, StackedLayouts::columns),
  STACKED_COLUMNS_UNDER_HEADS(false, StackedLayouts::columnsUnderHeads),
  /** Numbers run together, or out of their place; all of {@link StreamLayouts}. */
  STACKED_RUN_TOGETHER(false, StreamLayouts::runTogether),
  STACKED_TOTALS_LATE(false, StreamLayouts::totalsLate),
  STACKED_BANDS(false, StreamLayouts::bands);

  /** Whether an empty cell leaves a trace, so that the places of the others are known. */
  final boolean keepsBlanks;

  private final Function<Sheet, String> writer;

  Layouts(boolean keepsBlanks, Function<Sheet, String> writer) {
    this.keepsBlanks = keepsBlanks;
    this.writer = writer;
  }

  /** Whether labels and numbers stand apart, or numbers run together, so that only sums tell. */
  boolean isStacked() {
    return name().startsWith("STACKED");
  }

  /** Whether small numbers may be read in several ways that all add up. */
  boolean isAmbiguous() {
    return this == STACKED_RUN_TOGETHER || this == STACKED_TOTALS_LATE;
  }

  /** Whether bars fill rows up, so that a lost cell looks like a blank one. */
  boolean isFilledUp() {
    boolean bars = name().startsWith("BARS_") && compareTo(BARS_CLOSING) >= 0;
    return (bars || this == BARS_FILLED_UP) && this != BARS_CLOSING_BARE;
  }

  String write(Sheet sheet) {
    return writer.apply(sheet);
  }

  private static String text(Sheet.Printed printed) {
    return printed == null ? "" : printed.text();
  }

  private static String marked(Sheet sheet, boolean gaps, boolean spans) {
    StringBuilder out = new StringBuilder();
    for (int r = 0; r < sheet.rows.size(); r++) {
      for (Sheet.Printed cell : spans ? covered(sheet, r) : sheet.begun(r)) {
        out.append('\t').append(text(cell)).append('\n');
      }
      if (gaps) {
        out.append('\n');
      }
    }
    return out.toString();
  }

  /** Cells of a row, null for a place covered from above; a span to the right leaves nothing. */
  private static List<Sheet.Printed> covered(Sheet sheet, int row) {
    List<Sheet.Printed> cells = new ArrayList<>();
    List<Sheet.Printed> full = sheet.full(row);
    int column = 0;
    while (column < full.size()) {
      Sheet.Printed printed = full.get(column);
      cells.add(printed);
      column += printed == null ? 1 : printed.columns();
    }
    return cells;
  }

  private static String linesCovered(Sheet sheet) {
    StringBuilder out = new StringBuilder();
    for (int r = 0; r < sheet.rows.size(); r++) {
      covered(sheet, r).forEach(cell -> out.append(oneLine(cell)).append('\n'));
    }
    return out.toString();
  }

  private static String joined(
      Sheet sheet, String before, String between, String after, boolean full) {
    StringBuilder out = new StringBuilder();
    for (int r = 0; r < sheet.rows.size(); r++) {
      List<String> texts =
          (full ? sheet.full(r) : sheet.begun(r)).stream().map(Layouts::oneLine).toList();
      out.append(before).append(String.join(between, texts)).append(after).append('\n');
    }
    return out.toString();
  }

  private static String commas(Sheet sheet, boolean full) {
    StringBuilder out = new StringBuilder();
    for (int r = 0; r < sheet.rows.size(); r++) {
      List<String> texts = new ArrayList<>();
      for (Sheet.Printed printed : full ? sheet.full(r) : sheet.begun(r)) {
        String text = oneLine(printed);
        texts.add(text.indexOf(',') < 0 ? text : '"' + text + '"');
      }
      out.append(String.join(",", texts)).append('\n');
    }
    return out.toString();
  }

  private static String lists(Sheet sheet) {
    StringBuilder out = new StringBuilder();
    for (int r = 0; r < sheet.rows.size(); r++) {
      List<String> texts =
          sheet.full(r).stream()
              .map(cell -> cell == null ? "None" : "'" + oneLine(cell) + "'")
              .toList();
      out.append('[').append(String.join(", ", texts)).append("]\n");
    }
    return out.toString();
  }

  static String oneLine(Sheet.Printed printed) {
    return text(printed).replace("\n", printed != null && printed.isValue() ? " " : "");
  }

  private static String markdown(Sheet sheet) {
    String[] lines = joined(sheet, "| ", " | ", " |", true).split("\n", -1);
    StringBuilder out = new StringBuilder(lines[0]).append('\n').append("|");
    out.append(" --- |".repeat(sheet.width)).append('\n');
    for (int i = 1; i < lines.length; i++) {
      out.append(lines[i]).append('\n');
    }
    return out.toString();
  }

  private static String box(Sheet sheet) {
    StringBuilder out = new StringBuilder("┌" + "────┬".repeat(sheet.width - 1) + "────┐\n");
    String[] lines = joined(sheet, "│ ", " │ ", " │", true).split("\n", -1);
    for (String line : lines) {
      out.append(line).append('\n').append("├" + "────┼".repeat(sheet.width - 1) + "────┤\n");
    }
    return out.toString();
  }

  private static String barLines(Sheet sheet) {
    StringBuilder out = new StringBuilder();
    for (int r = 0; r < sheet.rows.size(); r++) {
      for (Sheet.Printed cell : sheet.begun(r)) {
        out.append(text(cell)).append("\n|\n");
      }
    }
    return out.toString();
  }

  private static String plain(Sheet sheet, String between, boolean gaps) {
    StringBuilder out = new StringBuilder();
    for (int r = 0; r < sheet.rows.size(); r++) {
      List<Sheet.Printed> row = sheet.begun(r);
      List<String> texts =
          row.stream()
              .map(between.equals("\n") ? Layouts::text : Layouts::oneLine)
              .filter(text -> !text.isEmpty())
              .toList();
      out.append(String.join(between, texts)).append('\n');
      if (gaps) {
        out.append('\n');
      }
    }
    return out.toString();
  }

  private static String aligned(Sheet sheet) {
    StringBuilder out = new StringBuilder();
    for (int r = 0; r < sheet.rows.size(); r++) {
      List<Sheet.Printed> row = sheet.begun(r);
      StringBuilder line = new StringBuilder();
      int width = 0;
      for (Sheet.Printed cell : row) {
        int at = cell.column() < 3 ? cell.column() * 40 : 120 + (cell.column() - 3) * 14;
        if (width > 0) {
          line.append(' ');
          width++;
        }
        while (width < at) {
          line.append(' ');
          width++;
        }
        line.append(oneLine(cell));
        width += oneLine(cell).codePoints().map(c -> c > 0x2000 ? 2 : 1).sum();
      }
      out.append(line.toString().stripTrailing()).append('\n');
    }
    return out.toString();
  }
}
