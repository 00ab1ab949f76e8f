package io.github.opengpr.read.office.doc;

import io.github.opengpr.model.printed.Place;
import io.github.opengpr.read.document.Block;
import io.github.opengpr.read.document.Line;
import io.github.opengpr.read.office.guard.Budget;
import io.github.opengpr.read.office.word.Remarks;
import io.github.opengpr.read.office.word.ShownText;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;

/**
 * Walks the text of a document from top to bottom and makes its blocks. Used once, by one thread.
 */
final class DocBody {

  private static final int BODY_LEVEL = 9;

  private final Budget budget;
  private final Remarks remarks = new Remarks();
  private final DocText text = new DocText(remarks);
  private final DocNumbering numbering = new DocNumbering();
  private final List<Block> blocks = new ArrayList<>();
  private int paragraphs;
  private int tables;

  DocBody(Budget budget) {
    this.budget = budget;
  }

  List<Block> blocks() {
    return blocks;
  }

  Remarks remarks() {
    return remarks;
  }

  /**
   * Makes the blocks of a part of the text.
   *
   * @param level how many tables are around it
   */
  void walk(Range range, int level) {
    budget.depth(level);
    int count = range.numParagraphs();
    int index = 0;
    while (index < count) {
      Paragraph paragraph = range.getParagraph(index);
      if (paragraph.isInTable() && paragraph.getTableLevel() > level) {
        index += Math.max(1, table(range, paragraph, index));
      } else {
        line(paragraph);
        index++;
      }
    }
  }

  /** Reads a table; if another one begins in its first cell, that one, and what is left later. */
  private int table(Range range, Paragraph first, int index) {
    text.reset();
    int inside = first.getTableLevel();
    int end = index;
    while (end < range.numParagraphs()) {
      Paragraph paragraph = range.getParagraph(end);
      if (!paragraph.isInTable() || paragraph.getTableLevel() < inside) {
        break;
      }
      end++;
    }
    Table table = range.getTable(first);
    new DocTable(this, budget, remarks, inside).read(table);
    text.reset();
    int rowsEnd =
        table.numRows() == 0
            ? table.getStartOffset()
            : table.getRow(table.numRows() - 1).getEndOffset();
    for (int i = index; i < end; i++) {
      // A row without an end, in a file that was cut off.
      Paragraph paragraph = range.getParagraph(i);
      if (paragraph.getStartOffset() >= rowsEnd) {
        line(paragraph);
      }
    }
    return end - index;
  }

  private void line(Paragraph paragraph) {
    Place here = new Place.InTable(0, paragraphs + 1, 0, null);
    String shown = text(paragraph, here).toString().strip();
    if (!shown.isEmpty()) {
      budget.cell();
      blocks.add(
          new Line(
              shown, new Place.InTable(0, ++paragraphs, 0, null), paragraph.getLvl() < BODY_LEVEL));
    }
  }

  /** The text of a paragraph with its number, which is counted. */
  ShownText text(Paragraph paragraph, Place place) {
    budget.tick();
    boolean contents = text.inContents();
    ShownText shown = text.of(paragraph, place);
    return contents || paragraph.isTableRowEnd()
        ? shown
        : shown.precededBy(numbering.next(paragraph));
  }

  int nextTable() {
    return ++tables;
  }

  void add(Block block) {
    blocks.add(block);
  }
}
