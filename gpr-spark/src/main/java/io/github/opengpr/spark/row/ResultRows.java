package io.github.opengpr.spark.row;

import io.github.opengpr.model.Message;
import io.github.opengpr.rules.Severity;
import io.github.opengpr.rules.json.CheckResultJson;
import io.github.opengpr.rules.json.CheckedClaim;
import io.github.opengpr.rules.json.CheckedDiagnosis;
import io.github.opengpr.rules.json.CheckedFinding;
import io.github.opengpr.rules.json.CheckedPlace;
import io.github.opengpr.rules.json.CheckedReport;
import io.github.opengpr.rules.json.CheckedValue;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/** Rows of {@link Columns#RESULT}, field by field what the JSON of a result holds. */
public final class ResultRows {

  private ResultRows() {}

  /**
   * {@return the row of a document that was checked}
   *
   * @param checked what was found
   */
  public static Row of(CheckedReport checked) {
    return RowFactory.create(
        checked.file(),
        checked.form().id(),
        checked.year(),
        checked.agency(),
        rows(checked.findings(), ResultRows::finding),
        rows(checked.claims(), ResultRows::claim),
        rows(checked.diagnosis(), ResultRows::diagnosis),
        checked.checked(),
        rows(
            checked.skipped(),
            skipped -> RowFactory.create(skipped.rule(), skipped.address(), skipped.reason())),
        CheckResultJson.write(checked),
        null);
  }

  /**
   * {@return the row of a document that could not be checked}
   *
   * @param file what it is called
   * @param why what is wrong with it
   */
  public static Row failed(String file, @Nullable Message why) {
    return RowFactory.create(
        file, null, null, null, null, null, null, null, null, null, ReadRows.sentence(why));
  }

  private static Row finding(CheckedFinding finding) {
    Severity original = finding.originalSeverity();
    return RowFactory.create(
        finding.key(),
        finding.rule(),
        finding.severity().en(),
        original == null ? null : original.en(),
        finding.address(),
        rows(
            finding.cells(),
            cell ->
                RowFactory.create(
                    cell.address(), cell.label(), Numbers.fitting(cell.value()), cell.line())),
        place(finding.place()),
        finding.line(),
        finding.message(),
        values(finding.values()),
        finding.basis().toArray(String[]::new),
        finding.diagnosis());
  }

  private static Row claim(CheckedClaim claim) {
    return RowFactory.create(
        claim.key(),
        claim.section(),
        claim.paragraph(),
        claim.start(),
        claim.end(),
        place(claim.place()),
        claim.line(),
        claim.text(),
        Numbers.fitting(claim.value()),
        claim.precision().id(),
        claim.unit(),
        claim.concept().id(),
        claim.verdict(),
        claim.cells().toArray(String[]::new),
        Numbers.fitting(claim.expected()),
        claim.reason(),
        values(claim.values()));
  }

  private static @Nullable Row place(@Nullable CheckedPlace place) {
    return place == null
        ? null
        : RowFactory.create(
            place.kind().id(),
            place.heading(),
            place.line(),
            place.column(),
            place.table(),
            place.row(),
            place.cell(),
            place.paragraph(),
            place.sheet(),
            place.a1(),
            place.page(),
            place.x(),
            place.y(),
            place.width(),
            place.height());
  }

  private static Row[] values(List<CheckedValue> values) {
    return rows(
        values,
        value ->
            RowFactory.create(
                value.name(),
                value.kind().id(),
                value.text(),
                Numbers.fitting(value.number()),
                value.date(),
                value.address()));
  }

  private static Row diagnosis(CheckedDiagnosis diagnosis) {
    return RowFactory.create(
        diagnosis.key(),
        diagnosis.table(),
        diagnosis.findings().toArray(String[]::new),
        diagnosis.verdict().id(),
        diagnosis.atLeast(),
        diagnosis.exhaustive(),
        changes(diagnosis.certain()),
        changes(diagnosis.computed()),
        rows(
            diagnosis.repairs(),
            repair ->
                RowFactory.create(
                    changes(repair.changes()), repair.operation(), repair.explanation())));
  }

  private static Row[] changes(List<CheckedDiagnosis.Change> changes) {
    return rows(changes, change -> RowFactory.create(change.address(), change.from(), change.to()));
  }

  private static <T> Row[] rows(List<T> things, Function<T, Row> row) {
    return things.stream().map(row).toArray(Row[]::new);
  }
}
