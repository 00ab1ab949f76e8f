package io.github.opengpr.rules.catalogue.across;

import static io.github.opengpr.rules.Severity.INFO;

import io.github.opengpr.model.Figures;
import io.github.opengpr.model.Message;
import io.github.opengpr.model.MessageTemplate;
import io.github.opengpr.model.MessageValue;
import io.github.opengpr.model.MessageValue.TextValue;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.rules.Equation;
import io.github.opengpr.rules.Evidence;
import io.github.opengpr.rules.Findings;
import io.github.opengpr.rules.Need;
import io.github.opengpr.rules.Rule;
import io.github.opengpr.rules.Subject;
import io.github.opengpr.rules.catalogue.basis.Sources;
import io.github.opengpr.rules.catalogue.basis.Structure;
import io.github.opengpr.rules.catalogue.tables.Table3Rules;
import io.github.opengpr.rules.catalogue.tables.Table4Rules;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a broken sum of a roll-up comes from. SumRelation are linear: what the parent is off is
 * what its children are off together, plus what was lost in adding them up.
 */
final class RollUpOrigin {

  static final Rule RULE =
      Rule.check("RU-ORIGIN", INFO, RollUpOrigin::check)
          .needs(Need.CHILDREN)
          .basis(Evidence.LOGIC, Sources.ROLL_UP)
          .summary(
              "汇总报告的合计不成立时，指出来自哪一份下级报告，还是汇总相加时出错",
              "Where a sum of the roll-up fails, says which report it comes from, or that the adding went wrong")
          .build();

  private static final MessageTemplate LOST_IN_ADDING =
      Message.template(
          "{table}“{line}”合计不成立：各下级报告均成立，错在汇总相加",
          "{table}, “{line}” fails: it holds in every report added up, so the adding went wrong");

  private static final MessageTemplate INHERITED =
      Message.template(
          "{table}“{line}”合计不成立：差额全部来自“{names&”、“}”",
          "{table}, “{line}” fails: all of the difference comes from {names}");

  private static final MessageTemplate INHERITED_AND_LOST =
      Message.template(
          "{table}“{line}”合计不成立：“{names&”、“}”本身不成立，汇总相加也有差错",
          "{table}, “{line}” fails: it fails in {names}, and the adding went wrong as well");

  private RollUpOrigin() {}

  private static void check(Subject subject, Findings findings) {
    Children.ofComplete(subject, findings)
        .ifPresent(
            children ->
                Stream.of(
                        Table3Rules.BALANCE,
                        Table3Rules.COLUMN_SUM,
                        Table3Rules.ROW_SUM,
                        Table4Rules.SUM)
                    .flatMap(rule -> rule.equations(subject.form()).stream())
                    .forEach(equation -> origin(subject, findings, children, equation)));
  }

  private static void origin(
      Subject subject, Findings findings, Children children, Equation equation) {
    Optional<BigDecimal> off = off(equation, subject.figures());
    if (off.isEmpty() || off.get().signum() == 0) {
      return;
    }
    List<MessageValue> names = new ArrayList<>();
    BigDecimal inherited = BigDecimal.ZERO;
    for (int i = 0; i < children.reports().size(); i++) {
      Optional<BigDecimal> child = off(equation, children.reports().get(i).figures());
      if (child.isEmpty()) {
        return;
      }
      if (child.get().signum() != 0) {
        names.add(new TextValue(children.name(i)));
        inherited = inherited.add(child.get());
      }
    }
    MessageTemplate words =
        names.isEmpty()
            ? LOST_IN_ADDING
            : inherited.compareTo(off.get()) == 0 ? INHERITED : INHERITED_AND_LOST;
    findings
        .at(equation.anchor())
        .with("table", Structure.table(equation.line().table()))
        .with("line", equation.line().label())
        .with("names", names)
        .says(words)
        .add();
  }

  /** By how much an equation fails; empty if a cell is blank. */
  private static Optional<BigDecimal> off(Equation equation, Figures figures) {
    BigDecimal off = BigDecimal.ZERO;
    for (Cell cell : equation.cells()) {
      BigDecimal value = figures.get(cell);
      if (value == null) {
        return Optional.empty();
      }
      off = equation.sums().left().contains(cell) ? off.add(value) : off.subtract(value);
    }
    return Optional.of(off);
  }
}
