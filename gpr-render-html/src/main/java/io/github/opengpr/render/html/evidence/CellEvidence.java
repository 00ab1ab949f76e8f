package io.github.opengpr.render.html.evidence;

import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.printed.PrintedCell;
import io.github.opengpr.rules.Equation;
import io.github.opengpr.rules.diagnosis.CellChange;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of one cell.
 *
 * @param cell the cell
 * @param value what was filed; null for a blank
 * @param printed what the document printed; null without a document
 * @param state what is to be thought of it
 * @param findings the findings that name it, by their numbers from 1
 * @param broken the sums that fail and are named by this cell
 * @param sums the sums that fail and that it is a part of, those that are named by it among them
 * @param claims the numbers of the text that speak of it, by their numbers from 1
 * @param certain what it should be by every answer; null if the answers do not agree
 * @param computed what the sums give for it, where it is blank; null if they do not
 * @param alternatives what it would be by some answers, each value once
 */
record CellEvidence(
    Cell cell,
    @Nullable BigDecimal value,
    @Nullable PrintedCell printed,
    CellState state,
    List<Integer> findings,
    List<Equation> broken,
    List<Equation> sums,
    List<Integer> claims,
    @Nullable CellChange certain,
    @Nullable CellChange computed,
    List<CellChange> alternatives) {

  /** The id of what is known of a cell. */
  static String evidenceId(String address) {
    return "evidence." + address;
  }

  static String findingId(int number) {
    return "finding" + number;
  }

  /** The id of a number of the text. */
  static String claimId(int number) {
    return "claim" + number;
  }

  /** The value as it is shown; empty for a blank. */
  String shown() {
    return value == null ? "" : value.toPlainString();
  }
}
