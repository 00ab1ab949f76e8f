package io.github.opengpr.rules.catalogue.basis;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Figures;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.rules.Subject;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The report of the year before, as the cross-year rules look at it. */
public final class LastYear {

  private final AnnualReport report;
  private final Figures figures;
  private final boolean sameAgency;

  private LastYear(AnnualReport report, boolean sameAgency) {
    this.report = report;
    this.figures = report.figures();
    this.sameAgency = sameAgency;
  }

  /** The report of the year before; the rule needs it. */
  public static LastYear of(Subject subject) {
    AnnualReport previous = subject.context().previous().orElseThrow();
    String agency = subject.report().agency();
    String agencyBefore = previous.agency();
    boolean same = agency == null || agencyBefore == null || Objects.equals(agency, agencyBefore);
    return new LastYear(previous, same);
  }

  public AnnualReport report() {
    return report;
  }

  /** Whether both reports name the same agency, as far as they name one. */
  public boolean isSameAgency() {
    return sameAgency;
  }

  /** What the cell with the same address held; null if blank or if that form had no such cell. */
  public @Nullable BigDecimal value(String address) {
    Optional<Cell> cell = report.form().find(address);
    return cell.isPresent() ? figures.get(cell.get()) : null;
  }
}
