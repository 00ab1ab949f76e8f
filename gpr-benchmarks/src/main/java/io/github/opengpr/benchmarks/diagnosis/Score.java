package io.github.opengpr.benchmarks.diagnosis;

import io.github.opengpr.model.Figures;
import io.github.opengpr.rules.diagnosis.CellChange;
import io.github.opengpr.rules.diagnosis.TableDiagnosis;
import io.github.opengpr.rules.diagnosis.TableRepair;
import io.github.opengpr.rules.diagnosis.Localisation;
import java.util.Locale;
import java.util.stream.Stream;

/** How often the truth was found in tables of one kind. Not thread-safe. */
final class Score {

  private int tables;
  private int listed;
  private int first;
  private int three;
  private int unique;
  private int uniqueWrong;
  private int certainWrong;
  private int bounded;

  /** Counts one table: what it should hold, what was filed, what was said of it. */
  void add(Figures truth, Figures filed, TableDiagnosis diagnosis) {
    int rank = rank(truth, filed, diagnosis);
    boolean one =
        diagnosis.localisation() == Localisation.UNIQUE_CELL || diagnosis.localisation() == Localisation.UNIQUE_SET;
    tables++;
    listed += rank > 0 ? 1 : 0;
    first += rank == 1 ? 1 : 0;
    three += rank > 0 && rank <= 3 ? 1 : 0;
    unique += one ? 1 : 0;
    uniqueWrong += one && rank != 1 ? 1 : 0;
    certainWrong += diagnosis.certain().stream().allMatch(cell -> isTrue(cell, truth)) ? 0 : 1;
    bounded += diagnosis.exhaustive() ? 0 : 1;
  }

  /** Adds what another score counted. */
  void add(Score other) {
    tables += other.tables;
    listed += other.listed;
    first += other.first;
    three += other.three;
    unique += other.unique;
    uniqueWrong += other.uniqueWrong;
    certainWrong += other.certainWrong;
    bounded += other.bounded;
  }

  private static boolean isTrue(CellChange change, Figures truth) {
    return truth.count(truth.form().cell(change.address()).index()) == change.to();
  }

  /** The place of the truth in the list of answers, from 1; 0 if it is not there. */
  private static int rank(Figures truth, Figures filed, TableDiagnosis diagnosis) {
    for (int i = 0; i < diagnosis.repairs().size(); i++) {
      TableRepair repair = diagnosis.repairs().get(i);
      Figures.Builder repaired = filed.toBuilder();
      Stream.concat(repair.changes().stream(), repair.computed().stream())
          .forEach(change -> repaired.put(filed.form().cell(change.address()), change.to()));
      if (repaired.build().equals(truth)) {
        return i + 1;
      }
    }
    return 0;
  }

  int tables() {
    return tables;
  }

  String firstRight() {
    return percent(first);
  }

  String withinThree() {
    return percent(three);
  }

  /** Listed, unique, unique but wrong, certain but wrong, ended by the budget. */
  String summary() {
    return String.join(
        " | ",
        percent(listed),
        percent(unique),
        percent(uniqueWrong),
        percent(certainWrong),
        percent(bounded));
  }

  private String percent(int count) {
    if (tables == 0) {
      return "–";
    }
    if (count == tables || count == 0) {
      return count == 0 ? "0" : "100";
    }
    return String.format(Locale.ROOT, "%.2f", 100.0 * count / tables);
  }
}
