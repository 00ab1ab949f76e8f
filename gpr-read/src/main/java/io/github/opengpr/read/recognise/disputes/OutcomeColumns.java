package io.github.opengpr.read.recognise.disputes;

import io.github.opengpr.model.chinese.Fold;
import io.github.opengpr.model.form.Column;
import io.github.opengpr.read.recognise.column.HeadEdge;
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

  private OutcomeColumns() {}

  /**
   * The values in their columns, null where a column is empty; null if the heads do not show them.
   *
   * @param words all words of the table
   * @param outcomes the columns that each procedure has
   * @param procedures how many procedures there are
   */
  static @Nullable List<@Nullable Token> place(
      List<Token> words, List<Token> values, List<Column> outcomes, int procedures) {
    List<Token> heads = heads(words, outcomes, procedures);
    if (heads == null || values.size() < VALUES || values.get(0).left() < 0) {
      return null;
    }
    for (HeadEdge edge : HeadEdge.values()) {
      List<@Nullable Token> placed = place(values, heads, edge);
      if (placed != null) {
        return placed;
      }
    }
    return null;
  }

  /** The heads from left to right; null if they are not all there, each beside the next. */
  private static @Nullable List<Token> heads(
      List<Token> words, List<Column> outcomes, int procedures) {
    List<String> names = outcomes.stream().map(column -> Fold.of(column.label())).toList();
    List<Token> heads =
        words.stream()
            .filter(word -> word.left() >= 0 && names.contains(word.folded()))
            .sorted(Comparator.comparingInt(Token::left))
            .toList();
    if (heads.size() != procedures * names.size()) {
      return null;
    }
    for (int i = 0; i < heads.size(); i++) {
      if (!heads.get(i).folded().equals(names.get(i % names.size()))
          || i > 0 && heads.get(i).left() <= heads.get(i - 1).right()) {
        return null;
      }
    }
    return heads;
  }

  private static @Nullable List<@Nullable Token> place(
      List<Token> values, List<Token> heads, HeadEdge edge) {
    List<@Nullable Token> placed = new ArrayList<>();
    int next = 0;
    for (Token head : heads) {
      boolean filled =
          next < values.size() && edge.joins(values.get(next), 0, head.left(), head.right());
      placed.add(filled ? values.get(next++) : null);
    }
    return next == values.size() ? placed : null;
  }
}
