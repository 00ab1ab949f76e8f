package io.github.opengpr.rules;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Figures;
import io.github.opengpr.model.Message;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.model.printed.Place;
import io.github.opengpr.model.printed.Printed;
import io.github.opengpr.model.printed.PrintedCell;
import io.github.opengpr.model.work.Work;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a rule looks at: a report, what its document printed, and the circumstances. Immutable and
 * thread-safe but for its budget of {@link #work}, which is spent by the thread that checks.
 */
public final class Subject {

  private final AnnualReport report;
  private final @Nullable Printed printed;
  private final CheckContext context;
  private final Figures figures;
  private final Work work;
  private final Derived<Subject> derived = new Derived<>();
  // Read off the name when a rule asks. A race reads it twice, no more.
  private volatile @Nullable KindOfIssuer issuerKind;

  private Subject(AnnualReport report, @Nullable Printed printed, CheckContext context, Work work) {
    Objects.requireNonNull(report, "report");
    Objects.requireNonNull(context, "context");
    Objects.requireNonNull(work, "work");
    this.report = report;
    this.printed = printed;
    this.context = context;
    this.work = work;
    this.figures = report.figures();
  }

  /**
   * {@return a bare report}
   *
   * @param report the report
   * @param context what is known beside it
   */
  public static Subject of(AnnualReport report, CheckContext context) {
    return of(report, context, Work.unlimited());
  }

  /**
   * {@return a report with what its document printed}
   *
   * @param filing the report and its document
   * @param context what is known beside it
   */
  public static Subject of(Filing filing, CheckContext context) {
    return of(filing, context, Work.unlimited());
  }

  static Subject of(AnnualReport report, CheckContext context, Work work) {
    return new Subject(report, null, context, work);
  }

  static Subject of(Filing filing, CheckContext context, Work work) {
    Objects.requireNonNull(filing, "filing");
    return new Subject(filing.report(), filing.printed(), context, work);
  }

  /** {@return the report} */
  public AnnualReport report() {
    return report;
  }

  /** {@return the form of the report} */
  public Form form() {
    return report.form();
  }

  /** {@return the values of all cells} */
  public Figures figures() {
    return figures;
  }

  /** {@return the circumstances} */
  public CheckContext context() {
    return context;
  }

  /**
   * {@return the work that checking may still cost}. A rule that loops over text or lines spends it
   * as it goes, so that a hostile report ends in time.
   */
  public Work work() {
    return work;
  }

  /**
   * {@return what the document printed}
   *
   * @throws IllegalStateException if only values are given; a rule that asks must declare {@link
   *     Need#PRINTED}
   */
  public Printed printed() {
    if (printed == null) {
      throw new IllegalStateException("a rule that looks at the document must need PRINTED");
    }
    return printed;
  }

  /** {@return whether what the document printed is known} */
  public boolean hasPrinted() {
    return printed != null;
  }

  /**
   * {@return the year of the report}
   *
   * @throws IllegalStateException if it is not known; a rule that asks must declare {@link
   *     Need#YEAR}
   */
  public int year() {
    Integer year = report.year();
    if (year == null) {
      throw new IllegalStateException("a rule that looks at the year must need YEAR");
    }
    return year;
  }

  /**
   * {@return the cell with the given address}
   *
   * @param address such as {@code T3.received.total}
   */
  public Cell cell(String address) {
    return form().cell(address);
  }

  /**
   * {@return the value of a cell; null if blank}
   *
   * @param cell a cell of the report's form
   */
  public @Nullable BigDecimal value(Cell cell) {
    return figures.get(cell);
  }

  /**
   * {@return the value of the cell with the given address; null if blank}
   *
   * @param address such as {@code T3.received.total}
   */
  public @Nullable BigDecimal value(String address) {
    return figures.get(cell(address));
  }

  /** {@return the kind of the agency: as declared, else as its name tells} */
  public Optional<IssuerKind> issuerKind() {
    KindOfIssuer known = issuerKind;
    if (known == null) {
      known =
          new KindOfIssuer(
              context
                  .issuerKind()
                  .or(
                      () ->
                          Optional.ofNullable(report.agency()).flatMap(IssuerKind::inferredFrom)));
      issuerKind = known;
    }
    return known.kind();
  }

  /** {@return whether the kind of the agency was declared, not told by its name} */
  public boolean isIssuerKindDeclared() {
    return context.issuerKind().isPresent();
  }

  /**
   * {@return where a cell stands; null if not known}
   *
   * @param cell a cell of the report's form
   */
  public @Nullable Place place(Cell cell) {
    Objects.requireNonNull(cell, "cell");
    return printed == null ? null : printed.place(cell);
  }

  /**
   * {@return the cell as data for a finding}
   *
   * @param cell a cell of the report's form
   */
  public CellRef reference(Cell cell) {
    Objects.requireNonNull(cell, "cell");
    PrintedCell found = printed == null ? PrintedCell.missing() : printed.cell(cell);
    return new CellRef(
        cell.address(),
        cell.label(),
        figures.get(cell),
        Quotation.text(found.raw()),
        found.place());
  }

  /**
   * {@return what several rules work out from the subject and share, such as its text read sentence
   * by sentence: worked out when the first of them asks, and kept as long as the subject}
   *
   * @param <T> the type of what is worked out
   * @param kind the type of what is worked out; immutable
   * @param derivation how; always the same for a type, and free of other calls of this method
   */
  public <T> T derive(Class<T> kind, Function<? super Subject, ? extends T> derivation) {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(derivation, "derivation");
    return derived.get(kind, this, derivation);
  }

  boolean meets(Need need) {
    return switch (need) {
      case PRINTED -> printed != null;
      case YEAR -> report.year() != null;
      case PREVIOUS -> context.previous().isPresent() && !hasOtherPrevious();
      case CHILDREN -> !context.children().isEmpty();
      case ISSUER_KIND -> issuerKind().isPresent();
      case PUBLISHED -> context.published().isPresent();
      case LOCAL_DEADLINE -> context.localDeadline().isPresent();
      case PEERS -> !context.peers().isEmpty();
    };
  }

  private boolean hasOtherPrevious() {
    return context.previousMismatch(report).isPresent();
  }

  /** Why a need is not met. */
  Message missing(Need need) {
    return need == Need.PREVIOUS
        ? context.previousMismatch(report).orElseGet(need::missing)
        : need.missing();
  }

  private record KindOfIssuer(Optional<IssuerKind> kind) {}
}
