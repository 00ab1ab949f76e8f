package io.github.opengpr.rules.catalogue.agree;

import io.github.opengpr.model.form.Cell;
import io.github.opengpr.rules.Findings;
import io.github.opengpr.rules.Subject;
import io.github.opengpr.rules.catalogue.narrative.ReportText;
import io.github.opengpr.rules.catalogue.narrative.Told;
import io.github.opengpr.rules.text.StatementKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/**
 * Something a text may deny: then the tables must have 0 there.
 *
 * @param kind the kind of statement, one without a number
 * @param zh what the text says
 * @param en the same in English
 */
record Denied(StatementKind kind, String zh, String en) {

  /**
   * Reports the first undoubted statement that denies it though the tables have some. One cell
   * above 0 is enough, whatever is blank beside it.
   */
  void compare(Subject subject, Findings findings, Function<Subject, TableTotal> tables) {
    List<Told> told = ReportText.of(subject).told(kind);
    if (told.isEmpty()) {
      return;
    }
    TableTotal total = tables.apply(subject);
    boolean some = !total.unsure() && total.cells().stream().anyMatch(cell -> some(subject, cell));
    if (!some) {
      total.isComparable(findings);
      return;
    }
    Told first = told.get(0);
    first
        .section()
        .shown(total.finding(findings), first.statement().sentence())
        .says(
            first.section().zh()
                + "称"
                + zh
                + "，而"
                + total.zh()
                + "为"
                + total.filled(subject)
                + "，两者矛盾",
            first.section().en()
                + " says that "
                + en
                + ", but "
                + total.en()
                + " is "
                + total.filled(subject))
        .add();
  }

  private static boolean some(Subject subject, Cell cell) {
    BigDecimal value = subject.value(cell);
    return value != null && value.signum() > 0;
  }
}
