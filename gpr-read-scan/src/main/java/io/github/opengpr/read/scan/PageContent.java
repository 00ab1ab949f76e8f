package io.github.opengpr.read.scan;

import io.github.opengpr.model.printed.Place;
import io.github.opengpr.read.office.pdf.page.Box;
import io.github.opengpr.read.office.pdf.page.Glyph;
import io.github.opengpr.read.office.pdf.page.Glyph.Run;
import io.github.opengpr.read.office.pdf.page.Glyph.State;
import io.github.opengpr.read.office.pdf.page.PageBlock;
import io.github.opengpr.read.office.pdf.page.PageCell;
import io.github.opengpr.read.office.pdf.page.PageLine;
import io.github.opengpr.read.office.pdf.page.PageTable;
import io.github.opengpr.read.scan.ink.CellInk;
import io.github.opengpr.read.scan.ink.InkLine;
import io.github.opengpr.read.scan.ink.TextBand;
import io.github.opengpr.read.scan.label.FormLabels;
import io.github.opengpr.read.scan.lattice.RuledTable;
import io.github.opengpr.read.scan.lattice.TableCell;
import io.github.opengpr.read.scan.page.Sheet;
import io.github.opengpr.read.scan.recognise.CellReader;
import io.github.opengpr.read.scan.recognise.CellReading;
import io.github.opengpr.read.scan.recognise.CellReading.Trust;
import io.github.opengpr.read.scan.recognise.LineReader;
import io.github.opengpr.read.scan.recognise.LineReader.Placed;
import io.github.opengpr.read.scan.recognise.Models;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what stands on a page: tables between rules, lines of text around them. Used once. */
final class PageContent {

  /** Beside a table so many pixels are its rules. */
  private static final int BESIDE = 8;

  /** Lines whose height differs by no more than this part are of one size. */
  private static final double SAME_SIZE = 0.25;

  /** A cell, its ink and what it says. */
  private record Read(TableCell cell, CellInk ink, CellReading reading) {}

  private final Sheet sheet;
  private final int number;
  private final double scale;
  private final CellReader cells;
  private final LineReader lines;
  private final FormLabels labels;
  private final List<PageBlock> blocks = new ArrayList<>();
  private final Map<Place, CellReading> readings = new LinkedHashMap<>();

  /**
   * A page to be read.
   *
   * @param number its number, from 1
   * @param width how wide it is, in points, where that is known better than by its pixels
   */
  PageContent(Sheet sheet, int number, double width, Models models, FormLabels labels) {
    this.sheet = sheet;
    this.number = number;
    this.scale = width / sheet.width();
    this.cells = new CellReader(models, sheet.picture());
    this.lines = new LineReader(models, sheet.picture());
    this.labels = labels;
  }

  /** Reads the page. */
  void read() {
    List<RuledTable> tables = RuledTable.of(sheet.picture());
    int from = 0;
    for (RuledTable table : tables) {
      text(from, table.top() - BESIDE);
      table(table);
      from = Math.max(from, table.bottom() + BESIDE);
    }
    text(from, sheet.picture().height());
    blocks.sort(Comparator.comparingDouble(PageBlock::top));
  }

  /** What stands on it, from top to bottom. */
  List<PageBlock> blocks() {
    return blocks;
  }

  /** How the cells were read, by the places that their blocks name. */
  Map<Place, CellReading> readings() {
    return readings;
  }

  private void text(int from, int to) {
    List<InkLine> found = TextBand.of(sheet.picture(), from, to);
    int[] heights = found.stream().mapToInt(InkLine::height).sorted().toArray();
    int usual = heights.length == 0 ? 0 : heights[heights.length / 2];
    for (InkLine line : found) {
      boolean same = Math.abs(line.height() - usual) <= SAME_SIZE * usual;
      line(line, same ? usual : line.height());
    }
  }

  private void line(InkLine line, int height) {
    List<Placed> read = lines.read(line);
    if (read.isEmpty()) {
      return;
    }
    StringBuilder text = new StringBuilder();
    read.forEach(character -> text.append(character.text()));
    String plain = text.toString();
    String heading = labels.heading(plain);
    List<Glyph> glyphs = new ArrayList<>();
    double size = height * points();
    for (Placed character : read) {
      Box box = box(character.left(), line.top(), character.right(), line.bottom());
      glyphs.add(new Glyph(character.text(), box, size, Run.RIGHT, State.READ));
    }
    Box box = box(line.left(), line.top(), line.right(), line.bottom());
    blocks.add(new PageLine(glyphs, box, size, heading));
  }

  private void table(RuledTable table) {
    List<Read> read = new ArrayList<>();
    for (TableCell cell : table.cells()) {
      CellInk ink =
          CellInk.of(sheet.picture(), cell.left(), cell.top(), cell.right(), cell.bottom());
      read.add(new Read(cell, ink, cells.read(ink)));
    }
    List<TableCell> figures =
        read.stream().filter(one -> one.reading.isFigure()).map(Read::cell).toList();
    List<PageCell> made = new ArrayList<>();
    for (Read one : read) {
      made.add(cell(one, figures));
    }
    Box box = box(table.left(), table.top(), table.right(), table.bottom());
    blocks.add(new PageTable(number, box, table.rows(), made, true, true));
  }

  private PageCell cell(Read read, List<TableCell> figures) {
    TableCell cell = read.cell;
    CellReading reading = read.reading;
    // Two figures whose rule is lost would be read as one.
    if (!cell.closed() || figures.stream().anyMatch(cell::isOver)) {
      reading = reading.torn();
    }
    boolean words = reading.trust() == Trust.WORDS;
    String text = words ? labels.label(reading.text()) : reading.text();
    Place place = place(cell, read.ink);
    readings.put(place, reading);
    return new PageCell(
        text,
        cell.left() * points(),
        cell.right() * points(),
        cell.row(),
        cell.rows(),
        place,
        null);
  }

  /** Where the ink stands on the page as it came; where there is none, the cell. */
  private Place place(TableCell cell, CellInk ink) {
    int left = cell.left();
    int top = cell.top();
    int right = cell.right();
    int bottom = cell.bottom();
    if (!ink.lines().isEmpty()) {
      left = ink.lines().stream().mapToInt(InkLine::left).min().orElse(left);
      top = ink.lines().get(0).top();
      right = ink.lines().stream().mapToInt(InkLine::right).max().orElse(right);
      bottom = ink.lines().get(ink.lines().size() - 1).bottom();
    }
    Sheet.Area area = sheet.area(left, top, right, bottom);
    return new Place.OnPage(
        number,
        (float) (area.left() * scale),
        (float) (area.top() * scale),
        (float) ((area.right() - area.left()) * scale),
        (float) ((area.bottom() - area.top()) * scale));
  }

  private double points() {
    return scale * Sheet.POINTS;
  }

  private Box box(double left, double top, double right, double bottom) {
    return new Box(left * points(), top * points(), right * points(), bottom * points());
  }
}
