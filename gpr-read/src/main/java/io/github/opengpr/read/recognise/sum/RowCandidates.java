package io.github.opengpr.read.recognise.sum;

import io.github.opengpr.read.recognise.token.NumberReading;
import io.github.opengpr.read.recognise.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All ways the values of a row can stand in its cells if some cells were left out, one number was
 * printed twice, or one fell apart into two: those whose last cell is the sum of the others. Ways
 * that differ only in where a zero stands are one.
 */
final class RowCandidates {

  /** So many pieces more than cells are put together. */
  static final int SURPLUS = 3;

  /** Longer numbers are no counts of applications. */
  private static final int DIGITS = 12;

  /**
   * One way.
   *
   * @param tokens the token of each cell, null for a blank
   * @param numbers their numbers, 0 for a blank
   */
  record Candidate(List<@Nullable Token> tokens, List<Long> numbers) {

    long number(int column) {
      return numbers.get(column);
    }
  }

  private final int capacity;
  private final List<Candidate> found = new ArrayList<>();

  private RowCandidates(int capacity) {
    this.capacity = capacity;
  }

  /**
   * The candidates of a row; empty if its values are no plain counts or none adds up.
   *
   * @param zeros whether the table prints zeros, so that numbers rather lost the blanks between
   *     them than blank cells
   */
  static List<Candidate> of(List<Token> values, int capacity, boolean zeros) {
    RowCandidates candidates = new RowCandidates(capacity);
    List<List<@Nullable Token>> parted = zeros ? MergedDigits.ways(values, capacity) : null;
    if (parted != null) {
      parted.forEach(candidates::add);
    }
    if (zeros && values.stream().anyMatch(MergedDigits::isSeveral)) {
      return candidates.found;
    }
    if (values.isEmpty() || values.stream().anyMatch(value -> count(value) < 0)) {
      return candidates.found;
    }
    if (values.size() < capacity) {
      candidates.spread(values, 0, new ArrayList<>());
    } else if (values.size() == capacity + 1) {
      candidates.twice(values);
    }
    if (values.size() > capacity && values.size() <= capacity + SURPLUS) {
      candidates.join(values, 0, new ArrayList<>());
    }
    if (!zeros && candidates.found.isEmpty()) {
      candidates.part(values);
    }
    return candidates.found;
  }

  /** The candidates of a row in whose text a blank stands for blank cells, and for them alone. */
  static List<Candidate> besideBlanks(List<Token> values, int capacity) {
    RowCandidates candidates = new RowCandidates(capacity);
    List<List<@Nullable Token>> ways = MergedDigits.besideBlanks(values, 1, capacity);
    if (ways != null) {
      ways.forEach(candidates::add);
    }
    return candidates.found;
  }

  /** Parts numbers that lost the blanks between them, where blank cells are left out too. */
  private void part(List<Token> values) {
    for (int cells = values.size() + 1; cells <= capacity; cells++) {
      List<List<@Nullable Token>> parted = MergedDigits.ways(values, cells);
      if (parted == null) {
        found.clear();
        return;
      }
      for (List<@Nullable Token> way : parted) {
        List<Token> numbers = way.stream().filter(Objects::nonNull).toList();
        if (numbers.stream().allMatch(number -> count(number) > 0)) {
          spread(numbers, 0, new ArrayList<>());
        }
      }
    }
  }

  /** The count a value says, 0 for a mark for nothing; -1 if it is no plain count. */
  static long count(Token token) {
    NumberReading reading = token.reading();
    if (reading.kind() == NumberReading.Kind.BLANK) {
      return 0;
    }
    if (reading.kind() != NumberReading.Kind.NUMBER || reading.readings().get(0).scale() > 0) {
      return -1;
    }
    return reading.readings().get(0).precision() > DIGITS
        ? -1
        : reading.readings().get(0).longValue();
  }

  /** Puts the values from the given one on into the cells that are left, in order. */
  private void spread(List<Token> values, int next, List<@Nullable Token> cells) {
    int cellsLeft = capacity - cells.size();
    int valuesLeft = values.size() - next;
    if (cellsLeft == 0) {
      add(cells);
      return;
    }
    if (valuesLeft > 0) {
      cells.add(values.get(next));
      spread(values, next + 1, cells);
      cells.remove(cells.size() - 1);
    }
    if (valuesLeft < cellsLeft) {
      cells.add(null);
      spread(values, next, cells);
      cells.remove(cells.size() - 1);
    }
  }

  /** One of two equal neighbours is left out: a number printed twice. */
  private void twice(List<Token> values) {
    for (int i = 0; i + 1 < values.size(); i++) {
      if (count(values.get(i)) == count(values.get(i + 1))) {
        without(values, i, values.get(i));
      }
    }
  }

  /** Joins neighbours, from the given one on, until there are as many numbers as cells. */
  private void join(List<Token> values, int next, List<Token> cells) {
    int surplus = values.size() - next - (capacity - cells.size());
    if (next == values.size() || cells.size() == capacity) {
      if (surplus == 0 && next == values.size()) {
        add(cells);
      }
      return;
    }
    Token first = values.get(next);
    StringBuilder text = new StringBuilder(first.text().strip());
    for (int joined = 0; joined <= surplus; joined++) {
      if (joined > 0) {
        text.append(values.get(next + joined).text().strip());
      }
      Token token = joined == 0 ? first : Token.of(text.toString(), first.place());
      if (count(token) < 0 || joined > 0 && count(first) == 0) {
        return;
      }
      cells.add(token);
      join(values, next + joined + 1, cells);
      cells.remove(cells.size() - 1);
    }
  }

  /** The values with two neighbours replaced by one. */
  private void without(List<Token> values, int at, Token one) {
    List<Token> mended = new ArrayList<>(values);
    mended.remove(at + 1);
    mended.set(at, one);
    if (count(one) >= 0) {
      add(mended);
    }
  }

  private void add(List<? extends @Nullable Token> tokens) {
    List<Long> numbers = new ArrayList<>();
    List<@Nullable Token> cells = new ArrayList<>();
    long sum = 0;
    for (Token token : tokens) {
      long number = token == null ? 0 : count(token);
      sum += numbers.size() < capacity - 1 ? number : 0;
      numbers.add(number);
      cells.add(token);
    }
    boolean adds = numbers.get(capacity - 1) == sum;
    if (adds && found.stream().noneMatch(other -> other.numbers().equals(numbers))) {
      found.add(new Candidate(cells, numbers));
    }
  }
}
