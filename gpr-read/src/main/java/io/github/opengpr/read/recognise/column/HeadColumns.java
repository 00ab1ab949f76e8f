package io.github.opengpr.read.recognise.column;

import io.github.opengpr.model.chinese.Fold;
import io.github.opengpr.model.form.Column;
import io.github.opengpr.read.recognise.column.Ruler.Word;
import io.github.opengpr.read.recognise.token.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Columns of a text in which every value stands under its head, all in the same way. Tables with
 * many blanks, and none of whose rows is full, show their columns so.
 *
 * <p>Values that a converter set one after the other could stand under heads too. They are taken to
 * be aligned only where there are many of them, after labels of several lengths, with empty columns
 * before filled ones, and not one of them out of place.
 */
final class HeadColumns {

  /** So many values under their heads are no coincidence. */
  private static final int VALUES = 8;

  /** So many rows must have an empty column before a filled one. */
  private static final int HOLES = 2;

  /** In so many columns of the page must labels end, or begin if all end in one. */
  private static final int LABEL_ENDS = 2;

  /** After the last head begins none. */
  private static final int END = Integer.MAX_VALUE;

  private record Row(List<Token> values, Token label) {}

  private final List<HeadColumns> table;
  private final Ruler ruler;
  private final String[] names;
  private final @Nullable Word[] heads;
  private final List<Row> rows = new ArrayList<>();
  private boolean judged;
  private @Nullable HeadEdge edge;

  /**
   * The columns of a block, on one page.
   *
   * @param table the blocks of the table, which are judged together; this one joins them
   */
  HeadColumns(List<Column> columns, List<HeadColumns> table, Ruler ruler) {
    this.table = table;
    table.add(this);
    this.ruler = ruler;
    names = columns.stream().map(column -> Fold.of(column.label())).toArray(String[]::new);
    heads = new Word[names.length];
  }

  /** Learns where the heads stand. */
  void learnHead(List<Token> words) {
    for (Token token : words) {
      if (!learnHead(ruler.word(token)) && token.left() >= 0) {
        ruler.words(token).forEach(this::learnHead);
      }
    }
    List<Word> pieces = words.stream().flatMap(token -> ruler.words(token).stream()).toList();
    for (int c = 0; c < names.length; c++) {
      heads[c] = heads[c] == null ? wrapped(names[c], null, pieces) : heads[c];
    }
  }

  /**
   * A head in several lines, each piece below the one before.
   *
   * @param rest what is still to be found of the name
   * @param above the pieces found so far, as one; null if there are none
   */
  private static @Nullable Word wrapped(String rest, @Nullable Word above, List<Word> pieces) {
    if (rest.isEmpty()) {
      return above;
    }
    for (int i = 0; i < pieces.size(); i++) {
      Word piece = pieces.get(i);
      boolean fits = piece.left() >= 0 && !piece.name().isEmpty() && rest.startsWith(piece.name());
      if (fits && (above == null || isBelow(piece, above))) {
        Word joined =
            above == null
                ? piece
                : new Word(
                    above.name() + piece.name(),
                    Math.min(above.left(), piece.left()),
                    Math.max(above.right(), piece.right()));
        Word whole =
            wrapped(
                rest.substring(piece.name().length()),
                joined,
                pieces.subList(i + 1, pieces.size()));
        if (whole != null) {
          return whole;
        }
      }
    }
    return null;
  }

  private static boolean isBelow(Word piece, Word above) {
    return piece.left() < above.right() && piece.right() > above.left();
  }

  private boolean learnHead(Word word) {
    boolean named = false;
    for (int c = 0; c < names.length && word.left() >= 0; c++) {
      if (word.name().equals(names[c])) {
        named = true;
        heads[c] = heads[c] == null ? word : heads[c];
      }
    }
    return named;
  }

  /** Whether the words are a head, and one was learned before: a page begins with it. */
  boolean isHeadAgain(List<Token> words) {
    return heads[0] != null
        && words.stream()
            .flatMap(token -> ruler.words(token).stream())
            .anyMatch(word -> word.name().equals(names[0]));
  }

  /** Where the heads begin, -1 for those not seen. */
  int[] left() {
    return Arrays.stream(heads).mapToInt(head -> head == null ? -1 : head.left()).toArray();
  }

  /** Learns from any row, full or not. */
  void learn(List<Token> values, Token label) {
    if (!values.isEmpty()) {
      rows.add(new Row(values, label));
    }
  }

  /** Whether a row that has only this label has nothing under any head. */
  boolean isBlank(Token label) {
    HeadEdge how = edge();
    return how != null && isClear(label, how);
  }

  /** Whether the label ends before the first column: longer ones may have swallowed a value. */
  private boolean isClear(Token label, HeadEdge how) {
    Word first = heads[0];
    Word word = ruler.word(label);
    return first != null && arePlain(how) && word.left() >= 0 && word.right() < first.left();
  }

  /** How values stand under their heads throughout the table; null if they do not. */
  private @Nullable HeadEdge edge() {
    if (!judged) {
      judged = true;
      for (HeadEdge each : HeadEdge.values()) {
        edge = edge == null && hold(table, each) ? each : edge;
      }
    }
    return edge;
  }

  private static boolean hold(List<HeadColumns> table, HeadEdge edge) {
    int values = 0;
    int holes = 0;
    Set<Integer> labelEnds = new HashSet<>();
    Set<Integer> labelStarts = new HashSet<>();
    SharedEdges shared = new SharedEdges();
    for (HeadColumns block : table) {
      shared.begin(block.names.length);
      for (Row row : block.rows) {
        if (!block.isClear(row.label(), edge)) {
          continue;
        }
        int[] columns = block.columns(row.values(), row.label(), edge);
        if (columns == null) {
          return false;
        }
        for (int i = 0; i < columns.length; i++) {
          shared.add(columns[i], block.ruler.word(row.values().get(i)));
        }
        values += columns.length;
        holes += columns[columns.length - 1] >= columns.length ? 1 : 0;
        labelEnds.add(block.ruler.word(row.label()).right());
        labelStarts.add(block.ruler.word(row.label()).left());
      }
      if (edge == HeadEdge.WITHIN && !shared.reachLastColumn()) {
        return false;
      }
    }
    return values >= VALUES
        && holes >= HOLES
        && (labelEnds.size() >= LABEL_ENDS || labelStarts.size() >= LABEL_ENDS)
        && (edge != HeadEdge.WITHIN || shared.areThere(labelEnds));
  }

  /**
   * The values in their columns, null where a column is empty; null if the columns are not certain.
   */
  @Nullable List<@Nullable Token> place(List<Token> values, Token label) {
    HeadEdge how = edge();
    int[] columns = how == null || !isClear(label, how) ? null : columns(values, label, how);
    if (columns == null) {
      return null;
    }
    List<@Nullable Token> placed = new ArrayList<>();
    int next = 0;
    for (int c = 0; c < names.length; c++) {
      boolean filled = next < columns.length && columns[next] == c;
      placed.add(filled ? values.get(next++) : null);
    }
    return placed;
  }

  /** Whether every head was seen, one beside the other. */
  private boolean arePlain(HeadEdge how) {
    Word before = null;
    for (Word head : heads) {
      if (head == null || before != null && head.left() < before.right() + how.gap()) {
        return false;
      }
      before = head;
    }
    return true;
  }

  /** The column of each value; null if one stands under no head. */
  private int @Nullable [] columns(List<Token> values, Token label, HeadEdge how) {
    int[] narrow = columns(values, 0, how);
    int wide = ruler == Ruler.WIDTH ? AlignedColumns.ambiguous(label) : 0;
    if (wide == 0) {
      return narrow;
    }
    int[] shifted = columns(values, wide, how);
    if (narrow == null || shifted == null) {
      return narrow == null ? shifted : narrow;
    }
    return Arrays.equals(narrow, shifted) ? narrow : null;
  }

  private int @Nullable [] columns(List<Token> values, int shift, HeadEdge how) {
    int[] columns = new int[values.size()];
    int c = 0;
    for (int i = 0; i < columns.length; i++) {
      Word value = ruler.word(values.get(i));
      while (c < heads.length && !joins(value, shift, c, how)) {
        c++;
      }
      if (value.left() < 0 || c == heads.length) {
        return null;
      }
      columns[i] = c++;
    }
    return columns;
  }

  private boolean joins(Word value, int shift, int column, HeadEdge how) {
    Word head = heads[column];
    Word next = column + 1 < heads.length ? heads[column + 1] : null;
    return head != null && how.joins(value, shift, head, next == null ? END : next.left());
  }
}
