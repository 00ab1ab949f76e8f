package io.github.opengpr.rules.diagnosis.search.slip;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.rules.diagnosis.Operation;
import io.github.opengpr.rules.diagnosis.search.Tables;
import io.github.opengpr.rules.diagnosis.search.graph.FlowGraph;
import io.github.opengpr.rules.diagnosis.search.graph.Mending;
import io.github.opengpr.rules.diagnosis.search.graph.Problem;
import io.github.opengpr.rules.diagnosis.search.slip.Slips.Explanation;
import io.github.opengpr.rules.diagnosis.search.slip.Slips.Slip;
import io.github.opengpr.rules.diagnosis.search.table.Entries;
import io.github.opengpr.rules.diagnosis.search.table.Layout;
import io.github.opengpr.rules.diagnosis.search.table.Reading;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may have happened where several cells are wrong: as filed, as right, the slip between. */
class SlipsTest {
  private static final Layout FORM = Tables.LAYOUT_2021;
  private static final FlowGraph GRAPH = Objects.requireNonNull(FlowGraph.of(Tables.system(FORM)));
  private static final int GRANTED = 2;
  private static final int PARTLY = 3;
  private static final int NOT_HELD = 12;

  private static int row(String name) {
    return switch (name) {
      case "received" -> FORM.received();
      case "carriedIn" -> FORM.carriedIn();
      case "granted" -> GRANTED;
      case "partly" -> PARTLY;
      case "notHeld" -> NOT_HELD;
      case "handled" -> FORM.handled();
      case "carriedOut" -> FORM.carriedOut();
      default -> throw new IllegalArgumentException(name);
    };
  }

  /** A table of rows such as {@code granted 5 1 0 0 0 0 6; handled …}; the others hold 0. */
  private static long[] table(String rows) {
    long[] table = new long[FORM.cells()];
    for (String line : rows.split(";", -1)) {
      String[] words = line.strip().split(" +", -1);
      for (int column = 0; column < FORM.columns(); column++) {
        table[FORM.cell(row(words[0]), column)] = Long.parseLong(words[column + 1]);
      }
    }
    return table;
  }

  private static Explanation explain(String filed, String right) {
    return explain(Entries.of(table(filed)), table(right), new int[0]);
  }

  private static Explanation explain(Entries entries, long[] right, int[] blanks) {
    long[] filed = IntStream.range(0, right.length).mapToLong(entries::value).toArray();
    int[] cells =
        IntStream.range(0, right.length)
            .filter(cell -> filed[cell] != right[cell] && !entries.isBlank(cell))
            .toArray();
    Mending mending =
        new Mending(
            cells,
            Arrays.stream(cells).mapToLong(cell -> right[cell]).toArray(),
            blanks,
            Arrays.stream(blanks).mapToLong(cell -> right[cell]).toArray());
    Problem problem = Objects.requireNonNull(Problem.of(GRAPH, filed, new BitSet(), new BitSet()));
    return new Slips(FORM, entries, problem).explain(mending);
  }

  private static String operations(Explanation explanation) {
    return explanation.slips().stream()
        .map(slip -> slip.operation().name())
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest(name = "{0} for {1}: {2}")
  @CsvSource({
    // Two numbers of a row stand for each other; one of them 0: one number, in the wrong place.
    "granted 1 5 0 0 0 0 6, granted 5 1 0 0 0 0 6, SWAPPED",
    "granted 5 2 1 0 0 0 8, granted 1 2 5 0 0 0 8, SWAPPED",
    "granted 5 0 0 0 0 0 5, granted 0 5 0 0 0 0 5, MISPLACED",
    "granted 0 0 0 0 5 0 5, granted 5 0 0 0 0 0 5, MISPLACED",
    // Only some of the cases are in the wrong place.
    "granted 5 3 0 0 0 0 8, granted 4 4 0 0 0 0 8, PARTLY_MISPLACED",
    "granted 4 4 0 0 0 0 8, granted 5 3 0 0 0 0 8, PARTLY_MISPLACED",
    "granted 9 3 0 0 0 0 12, granted 6 6 0 0 0 0 12, PARTLY_MISPLACED",
    // All that one cell should hold was put into another that holds its own.
    "granted 5 0 0 0 0 0 5, granted 3 2 0 0 0 0 5, MISPLACED",
    "granted 0 5 0 0 0 0 5, granted 2 3 0 0 0 0 5, MISPLACED",
    // What one gains is not what the other loses.
    "granted 5 3 0 0 0 0 8, granted 4 5 0 0 0 0 9, OFF_BY_ONE DIGIT_SUBSTITUTED OFF_BY_ONE",
    "granted 12 5 0 0 0 0 0, granted 21 6 0 0 0 0 0, DIGITS_TRANSPOSED OFF_BY_ONE",
    // A negative number was not moved there.
    "granted -2 5 0 0 0 0 3, granted 1 2 0 0 0 0 3, REPLACED DIGIT_SUBSTITUTED",
    "granted 5 -2 0 0 0 0 3, granted 2 1 0 0 0 0 3, DIGIT_SUBSTITUTED REPLACED",
    // The total was computed from the wrong detail.
    "granted 0 1 0 0 0 0 1, granted 5 1 0 0 0 0 6, TOTAL_FOLLOWED",
    "granted 50 1 0 0 0 0 51, granted 5 1 0 0 0 0 6, TOTAL_FOLLOWED",
    "granted 0 1 0 0 0 0 1, granted 5 1 0 0 0 0 7, LEFT_ZERO DIGIT_SUBSTITUTED",
  })
  void withinARow(String filed, String right, String operations) {
    assertThat(operations(explain(filed, right))).isEqualTo(operations);
  }

  @ParameterizedTest(name = "{0} for {1}: {2}")
  @CsvSource({
    "granted 1 0 0 0 0 0 0;partly 5 0 0 0 0 0 0,"
        + "granted 5 0 0 0 0 0 0;partly 1 0 0 0 0 0 0, SWAPPED",
    "granted 5 0 0 0 0 0 0;notHeld 0 0 0 0 0 0 0,"
        + "granted 0 0 0 0 0 0 0;notHeld 5 0 0 0 0 0 0, MISPLACED",
    "received 5 0 0 0 0 0 0;carriedIn 2 0 0 0 0 0 0,"
        + "received 4 0 0 0 0 0 0;carriedIn 3 0 0 0 0 0 0, PARTLY_MISPLACED",
    // （七）总计 was added up from the wrong detail.
    "granted 0 0 0 0 0 0 0;handled 2 0 0 0 0 0 0,"
        + "granted 5 0 0 0 0 0 0;handled 7 0 0 0 0 0 0, TOTAL_FOLLOWED",
    "granted 2 0 0 0 0 0 0;handled 4 0 0 0 0 0 0,"
        + "granted 5 0 0 0 0 0 0;handled 7 0 0 0 0 0 0, TOTAL_FOLLOWED",
    "granted 0 0 0 0 0 0 0;handled 2 0 0 0 0 0 0,"
        + "granted 5 0 0 0 0 0 0;handled 8 0 0 0 0 0 0, LEFT_ZERO DIGIT_SUBSTITUTED",
    // It does not add up what is carried.
    "handled 2 0 0 0 0 0 0;carriedOut 0 0 0 0 0 0 0,"
        + "handled 7 0 0 0 0 0 0;carriedOut 5 0 0 0 0 0 0, DIGIT_SUBSTITUTED LEFT_ZERO",
    "received 0 0 0 0 0 0 0;handled 2 0 0 0 0 0 0,"
        + "received 5 0 0 0 0 0 0;handled 7 0 0 0 0 0 0, LEFT_ZERO DIGIT_SUBSTITUTED",
    // Nor is anything exchanged with it.
    "granted 7 0 0 0 0 0 0;handled 2 0 0 0 0 0 0,"
        + "granted 2 0 0 0 0 0 0;handled 7 0 0 0 0 0 0, DIGIT_SUBSTITUTED DIGIT_SUBSTITUTED",
    // Neither of one row nor of one column: two slips.
    "granted 1 0 0 0 0 0 0;partly 0 5 0 0 0 0 0,"
        + "granted 5 0 0 0 0 0 0;partly 0 1 0 0 0 0 0, DIGIT_SUBSTITUTED DIGIT_SUBSTITUTED",
  })
  void withinAColumn(String filed, String right, String operations) {
    assertThat(operations(explain(filed, right))).isEqualTo(operations);
  }

  @ParameterizedTest(name = "{0} for {1}: {2}")
  @CsvSource({
    "carriedOut 0 0 0 0 0 0 0, carriedOut 3 0 2 0 0 0 5, CARRY_ROW_LEFT_ZERO",
    "carriedIn 0 0 0 0 0 0 0, carriedIn 3 0 0 0 0 0 3, CARRY_ROW_LEFT_ZERO",
    // Another row is not left out as a whole: it is a detail and its total.
    "granted 0 0 0 0 0 0 0, granted 3 0 0 0 0 0 3, TOTAL_FOLLOWED",
    // Something stands in it.
    "carriedOut 0 1 0 0 0 0 1, carriedOut 3 1 0 0 0 0 4, TOTAL_FOLLOWED",
    "carriedOut 0 0 0 0 0 0 7, carriedOut 3 6 0 0 0 0 7, LEFT_ZERO LEFT_ZERO",
    // One cell alone is not a row.
    "carriedOut 0 0 0 0 0 0 0, carriedOut 0 0 0 0 0 0 5, LEFT_ZERO",
    // One cell too far right: the first is empty, the last one fell off; or a number came between.
    "granted 0 5 1 0 0 0 0, granted 5 1 0 0 0 0 6, ROW_SHIFTED",
    "granted 9 5 1 0 2 0 0, granted 5 1 0 2 0 0 8, ROW_SHIFTED",
    "granted 5 0 1 0 2 0 0, granted 5 1 0 2 0 0 8, ROW_SHIFTED",
    // One cell too far left: a number was passed over, the last cell is empty.
    "granted 5 1 0 0 6 0 0, granted 0 5 1 0 0 6 0, ROW_SHIFTED",
    "granted 5 1 0 2 0 8 0, granted 5 0 1 0 2 0 8, ROW_SHIFTED",
    "granted 1 3 2 0 0 6 0, granted 7 1 3 2 0 0 6, ROW_SHIFTED",
    "granted 5 2 0 3 0 8 0, granted 5 0 2 0 3 1 8, MISPLACED MISPLACED"
        + " DIGIT_SUBSTITUTED LEFT_ZERO",
  })
  void ofAWholeRow(String filed, String right, String operations) {
    assertThat(operations(explain(filed, right)).split(" "))
        .containsExactlyInAnyOrder(operations.split(" "));
  }

  @ParameterizedTest(name = "{0} for {1}: {2}")
  @CsvSource({
    // （七）总计 lacks just what stands under an outcome.
    "granted 5 1 0 0 0 0 6;partly 3 1 0 0 0 0 4;handled 5 1 0 0 0 0 6,"
        + "granted 5 1 0 0 0 0 6;partly 3 1 0 0 0 0 4;handled 8 2 0 0 0 0 10,"
        + "HANDLED_OMITS_OUTCOME",
    // It holds what is carried out besides.
    "granted 5 1 0 0 0 0 6;handled 7 4 0 0 0 0 11;carriedOut 2 3 0 0 0 0 5,"
        + "granted 5 1 0 0 0 0 6;handled 5 1 0 0 0 0 6;carriedOut 2 3 0 0 0 0 5,"
        + "HANDLED_INCLUDES_CARRIED_OUT",
    // It lacks what is carried out: no such slip.
    "granted 5 4 0 0 0 0 9;handled 3 1 0 0 0 0 4;carriedOut 2 3 0 0 0 0 5,"
        + "granted 5 4 0 0 0 0 9;handled 5 4 0 0 0 0 9;carriedOut 2 3 0 0 0 0 5,"
        + "DIGIT_SUBSTITUTED DIGIT_SUBSTITUTED DIGIT_SUBSTITUTED",
    // It holds an outcome twice: no such slip.
    "granted 5 3 0 0 0 0 8;handled 10 6 0 0 0 0 16,"
        + "granted 5 3 0 0 0 0 8;handled 5 3 0 0 0 0 8, NUMBER_OF_THEIR_OWN",
    // It lacks what was received: no such slip.
    "received 2 3 0 0 0 0 5;handled 3 1 0 0 0 0 4,"
        + "received 2 3 0 0 0 0 5;handled 5 4 0 0 0 0 9, DIGIT_SUBSTITUTED DIGIT_SUBSTITUTED DIGIT_SUBSTITUTED",
  })
  void ofTheTotalOfOutcomes(String filed, String right, String operations) {
    Explanation explanation = explain(filed, right);
    if (operations.equals("NUMBER_OF_THEIR_OWN")) {
      assertThat(explanation.slips())
          .extracting(Slip::operation)
          .doesNotContain(Operation.HANDLED_OMITS_OUTCOME, Operation.HANDLED_INCLUDES_CARRIED_OUT);
    } else {
      assertThat(operations(explanation).split(" "))
          .containsExactlyInAnyOrder(operations.split(" "));
    }
  }

  @ParameterizedTest(name = "{0} for {1}: {2}")
  @CsvSource({
    // Counted under one applicant in an outcome and in （七）总计, and there in no other.
    "granted 9 0 0 0 0 0 9;handled 9 0 0 0 0 0 9,"
        + "granted 8 1 0 0 0 0 9;handled 8 1 0 0 0 0 9, true",
    "granted 2 9 0 0 0 0 11;handled 2 9 0 0 0 0 11,"
        + "granted 4 7 0 0 0 0 11;handled 4 7 0 0 0 0 11, true",
    "granted 9 0 0 2 0 0 11;handled 9 0 0 2 0 0 11,"
        + "granted 9 1 0 1 0 0 11;handled 9 1 0 1 0 0 11, true",
    // Another amount, or under other applicants.
    "granted 9 0 0 0 0 0 9;handled 9 0 0 0 0 0 9,"
        + "granted 8 1 0 0 0 0 9;handled 7 2 0 0 0 0 9, false",
    "granted 9 0 0 0 0 0 9;handled 9 0 0 0 0 0 9,"
        + "granted 8 1 0 0 0 0 9;handled 8 0 1 0 0 0 9, false",
    "granted 9 0 0 0 0 0 9;handled 0 9 0 0 0 0 9,"
        + "granted 8 1 0 0 0 0 9;handled 1 8 0 0 0 0 9, false",
    // Carried in is no outcome.
    "carriedIn 9 0 0 0 0 0 9;handled 9 0 0 0 0 0 9,"
        + "carriedIn 8 1 0 0 0 0 9;handled 8 1 0 0 0 0 9, false",
  })
  void ofTheApplicant(String filed, String right, boolean other) {
    Explanation explanation = explain(filed, right);
    assertThat(operations(explanation).equals("OTHER_APPLICANT")).isEqualTo(other);
    assertThat(operations(explanation).contains("OTHER_APPLICANT")).isEqualTo(other);
    assertThat(explanation.moves()).isTrue();
  }

  @ParameterizedTest(name = "{0} for {1} rather than {2} for {3}")
  @CsvSource({
    // The next column is nearer than one farther off.
    "granted 5 0 0 0 0 0 5, granted 0 5 0 0 0 0 5, granted 5 0 0 0 0 0 5, granted 0 0 5 0 0 0 5",
    "granted 5 1 0 0 0 0 6, granted 1 5 0 0 0 0 6, granted 5 0 1 0 0 0 6, granted 1 0 5 0 0 0 6",
    "granted 5 0 0 0 0 0 5, granted 3 2 0 0 0 0 5, granted 5 0 0 0 0 0 5, granted 3 0 2 0 0 0 5",
    // The next row is nearer than one farther off.
    "granted 5 0 0 0 0 0 0;partly 0 0 0 0 0 0 0, granted 0 0 0 0 0 0 0;partly 5 0 0 0 0 0 0,"
        + "granted 5 0 0 0 0 0 0;notHeld 0 0 0 0 0 0 0, granted 0 0 0 0 0 0 0;notHeld 5 0 0 0 0 0"
        + " 0",
    // One number in the wrong place takes one mistake, an exchange over a distance two.
    "granted 5 0 0 0 0 0 5, granted 0 0 5 0 0 0 5, granted 5 0 1 0 0 0 6, granted 1 0 5 0 0 0 6",
    // Numbers that differ by one look exchanged by chance.
    "granted 5 2 0 0 0 0 7, granted 2 5 0 0 0 0 7, granted 5 4 0 0 0 0 9, granted 4 5 0 0 0 0 9",
    // Not so a single one that moved: there is nothing it could be exchanged with.
    "granted 1 0 0 0 0 0 1, granted 0 1 0 0 0 0 1, granted 5 4 0 0 0 0 9, granted 4 5 0 0 0 0 9",
    // One case counted wrongly happens more easily than several.
    "granted 9 5 0 0 0 0 14, granted 8 6 0 0 0 0 14, granted 9 5 0 0 0 0 14, granted 7 7 0 0 0 0"
        + " 14",
    // The more there is, the more there is to mistake.
    "granted 9 5 0 0 0 0 14, granted 8 6 0 0 0 0 14, granted 9 3 0 0 0 0 12, granted 8 4 0 0 0 0"
        + " 12",
    "granted 5 9 0 0 0 0 14, granted 6 8 0 0 0 0 14, granted 3 9 0 0 0 0 12, granted 4 8 0 0 0 0"
        + " 12",
    // A whole number put elsewhere is more telling than a part of it.
    "granted 5 0 0 0 0 0 5, granted 0 5 0 0 0 0 5, granted 5 0 0 0 0 0 5, granted 3 2 0 0 0 0 5",
    "granted 5 0 0 0 0 0 5, granted 3 2 0 0 0 0 5, granted 5 9 0 0 0 0 14, granted 3 11 0 0 0 0"
        + " 14",
    // A detail left 0 below its total is more telling than another wrong number.
    "granted 0 1 0 0 0 0 1, granted 5 1 0 0 0 0 6, granted 9 1 0 0 0 0 10, granted 5 1 0 0 0 0 6",
    // What tells is the slip in the detail, not what it did to the total.
    "granted 0 0 0 0 0 0 4, granted 1 0 0 0 0 0 5, granted 9 0 0 0 0 0 1, granted 8 0 0 0 0 0 0",
    "granted 0 0 0 0 0 0 0;handled 4 0 0 0 0 0 0, granted 1 0 0 0 0 0 0;handled 5 0 0 0 0 0 0,"
        + "granted 9 0 0 0 0 0 0;handled 1 0 0 0 0 0 0, granted 8 0 0 0 0 0 0;handled 0 0 0 0 0 0"
        + " 0",
    // Under another applicant: the same two laws.
    "granted 9 5 0 0 0 0 14;handled 9 5 0 0 0 0 14, granted 8 6 0 0 0 0 14;handled 8 6 0 0 0 0 14,"
        + "granted 9 5 0 0 0 0 14;handled 9 5 0 0 0 0 14,"
        + "granted 7 7 0 0 0 0 14;handled 7 7 0 0 0 0 14",
    "granted 9 5 0 0 0 0 14;handled 9 5 0 0 0 0 14, granted 8 6 0 0 0 0 14;handled 8 6 0 0 0 0 14,"
        + "granted 3 5 0 0 0 0 8;handled 3 5 0 0 0 0 8, granted 2 6 0 0 0 0 8;handled 2 6 0 0 0 0"
        + " 8",
    "granted 5 9 0 0 0 0 14;handled 5 9 0 0 0 0 14, granted 6 8 0 0 0 0 14;handled 6 8 0 0 0 0 14,"
        + "granted 5 3 0 0 0 0 8;handled 5 3 0 0 0 0 8, granted 6 2 0 0 0 0 8;handled 6 2 0 0 0 0"
        + " 8",
    // A row shifted past an empty cell is more telling than past a number.
    "granted 5 1 0 2 0 8 0, granted 5 0 1 0 2 0 8, granted 1 3 2 0 0 6 0, granted 7 1 3 2 0 0 6",
    "granted 0 5 1 0 0 0 0, granted 5 1 0 0 0 0 6, granted 9 5 1 0 2 0 0, granted 5 1 0 2 0 0 8",
  })
  void theLikelierSlipCostsLess(String filed, String right, String lessSo, String itsRight) {
    assertThat(explain(filed, right).cost()).isLessThan(explain(lessSo, itsRight).cost());
  }

  @Test
  void slipsStandBesideOneAnother() {
    assertThat(
            operations(
                explain(
                    "received 0 0 0 0 0 0 0;granted 9 0 0 0 0 0 9;handled 9 0 0 0 0 0 9",
                    "received 7 0 0 0 0 0 0;granted 8 1 0 0 0 0 9;handled 8 1 0 0 0 0 9")))
        .isEqualTo("LEFT_ZERO OTHER_APPLICANT");
    // A number stands in the last cell: the row was not pushed to the left.
    assertThat(operations(explain("granted 5 1 0 2 0 8 3", "granted 5 0 1 0 2 0 8")))
        .doesNotContain("ROW_SHIFTED");
  }

  @Test
  void manyChangesAreExplainedToo() {
    String filed =
        "received 0 0 0 0 0 0 0;carriedIn 0 0 0 0 0 0 0;granted 0 0 0 0 0 0 9;carriedOut 0 0 0 0 0 0 0";
    String right =
        "received 9 0 0 0 0 0 0;carriedIn 1 2 3 4 5 6 21;granted 9 0 0 0 0 0 9;carriedOut 6 5 4 3 2 1 21";
    Explanation explanation = explain(filed, right);
    assertThat(operations(explanation))
        .isEqualTo("CARRY_ROW_LEFT_ZERO CARRY_ROW_LEFT_ZERO LEFT_ZERO LEFT_ZERO");
    assertThat(explanation.cost())
        .isEqualTo(
            explain("carriedIn 0 0 0 0 0 0 0", "carriedIn 1 2 3 4 5 6 21").cost()
                + explain("carriedOut 0 0 0 0 0 0 0", "carriedOut 6 5 4 3 2 1 21").cost()
                + 2 * Typo.cost(0, 9));
    assertThat(explanation.slips().stream().flatMapToInt(slip -> members(slip.members())).sorted())
        .containsExactlyElementsOf(IntStream.range(0, 16).boxed().toList());
  }

  private static IntStream members(int bits) {
    return BitSet.valueOf(new long[] {bits}).stream();
  }

  @Test
  void aBlankMustComeOutAsItCanBeRead() {
    long[] right = table("granted 5 3 0 0 0 0 8");
    int blank = FORM.cell(GRANTED, 1);
    Entries entries = Entries.of(table("granted 0 3 0 0 0 0 8")).withBlank(blank);
    int alone = explain(entries, right, new int[] {blank}).cost();
    assertThat(alone).isEqualTo(Typo.cost(0, 5));
    Entries readable = entries.withReadings(blank, List.of(new Reading(8, 0), new Reading(3, 40)));
    assertThat(explain(readable, right, new int[] {blank}).cost()).isEqualTo(alone + 40);
    Entries otherwise = entries.withReadings(blank, List.of(new Reading(8, 0)));
    assertThat(explain(otherwise, right, new int[] {blank}).cost()).isEqualTo(alone + Typo.PLAIN);
  }

  @Test
  void aDoubtfulCellCostsItsReading() {
    long[] filed = table("granted 88 0 0 0 0 0 88");
    int cell = FORM.cell(GRANTED, 0);
    Entries entries =
        Entries.of(filed).withReadings(cell, List.of(new Reading(8, 7), new Reading(80, 40)));
    Explanation read = explain(entries, table("granted 8 0 0 0 0 0 88"), new int[0]);
    assertThat(operations(read)).isEqualTo("OTHER_READING");
    assertThat(read.cost()).isEqualTo(7);
    long[] two = table("received 0 0 0 0 0 0 0;granted 88 0 0 0 0 0 88");
    Entries beside = Entries.of(two).withReadings(cell, List.of(new Reading(8, 7)));
    Explanation both =
        explain(beside, table("received 9 0 0 0 0 0 0;granted 8 0 0 0 0 0 88"), new int[0]);
    assertThat(both.slips()).contains(new Slip(1 << 1, Operation.OTHER_READING, 7)).hasSize(2);
    Explanation not = explain(entries, table("granted 89 0 0 0 0 0 88"), new int[0]);
    assertThat(operations(not)).isEqualTo("OFF_BY_ONE");
  }
}
