package io.github.opengpr.read.recognise.layout;

import io.github.opengpr.model.chinese.Fold;
import io.github.opengpr.model.printed.PrintedLine;
import io.github.opengpr.read.recognise.label.RowWords;
import io.github.opengpr.read.recognise.label.TableLabels;
import io.github.opengpr.read.recognise.layout.blank.BlankMarks;
import io.github.opengpr.read.recognise.layout.blank.BlankParts;
import io.github.opengpr.read.recognise.layout.told.HeadedValues;
import io.github.opengpr.read.recognise.layout.told.ToldRows;
import io.github.opengpr.read.recognise.outline.SourceLine;
import io.github.opengpr.read.recognise.token.Bars;
import io.github.opengpr.read.recognise.token.NumberReading;
import io.github.opengpr.read.recognise.token.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts the table of a section from the text around it.
 *
 * @param table the pieces the table is made of
 * @param text the lines of the section outside its table
 * @param above how many of them stand before it
 */
public record TableText(List<SourceLine> table, List<PrintedLine> text, int above) {

  private static final int PROSE = 20;
  private static final int LONG = 64;

  public static TableText of(List<SourceLine> pieces, List<TableLabels> labels, ToldRows told) {
    List<SourceLine> table = new ArrayList<>();
    List<PrintedLine> text = new ArrayList<>();
    int first = 0;
    while (first < pieces.size() && !belongs(pieces.get(first), labels, told)) {
      first++;
    }
    int last = pieces.size() - 1;
    while (last > first && !belongs(pieces.get(last), labels, told)) {
      last--;
    }
    last = withBlankRows(pieces, last);
    int above = 0;
    for (int i = 0; i < pieces.size(); i++) {
      SourceLine piece = pieces.get(i);
      if (i < first || i > last || !piece.isRow() && isProse(piece.text(), labels, told)) {
        if (!piece.isBlank()) {
          text.add(piece.printed());
          above += i < first ? 1 : 0;
        } else if (i >= first && i <= last) {
          table.add(piece);
        }
      } else {
        table.add(piece);
      }
    }
    return new TableText(table, text, above);
  }

  /** The last row without text that follows in the same table of the document. */
  private static int withBlankRows(List<SourceLine> pieces, int last) {
    int end = last;
    while (end >= 0
        && end + 1 < pieces.size()
        && pieces.get(end).isRow()
        && pieces.get(end + 1).isRow()
        && pieces.get(end).gridNumber() == pieces.get(end + 1).gridNumber()) {
      end++;
    }
    return end;
  }

  /**
   * Whether the piece is certainly of the table: it has cells, or a word or a number of the table.
   */
  private static boolean belongs(SourceLine piece, List<TableLabels> labels, ToldRows told) {
    if (piece.isRow()) {
      return !piece.isBlank();
    }
    String s = piece.text();
    if (s.isBlank()) {
      return s.indexOf('\t') >= 0;
    }
    if (s.strip().indexOf('\t') >= 0 || Bars.hasBar(s) || s.charAt(0) == '\t') {
      return true;
    }
    if (isProse(s, labels, told)) {
      return false;
    }
    List<Token> tokens = BlankParts.cells(s, piece.place(), new RowWords(labels));
    for (Token token : tokens) {
      if (token.isValue()
          || token.isLabel() && labels.stream().anyMatch(label -> isOf(token, label))) {
        return true;
      }
    }
    return told.is(s);
  }

  private static boolean isOf(Token word, TableLabels labels) {
    return labels.knows(word.folded()) || HeadedValues.isTold(word, labels);
  }

  private static boolean isProse(String s, List<TableLabels> labels, ToldRows told) {
    if (s.length() < PROSE || s.indexOf('\t') >= 0 || Bars.hasBar(s)) {
      return false;
    }
    String text = s.strip();
    String folded = Fold.of(text);
    if (text.indexOf('。') < 0
        && (folded.length() < LONG || text.contains("  ") || BlankMarks.standIn(s))) {
      return false;
    }
    int end = text.length();
    while (end >= 0 && (end == text.length() || !Character.isSpaceChar(text.charAt(end)))) {
      end--;
    }
    if (end > 0 && NumberReading.of(text.substring(end + 1)).isValue()) {
      return false;
    }
    return labels.stream().noneMatch(label -> label.beginsRow(folded)) && !told.is(text);
  }
}
