package io.github.opengpr.rules.diagnosis.report;

import io.github.opengpr.model.form.Form;
import io.github.opengpr.rules.Equation;
import io.github.opengpr.rules.Subject;
import io.github.opengpr.rules.diagnosis.Localisation;
import io.github.opengpr.rules.diagnosis.TableDiagnosis;
import io.github.opengpr.rules.diagnosis.search.Diagnosis;
import io.github.opengpr.rules.diagnosis.search.table.Entries;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Diagnoses the tables of reports on one form. Nothing is built before the first report that needs
 * it. Immutable and thread-safe; make one per form and rule set and keep it.
 */
public final class ReportDiagnoser {

  private final Form form;
  private final List<Equation> equations;
  // Built when first needed; a race builds it twice, no more.
  private volatile @Nullable List<TableSearch> searches;

  /**
   * A diagnoser.
   *
   * @param equations the sums declared on the form
   */
  public ReportDiagnoser(Form form, List<Equation> equations) {
    this.form = form;
    this.equations = List.copyOf(equations);
  }

  /**
   * What is known about tables three and four; only tables about which there is something to say.
   */
  public List<TableDiagnosis> diagnose(Subject subject) {
    List<TableDiagnosis> diagnoses = new ArrayList<>();
    for (TableSearch search : searches()) {
      TableDiagnosis diagnosis = diagnose(search, subject);
      if (diagnosis != null) {
        diagnoses.add(diagnosis);
      }
    }
    return List.copyOf(diagnoses);
  }

  private static @Nullable TableDiagnosis diagnose(TableSearch search, Subject subject) {
    FiledTable filed = FiledTable.of(subject, search.cells());
    Entries entries = filed.entries();
    if (filed.isMostlyBlank()) {
      Diagnosis bound = search.diagnoser().bound(entries);
      return bound.broken().isEmpty()
          ? null
          : new Answer(search, subject, filed, null, false).tell(bound);
    }
    LastYearsCarry carry = LastYearsCarry.of(subject, search.cells());
    Diagnosis diagnosis = search.diagnoser().diagnose(entries);
    boolean pinned = false;
    if (diagnosis.equals(Diagnosis.SOUND) && !carry.disagreesWith(entries)) {
      return null;
    }
    if (carry.isKnown()) {
      Diagnosis known = search.diagnoser().diagnose(carry.on(entries));
      pinned = !carry.disagreesWith(entries) || isBetter(known, diagnosis);
      diagnosis = pinned ? known : diagnosis;
    }
    boolean nothingToSay =
        diagnosis.localisation() == Localisation.BALANCED
            && diagnosis.repairs().isEmpty()
            && diagnosis.computed().isEmpty();
    return nothingToSay ? null : new Answer(search, subject, filed, carry, pinned).tell(diagnosis);
  }

  /**
   * Whether last year's figures, other than those filed, make sense of the table: they do not if
   * more cells must be wrong with them than without. Then it may be last year's report that is
   * wrong.
   */
  private static boolean isBetter(Diagnosis known, Diagnosis alone) {
    return alone.localisation() == Localisation.BALANCED
        || (known.localisation() != Localisation.UNRESOLVED && known.atLeast() <= alone.atLeast());
  }

  private List<TableSearch> searches() {
    List<TableSearch> built = searches;
    if (built == null) {
      built = List.of(TableSearch.of(form, 3, equations), TableSearch.of(form, 4, equations));
      searches = built;
    }
    return built;
  }
}
