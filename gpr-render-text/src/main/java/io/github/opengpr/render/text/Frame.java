package io.github.opengpr.render.text;

import io.github.opengpr.model.Figures;
import io.github.opengpr.model.chinese.DisplayWidth;
import io.github.opengpr.model.form.TableLayout;
import io.github.opengpr.model.form.TableLayout.Box;
import java.util.ArrayList;
import java.util.List;

/**
 * A table drawn in a frame. A box that spans rows has all its text beside its first row, so that
 * the lines between two rules are one row of the table.
 */
final class Frame {

  private final TableLayout layout;
  private final Figures figures;
  private final ColumnWidths chosen;
  private final int[] widths;
  private final Box[][] places;

  Frame(TableLayout layout, Figures figures) {
    this.layout = layout;
    this.figures = figures;
    this.chosen = new ColumnWidths(layout, figures);
    this.widths = chosen.choose();
    this.places = places(layout);
  }

  private static Box[][] places(TableLayout layout) {
    Box[][] places = new Box[layout.height()][layout.width()];
    for (Box box : layout.boxes()) {
      for (int row = box.row(); row < box.row() + box.rows(); row++) {
        for (int column = box.column(); column < box.column() + box.columns(); column++) {
          places[row][column] = box;
        }
      }
    }
    return places;
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (int row = 0; row < layout.height(); row++) {
      lines.add(rule(row));
      lines.addAll(texts(row));
    }
    lines.add(rule(layout.height()));
    return lines;
  }

  /** The rule above a row, left open where a box goes on below it. */
  private String rule(int row) {
    StringBuilder rule = new StringBuilder();
    for (int column = 0; column <= layout.width(); column++) {
      boolean left = isRuled(row, column - 1);
      boolean right = isRuled(row, column);
      boolean bar = isBarred(row - 1, column) || isBarred(row, column);
      if (left || right) {
        rule.append(bar ? '+' : '-');
      } else {
        rule.append(bar ? '|' : ' ');
      }
      if (column < layout.width()) {
        rule.append((right ? "-" : " ").repeat(widths[column] + 2));
      }
    }
    return rule.toString();
  }

  /** Whether a rule runs above a place. */
  private boolean isRuled(int row, int column) {
    if (column < 0 || column >= layout.width()) {
      return false;
    }
    return row == 0
        || row == layout.height()
        || !places[row - 1][column].equals(places[row][column]);
  }

  /** Whether a bar stands at the left of a place. */
  private boolean isBarred(int row, int column) {
    if (row < 0 || row >= layout.height()) {
      return false;
    }
    return column == 0
        || column == layout.width()
        || !places[row][column - 1].equals(places[row][column]);
  }

  private List<String> texts(int row) {
    List<Box> boxes = new ArrayList<>();
    List<List<String>> texts = new ArrayList<>();
    int height = 1;
    for (int column = 0; column < layout.width(); column += boxes.get(boxes.size() - 1).columns()) {
      Box box = places[row][column];
      List<String> text = box.row() == row ? wrapped(box) : List.of();
      boxes.add(box);
      texts.add(text);
      height = Math.max(height, text.size());
    }
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < height; i++) {
      StringBuilder line = new StringBuilder("|");
      for (int b = 0; b < boxes.size(); b++) {
        String text = i < texts.get(b).size() ? texts.get(b).get(i) : "";
        line.append(' ').append(placed(boxes.get(b), text, texts.get(b).size() == 1)).append(" |");
      }
      lines.add(line.toString());
    }
    return lines;
  }

  private List<String> wrapped(Box box) {
    String content = TextStyle.content(box, figures);
    if (box.cell() != null) {
      return List.of(content);
    }
    String label = content.replace('“', '"').replace('”', '"');
    return box.column() > 0 && chosen.isHead(box)
        ? Wrapping.balanced(label, width(box))
        : Wrapping.wrap(label, width(box));
  }

  /** Numbers stand at the right, heads in the middle, row labels and a long corner at the left. */
  private String placed(Box box, String text, boolean oneLine) {
    int space = Math.max(0, width(box) - DisplayWidth.of(text));
    int middle = (oneLine || box.column() > 0) && chosen.isHead(box) ? space / 2 : 0;
    int left = box.cell() != null ? space : middle;
    return " ".repeat(left) + text + " ".repeat(space - left);
  }

  private int width(Box box) {
    int width = 3 * (box.columns() - 1);
    for (int column = box.column(); column < box.column() + box.columns(); column++) {
      width += widths[column];
    }
    return width;
  }
}
