package io.github.opengpr.rules;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Message;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is known beside the report: last year's report, the reports of the agencies below, the kind
 * of agency, dates. Immutable and thread-safe.
 *
 * <pre>{@code
 * CheckContext known =
 *     CheckContext.builder()
 *         .previous(lastYear)
 *         .issuerKind(IssuerKind.TOWNSHIP)
 *         .published(LocalDate.of(2025, 1, 28))
 *         .build();
 * CheckResult more = RuleSet.standard().check(filing, known);
 * }</pre>
 *
 * @see <a href="https://github.com/opengpr/gpr/blob/main/docs/guide/judging.md">The guide:
 *     judging</a>
 */
public final class CheckContext {

  private static final CheckContext NONE = builder().build();

  private final @Nullable AnnualReport previous;
  private final boolean renamed;
  private final List<AnnualReport> children;
  private final List<String> roster;
  private final boolean rosterComplete;
  private final @Nullable IssuerKind issuerKind;
  private final @Nullable LocalDate published;
  private final @Nullable LocalDate localDeadline;
  private final List<AnnualReport> peers;
  private final Derived<CheckContext> derived = new Derived<>();

  private CheckContext(Builder builder) {
    this.previous = builder.previous;
    this.renamed = builder.renamed;
    this.children = List.copyOf(builder.children);
    this.roster = List.copyOf(builder.roster);
    this.rosterComplete = builder.rosterComplete;
    this.issuerKind = builder.issuerKind;
    this.published = builder.published;
    this.localDeadline = builder.localDeadline;
    this.peers = List.copyOf(builder.peers);
  }

  /** {@return the circumstances of which nothing is known} */
  public static CheckContext none() {
    return NONE;
  }

  /** {@return a builder that knows nothing yet} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts from this} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.previous = previous;
    builder.renamed = renamed;
    builder.children.addAll(children);
    builder.roster.addAll(roster);
    builder.rosterComplete = rosterComplete;
    builder.issuerKind = issuerKind;
    builder.published = published;
    builder.localDeadline = localDeadline;
    builder.peers.addAll(peers);
    return builder;
  }

  /** {@return the same agency's report of the year before} */
  public Optional<AnnualReport> previous() {
    return Optional.ofNullable(previous);
  }

  /**
   * {@return whether the caller declares that the report of the year before is of the same agency
   * under another name}
   */
  public boolean isRenamed() {
    return renamed;
  }

  /**
   * {@return why the report given as the one of the year before is not that of a report; empty if
   * it is, or if there is none}. It is not if it is of another year than the one before, or names
   * another agency and no {@linkplain Builder#renamed renaming} is declared; a year or a name that
   * is not known does not speak against it.
   *
   * @param report the report to check
   */
  public Optional<Message> previousMismatch(AnnualReport report) {
    Objects.requireNonNull(report, "report");
    return previous == null ? Optional.empty() : PreviousReport.mismatch(previous, report, renamed);
  }

  /**
   * {@return the reports that were added up into this one: those of the agencies below, and the
   * agency's own part if it is a report of its own}
   */
  public List<AnnualReport> children() {
    return children;
  }

  /**
   * {@return the names of the agencies that must be among the children; empty if no list is given}
   */
  public List<String> roster() {
    return roster;
  }

  /**
   * {@return whether the caller declares that the children are all there are, so that they must add
   * up to the report}
   */
  public boolean isRosterComplete() {
    return rosterComplete;
  }

  /** {@return the kind of the agency, as the caller declares it} */
  public Optional<IssuerKind> issuerKind() {
    return Optional.ofNullable(issuerKind);
  }

  /** {@return the day on which the report was published} */
  public Optional<LocalDate> published() {
    return Optional.ofNullable(published);
  }

  /** {@return the last day that a local notice allows for publication} */
  public Optional<LocalDate> localDeadline() {
    return Optional.ofNullable(localDeadline);
  }

  /** {@return reports of other agencies of the same batch} */
  public List<AnnualReport> peers() {
    return peers;
  }

  /**
   * {@return what rules work out from the circumstances and share, such as prints of the other
   * reports of a batch: worked out once for all reports checked in these circumstances}
   *
   * @param <T> the type of what is worked out
   * @param kind the type of what is worked out; immutable
   * @param derivation how; always the same for a type, and free of other calls of this method
   */
  public <T> T derive(Class<T> kind, Function<? super CheckContext, ? extends T> derivation) {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(derivation, "derivation");
    return derived.get(kind, this, derivation);
  }

  /** Collects what is known. Not thread-safe. */
  public static final class Builder {

    private @Nullable AnnualReport previous;
    private boolean renamed;
    private final List<AnnualReport> children = new ArrayList<>();
    private final List<String> roster = new ArrayList<>();
    private boolean rosterComplete;
    private @Nullable IssuerKind issuerKind;
    private @Nullable LocalDate published;
    private @Nullable LocalDate localDeadline;
    private final List<AnnualReport> peers = new ArrayList<>();

    private Builder() {}

    /**
     * The same agency's report of the year before.
     *
     * @param report last year's report; null if there is none
     * @return this builder
     */
    public Builder previous(@Nullable AnnualReport report) {
      this.previous = report;
      return this;
    }

    /**
     * Declares that the report of the year before is of the same agency under another name; without
     * it a report that names another agency is not compared.
     *
     * @param declared whether it was renamed
     * @return this builder
     */
    public Builder renamed(boolean declared) {
      this.renamed = declared;
      return this;
    }

    /**
     * Reports that were added up into the one to check.
     *
     * @param reports the reports
     * @return this builder
     */
    public Builder children(List<AnnualReport> reports) {
      Objects.requireNonNull(reports, "reports");
      this.children.addAll(reports);
      return this;
    }

    /**
     * The names of the agencies that must be among the children.
     *
     * @param agencies the names
     * @return this builder
     */
    public Builder roster(List<String> agencies) {
      Objects.requireNonNull(agencies, "agencies");
      this.roster.addAll(agencies);
      return this;
    }

    /**
     * Declares that the children are all there are.
     *
     * @param complete whether they are
     * @return this builder
     */
    public Builder rosterComplete(boolean complete) {
      this.rosterComplete = complete;
      return this;
    }

    /**
     * Declares the kind of the agency; null takes it from the agency's name, as a guess.
     *
     * @param kind the kind; null if not known
     * @return this builder
     */
    public Builder issuerKind(@Nullable IssuerKind kind) {
      this.issuerKind = kind;
      return this;
    }

    /**
     * The day on which the report was published.
     *
     * @param date the day; null if not known
     * @return this builder
     */
    public Builder published(@Nullable LocalDate date) {
      this.published = date;
      return this;
    }

    /**
     * The last day that a local notice allows.
     *
     * @param date the day; null if there is no such notice
     * @return this builder
     */
    public Builder localDeadline(@Nullable LocalDate date) {
      this.localDeadline = date;
      return this;
    }

    /**
     * Reports of other agencies of the same batch.
     *
     * @param reports the reports
     * @return this builder
     */
    public Builder peers(List<AnnualReport> reports) {
      Objects.requireNonNull(reports, "reports");
      this.peers.addAll(reports);
      return this;
    }

    /** {@return what is known so far} */
    public CheckContext build() {
      return new CheckContext(this);
    }
  }
}
