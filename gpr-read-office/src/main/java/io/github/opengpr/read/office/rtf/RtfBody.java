package io.github.opengpr.read.office.rtf;

import io.github.opengpr.model.printed.Place;
import io.github.opengpr.read.document.Block;
import io.github.opengpr.read.document.Line;
import io.github.opengpr.read.office.guard.Budget;
import io.github.opengpr.read.office.word.Remarks;
import io.github.opengpr.read.office.word.Remarks.Kind;
import io.github.opengpr.read.office.word.ShownText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes the blocks of a text that comes as paragraphs, ends of cells and ends of rows, at any level
 * of tables in tables. Used once, by one thread.
 */
final class RtfBody {

  /** What is open at one level: the text around all tables, or the cells of a table. */
  private static final class Level {
    RtfRow row = new RtfRow();
    RtfTable table = new RtfTable();
    List<RtfCell> cells = new ArrayList<>();

    /** The paragraphs of the cell, or of the text, that is being read. */
    List<Block> blocks = new ArrayList<>();

    /** Those of them that are struck out. */
    Set<Block> struckOut = new HashSet<>();

    RtfCell cell() {
      RtfCell whole = new RtfCell(blocks, struckOut);
      blocks = new ArrayList<>();
      struckOut = new HashSet<>();
      return whole;
    }
  }

  /** The text outside of a text box, while the box is read. */
  private record Outside(List<Level> levels, ShownText line) {}

  private final Budget budget;
  private final Remarks remarks = new Remarks();
  private final Deque<Outside> outside = new ArrayDeque<>();
  private List<Level> levels = new ArrayList<>(List.of(new Level()));
  private ShownText line = new ShownText();
  private int paragraphs;
  private int tables;

  RtfBody(Budget budget) {
    this.budget = budget;
  }

  List<Block> blocks() {
    return levels.get(0).blocks;
  }

  Remarks remarks() {
    return remarks;
  }

  void remark(Kind kind) {
    remarks.add(kind, new Place.InTable(0, paragraphs + 1, 0, null));
  }

  /** Text that is shown as the state says. */
  void append(String text, RtfState state) {
    if (line.isEmpty() && state.depth() < levels.size() - 1 && !text.isBlank()) {
      close(state.depth());
    }
    line.append(text, state.struck, state.script);
  }

  /** Whether the cells around what stands inside so many tables are known to be white. */
  boolean isPlain(int depth) {
    for (int i = 1; i <= depth; i++) {
      if (i >= levels.size() || !levels.get(i).row.isPlain(levels.get(i).cells.size())) {
        return false;
      }
    }
    return true;
  }

  /** A paragraph ends inside so many tables. */
  void endParagraph(int depth, boolean heading) {
    close(depth);
    paragraph(level(depth), heading, depth == 0);
  }

  private void paragraph(Level level, boolean heading, boolean counts) {
    ShownText shown = line;
    line = new ShownText();
    String text = shown.toString().strip();
    if (!text.isEmpty()) {
      budget.cell();
      paragraphs += counts ? 1 : 0;
      Line made = new Line(text, new Place.InTable(0, paragraphs, 0, null), heading);
      level.blocks.add(made);
      if (shown.isStruckOut()) {
        level.struckOut.add(made);
      }
    }
  }

  /** The definition of a row begins. */
  void beginRow(int depth) {
    level(Math.max(1, depth)).row = new RtfRow();
  }

  /** The row that is being defined. */
  RtfRow row(int depth) {
    budget.tick();
    return level(Math.max(1, depth)).row;
  }

  void endCell(int depth) {
    close(depth);
    budget.cell();
    Level level = level(depth);
    paragraph(level, false, false);
    level.cells.add(level.cell());
  }

  void endRow(int depth) {
    close(depth);
    Level level = level(depth);
    level.table.add(level.row, level.cells);
    level.cells = new ArrayList<>();
    level.blocks = new ArrayList<>();
  }

  private Level level(int depth) {
    while (levels.size() <= depth) {
      levels.add(new Level());
    }
    return levels.get(depth);
  }

  /** Tables deeper than this have ended. */
  private void close(int depth) {
    while (levels.size() > depth + 1) {
      Level inner = levels.remove(levels.size() - 1);
      Level around = levels.get(levels.size() - 1);
      if (!inner.table.isEmpty()) {
        around.blocks.addAll(inner.table.blocks(() -> ++tables, remarks));
      }
      // Cells without an end of their row, in a file that was cut off.
      inner.cells.forEach(cell -> around.blocks.addAll(cell.blocks()));
      around.blocks.addAll(inner.blocks);
    }
  }

  /** A text box begins: its lines are read before the paragraph it hangs on. */
  void beginBox() {
    outside.push(new Outside(levels, line));
    budget.depth(outside.size());
    levels = new ArrayList<>(List.of(new Level()));
    line = new ShownText();
  }

  /** It ends. */
  void endBox() {
    finish();
    List<Block> inside = blocks();
    Outside around = outside.pop();
    levels = around.levels();
    line = around.line();
    levels.get(levels.size() - 1).blocks.addAll(inside);
  }

  /** The text ends. */
  void finish() {
    close(0);
    paragraph(levels.get(0), false, true);
  }
}
