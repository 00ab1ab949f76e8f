package io.github.opengpr.read.recognise.disputes;

import io.github.opengpr.model.chinese.Fold;
import io.github.opengpr.model.form.Column;
import io.github.opengpr.read.recognise.column.HeadEdge;
import io.github.opengpr.read.recognise.column.Ruler;
import io.github.opengpr.read.recognise.column.Ruler.Word;
import io.github.opengpr.read.recognise.sum.RowSums;
import io.github.opengpr.read.recognise.token.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The fifteen columns of table four in a text that blanks align, as the heads in its lines show
 * them: three times the five outcomes, one beside the other.
 */
final class OutcomeColumns {

  /** So many values at the same edge of their heads are no coincidence. */
  private static final int VALUES = 4;

  /** So many are none either if the sums hold. */
  private static final int SUMMED = 2;

  /** After the last head begins none. */
  private static final int END = Integer.MAX_VALUE;

  private final List<String> names;
  private final int procedures;

  private OutcomeColumns(List<Column> outcomes, int procedures) {
    this.names = outcomes.stream().map(column -> Fold.of(column.label())).toList();
    this.procedures = procedures;
  }

  /**
   * The values in their columns, null where a column is empty; null if the heads do not show them.
   *
   * @param words all words of the table
   * @param outcomes the columns that each procedure has
   * @param procedures how many procedures there are
   */
  static @Nullable List<@Nullable Token> place(
      List<Token> words, List<Token> values, List<Column> outcomes, int procedures) {
    OutcomeColumns columns = new OutcomeColumns(outcomes, procedures);
    List<@Nullable Token> placed = null;
    for (Ruler ruler : Ruler.values()) {
      List<@Nullable Token> way = columns.place(words, values, ruler);
      if (placed != null && way != null && !placed.equals(way)) {
        return null;
      }
      placed = way == null ? placed : way;
    }
    return placed;
  }

  private @Nullable List<@Nullable Token> place(
      List<Token> words, List<Token> values, Ruler ruler) {
    List<Word> heads = heads(words, ruler);
    if (heads == null || values.size() < SUMMED || values.get(0).left() < 0) {
      return null;
    }
    for (HeadEdge edge : HeadEdge.values()) {
      List<@Nullable Token> placed = place(values, heads, ruler, edge);
      boolean exact = edge != HeadEdge.WITHIN && values.size() >= VALUES;
      // Values set one after the other, none left out between, stand under the first heads too.
      boolean apart = placed != null && placed.subList(0, values.size()).contains(null);
      if (placed != null && (exact || apart && addsUp(placed))) {
        return placed;
      }
    }
    return null;
  }

  /** The heads from left to right; null if they are not all there, each beside the next. */
  private @Nullable List<Word> heads(List<Token> words, Ruler ruler) {
    List<Word> heads = new ArrayList<>();
    for (Token token : words) {
      Word whole = ruler.word(token);
      List<Word> parts = names.contains(whole.name()) ? List.of(whole) : ruler.words(token);
      parts.stream()
          .filter(word -> word.left() >= 0 && names.contains(word.name()))
          .filter(word -> !heads.contains(word)) // printed again in the next line of the head
          .forEach(heads::add);
    }
    heads.sort(Comparator.comparingInt(Word::left));
    if (heads.size() != procedures * names.size()) {
      return null;
    }
    for (int i = 0; i < heads.size(); i++) {
      if (!heads.get(i).name().equals(names.get(i % names.size()))
          || i > 0 && heads.get(i).left() < heads.get(i - 1).right()) {
        return null;
      }
    }
    return heads;
  }

  private static @Nullable List<@Nullable Token> place(
      List<Token> values, List<Word> heads, Ruler ruler, HeadEdge edge) {
    List<@Nullable Token> placed = new ArrayList<>();
    int next = 0;
    for (int h = 0; h < heads.size(); h++) {
      int end = h + 1 < heads.size() ? heads.get(h + 1).left() : END;
      boolean filled =
          next < values.size() && edge.joins(ruler.word(values.get(next)), 0, heads.get(h), end);
      placed.add(filled ? values.get(next++) : null);
    }
    return next == values.size() ? placed : null;
  }

  /** Whether each procedure that has a number has its total, and that is the sum of the others. */
  private boolean addsUp(List<@Nullable Token> placed) {
    for (int from = 0; from < placed.size(); from += names.size()) {
      List<Token> filled = new ArrayList<>();
      for (Token token : placed.subList(from, from + names.size())) {
        if (token != null) {
          filled.add(token);
        }
      }
      boolean total = placed.get(from + names.size() - 1) != null;
      if (!filled.isEmpty()
          && !(total && (RowSums.lastIsSum(filled) || RowSums.areNothing(filled)))) {
        return false;
      }
    }
    return true;
  }
}
