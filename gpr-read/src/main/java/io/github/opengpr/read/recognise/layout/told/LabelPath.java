package io.github.opengpr.read.recognise.layout.told;

import io.github.opengpr.model.chinese.Fold;
import io.github.opengpr.read.recognise.label.TableLabels;
import io.github.opengpr.read.recognise.token.HeadName;
import io.github.opengpr.read.recognise.token.Places;
import io.github.opengpr.read.recognise.token.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Labels in one cell, from that of a group to that of a column: {@code 法人或其他组织/商业企业}, {@code
 * （一）予以公开 > 自然人}.
 *
 * @param labels what stands before the column and its group: the label of the row, if any
 * @param head the column that the path ends with, folded
 */
record LabelPath(List<Token> labels, String head) {

  /** What may stand between the labels of a path. */
  static final String JOINTS = "-—－>＞→»·/／";

  /** The path that a cell holds; null if it ends with no column. */
  static @Nullable LabelPath of(Token cell, List<TableLabels> candidates) {
    if (!cell.isLabel()) {
      return null;
    }
    String text = cell.text();
    for (int from = 0; from >= 0; from = next(text, from)) {
      String head = HeadName.of(text.substring(from));
      boolean column = candidates.stream().anyMatch(table -> table.columns().containsKey(head));
      if (column && from == 0) {
        return new LabelPath(List.of(), head);
      }
      if (column) {
        int end = withoutGroup(text, from, candidates);
        return end < 0 ? null : new LabelPath(labels(cell, end), head);
      }
    }
    return null;
  }

  /** Where the labels before a column and its group end; -1 if they are none of a row. */
  private static int withoutGroup(String text, int head, List<TableLabels> candidates) {
    int end = head - 1;
    for (int from = 0; from >= 0 && from < end; from = next(text, from)) {
      String group = Fold.of(text.substring(from, end));
      if (candidates.stream().anyMatch(table -> table.columnGroups().containsKey(group))) {
        end = Math.max(0, from - 1);
      }
    }
    String rest = text.substring(0, end);
    boolean row = candidates.stream().anyMatch(table -> row(rest, table) >= 0);
    return end == 0 || row ? end : -1;
  }

  private static List<Token> labels(Token cell, int end) {
    return end == 0 ? List.of() : List.of(Token.of(cell.text().substring(0, end), cell.place()));
  }

  /** The row that a path of labels ends with; -1 if it ends with none. */
  static int row(String text, TableLabels table) {
    for (int from = 0; from >= 0; from = next(text, from)) {
      int named = table.row(Fold.of(text.substring(from)));
      int row = named < 0 ? table.explained(text.substring(from)) : named;
      if (row >= 0) {
        return row;
      }
    }
    return -1;
  }

  /** The labels of a row, its own parted from those of its groups. */
  static List<Token> parted(List<Token> labels, List<TableLabels> candidates) {
    List<Token> parted = new ArrayList<>(labels);
    Token last = labels.get(labels.size() - 1);
    String text = last.text();
    for (int from = next(text, 0); from > 0; from = next(text, from)) {
      String own = text.substring(from);
      if (candidates.stream().anyMatch(table -> row(text, table) >= 0 && isOwn(own, table))) {
        parted.set(labels.size() - 1, Token.of(text.substring(0, from - 1), last.place()));
        parted.add(Token.of(own, Places.at(last.place(), from)));
        return parted;
      }
    }
    return parted;
  }

  private static boolean isOwn(String text, TableLabels table) {
    return table.row(Fold.of(text)) >= 0 || table.explained(text) >= 0;
  }

  /** After the next joint; -1 if there is none. */
  private static int next(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (JOINTS.indexOf(text.charAt(i)) >= 0) {
        return i + 1;
      }
    }
    return -1;
  }
}
