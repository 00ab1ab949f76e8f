package io.github.opengpr.read.recognise.row;

import io.github.opengpr.read.recognise.layout.line.TokenLine;
import io.github.opengpr.read.recognise.token.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * A label and the values after it: what may be a row of the form. Words that came before the label,
 * such as heads and groups, are labels without a cell.
 */
@SuppressWarnings(
    "ReferenceEquality") // the very piece of the document or the very constant is meant
public final class CandidateRow {

  private final List<List<Token>> headLines = new ArrayList<>();
  private final List<Token> labels = new ArrayList<>();
  private final List<Token> cells = new ArrayList<>();
  private int values;
  private int firstValue;
  private final boolean row;
  private final boolean exact;
  private final int grid;
  private final int gridRow;

  CandidateRow(TokenLine line) {
    this.row = line.row();
    this.exact = line.exact();
    this.grid = line.grid();
    this.gridRow = line.gridRow();
  }

  /** The lines before the one the row stands on, as far as they are rows; each has cells. */
  public List<List<Token>> headLines() {
    return headLines;
  }

  /** Takes over the words of a line before the one the row stands on. */
  void follows(CandidateRow head) {
    labels.addAll(head.labels);
    headLines.addAll(head.headLines);
    if (!head.cells.isEmpty()) {
      headLines.add(List.copyOf(head.cells));
    }
  }

  void add(Token cell) {
    if (cell.isValue()) {
      firstValue = values == 0 ? cells.size() : firstValue;
      values++;
    } else if (cell.isLabel() && values == 0) {
      labels.add(cell);
    }
    cells.add(cell);
  }

  /** Adds words that stand where a number should, and are no part of the label. */
  void addWords(Token words) {
    cells.add(words);
  }

  /** The cells of the row, its label among them. */
  public List<Token> cells() {
    return cells;
  }

  /** Whether the cells are known to be one row of a table, so that empty ones count. */
  public boolean isRow() {
    return row;
  }

  /** Whether the columns of the cells are known. */
  public boolean isExact() {
    return exact;
  }

  /** The number of the table of the document it stands in; 0 if in none. */
  public int grid() {
    return grid;
  }

  /** The row of that table, from 0. */
  public int gridRow() {
    return gridRow;
  }

  public boolean hasValues() {
    return values > 0;
  }

  /** How many cells hold a number or a mark for nothing. */
  public int values() {
    return values;
  }

  /** The position of the first value among the cells; the number of cells if there is none. */
  int firstValue() {
    return values == 0 ? cells.size() : firstValue;
  }

  /** The labels before the first value, those of lines before first. */
  public List<Token> labels() {
    return labels;
  }

  /** The cells after the given label; all of them if it stands in the prefix. */
  public List<Token> after(Token label) {
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i) == label) {
        return cells.subList(i + 1, cells.size());
      }
    }
    return cells;
  }

  /** A word for how the row lies in its table: where its label stands and how many cells it has. */
  public int position(Token label) {
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i) == label) {
        return i;
      }
    }
    return -1;
  }
}
