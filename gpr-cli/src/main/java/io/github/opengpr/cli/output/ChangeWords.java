package io.github.opengpr.cli.output;

import io.github.opengpr.cli.text.Language;
import io.github.opengpr.rules.CheckResult;
import io.github.opengpr.rules.diagnosis.CellChange;
import io.github.opengpr.rules.diagnosis.Localisation;
import io.github.opengpr.rules.diagnosis.TableDiagnosis;
import java.util.Optional;

/** The correction of a cell that explains what is wrong, in a phrase. */
public final class ChangeWords {

  private ChangeWords() {}

  /** Cell, from, to. */
  public static String of(CellChange change, Language language) {
    Long from = change.from();
    return change.cell().label()
        + " "
        + (from == null ? language.of("空白", "blank") : from)
        + " → "
        + change.to();
  }

  /** The one cell that explains the broken sums of a table; empty if no one cell does. */
  public static Optional<String> of(TableDiagnosis diagnosis, Language language) {
    return diagnosis.localisation() == Localisation.UNIQUE_CELL
        ? Optional.of(of(diagnosis.certain().get(0), language))
        : Optional.empty();
  }

  /** The first such cell of a report. */
  public static Optional<String> first(CheckResult result, Language language) {
    return result.diagnosis().stream().flatMap(one -> of(one, language).stream()).findFirst();
  }
}
