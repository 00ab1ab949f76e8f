package io.github.opengpr.rules;

import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.printed.Note;
import io.github.opengpr.rules.claims.Claim;
import io.github.opengpr.rules.diagnosis.TableDiagnosis;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What checking a report gave: findings in the order of the form, what was checked, and what was
 * not and why. Immutable and thread-safe.
 *
 * <pre>{@code
 * CheckResult result = RuleSet.standard().check(filing);
 * for (Finding finding : result.errors()) {
 *     System.out.println(finding.address() + " " + finding.message().in(Locale.CHINA));
 * }
 * }</pre>
 *
 * <p>What was skipped and the diagnosis are worked out when somebody first asks. Until the result
 * is let go it keeps the report, its document and what was known beside it (last year's report, the
 * reports added up): some hundred kilobytes for a filing, mostly its text. Whoever keeps results of
 * many reports keeps what they need of them instead, such as {@code CheckedReport}.
 *
 * @see <a href="https://github.com/opengpr/gpr/blob/main/docs/guide/judging.md">The guide:
 *     judging</a>
 */
public final class CheckResult {

  private final List<Finding> findings;
  private final List<Accepted> accepted;
  private final List<Baseline.Entry> stale;
  private final CheckRun run;
  // Worked out when somebody asks: a batch of sound reports never pays for it. A race computes it
  // twice, no more.
  private volatile @Nullable List<Skipped> skipped;
  private volatile @Nullable List<TableDiagnosis> diagnosis;
  private volatile @Nullable List<Claim> claims;

  CheckResult(
      List<Finding> findings, List<Accepted> accepted, List<Baseline.Entry> stale, CheckRun run) {
    this.findings = List.copyOf(findings);
    this.accepted = List.copyOf(accepted);
    this.stale = List.copyOf(stale);
    this.run = run;
  }

  /** {@return all findings that were not accepted, in the order of the form} */
  public List<Finding> findings() {
    return findings;
  }

  /** {@return the findings that are errors} */
  public List<Finding> errors() {
    return of(Severity.ERROR);
  }

  /** {@return the findings that are warnings} */
  public List<Finding> warnings() {
    return of(Severity.WARNING);
  }

  /** {@return the findings that are hints} */
  public List<Finding> infos() {
    return of(Severity.INFO);
  }

  private List<Finding> of(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).toList();
  }

  /**
   * {@return the findings about a part of the report and all that is in it}
   *
   * @param address the address of a cell, a row, a table such as {@code T3}, a section, {@code
   *     title}; {@code report} gives those about the report as a whole and not those about its
   *     parts: {@link #findings()} are all of them
   * @throws IllegalArgumentException if no form has such a part
   */
  public List<Finding> findings(String address) {
    Addresses.require(address);
    String within = address + ".";
    return findings.stream()
        .filter(
            finding -> finding.address().equals(address) || finding.address().startsWith(within))
        .toList();
  }

  /**
   * {@return the findings with just this address}
   *
   * @param address the address of a cell, a row, a table, a section, {@code title} or {@code
   *     report}
   * @throws IllegalArgumentException if no form has such a part
   */
  public List<Finding> at(String address) {
    Addresses.require(address);
    return findings.stream().filter(finding -> finding.address().equals(address)).toList();
  }

  /**
   * {@return the findings with the address of a cell}
   *
   * @param cell a cell of the report's form
   */
  public List<Finding> at(Cell cell) {
    Objects.requireNonNull(cell, "cell");
    return at(cell.address());
  }

  /** {@return whether any finding is an error} */
  public boolean hasErrors() {
    for (Finding finding : findings) {
      if (finding.severity() == Severity.ERROR) {
        return true;
      }
    }
    return false;
  }

  /** {@return the findings that a baseline accepted} */
  public List<Accepted> accepted() {
    return accepted;
  }

  /**
   * {@return entries of the baseline whose rule was checked in full and found nothing there, or is
   * not in the rule set: they can go}
   */
  public List<Baseline.Entry> stale() {
    return stale;
  }

  /**
   * {@return the ids of the rules that were checked, in whole or in part, in the order of the
   * catalogue}
   */
  public List<String> checked() {
    return run.checked();
  }

  /**
   * {@return rules that were not checked, and instances of equations with a blank operand, in the
   * order of the catalogue}
   */
  public List<Skipped> skipped() {
    List<Skipped> known = skipped;
    if (known == null) {
      known = run.skipped();
      skipped = known;
    }
    return known;
  }

  /**
   * {@return which cells of tables three and four are probably wrong, table by table: where a sum
   * fails, where the sums determine a blank, or where last year's report disagrees}. Empty for a
   * sound report, and without tables of which every broken sum was accepted.
   */
  public List<TableDiagnosis> diagnosis() {
    List<TableDiagnosis> known = diagnosis;
    if (known == null) {
      known = run.diagnose().stream().filter(one -> !isAccepted(one)).toList();
      diagnosis = known;
    }
    return known;
  }

  /**
   * {@return every number in the text of the report with what became of it, in the order of the
   * text}. The rules on the text have read it already.
   */
  public List<Claim> claims() {
    List<Claim> known = claims;
    if (known == null) {
      known = run.claims();
      claims = known;
    }
    return known;
  }

  /**
   * {@return the diagnosis of the table whose broken sum a finding is about; empty for other
   * findings}
   *
   * @param finding a finding of this result
   */
  public Optional<TableDiagnosis> diagnosis(Finding finding) {
    Objects.requireNonNull(finding, "finding");
    return diagnosis().stream().filter(one -> one.concerns(finding.key())).findFirst();
  }

  /**
   * {@return the sum that a finding says does not hold; empty for other findings}
   *
   * @param finding a finding of this result
   */
  public Optional<Equation> equation(Finding finding) {
    Objects.requireNonNull(finding, "finding");
    return run.broken(finding.ruleId(), finding.address());
  }

  /**
   * {@return a rule of the set that the report was checked with; empty if the set has none of that
   * id for the form}
   *
   * @param id such as {@code T3-BALANCE}
   */
  public Optional<Rule> rule(String id) {
    Objects.requireNonNull(id, "id");
    return run.rule(id);
  }

  /**
   * {@return the heading of the section that an address lies in, as the document prints it; empty
   * if there is no document, it prints none, or the address lies in no section}
   *
   * @param address the address of a cell, a row, a table or a section, as findings have it
   */
  public Optional<String> heading(String address) {
    Objects.requireNonNull(address, "address");
    return run.heading(address);
  }

  /**
   * {@return what was left out or guessed when the document was read, such as tracked changes;
   * empty if there is no document; unmodifiable}
   */
  public List<Note> notes() {
    return run.notes();
  }

  private boolean isAccepted(TableDiagnosis one) {
    List<String> keys = one.findingKeys();
    return !keys.isEmpty()
        && keys.stream()
            .allMatch(key -> accepted.stream().anyMatch(is -> is.finding().key().equals(key)));
  }

  /** {@return how much was found, on one line} */
  @Override
  public String toString() {
    return errors().size()
        + " errors, "
        + warnings().size()
        + " warnings, "
        + infos().size()
        + " infos, "
        + accepted.size()
        + " accepted";
  }

  /**
   * A finding that a baseline accepted.
   *
   * @param finding the finding
   * @param reason why; empty if nobody said
   */
  public record Accepted(Finding finding, String reason) {}
}
