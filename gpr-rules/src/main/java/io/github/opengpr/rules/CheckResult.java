package io.github.opengpr.rules;

import io.github.opengpr.rules.claims.Claim;
import io.github.opengpr.rules.diagnosis.TableDiagnosis;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What checking a report gave: findings in the order of the form, what was checked, and what was
 * not and why. Immutable and thread-safe.
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
    return findings.stream().filter(finding -> finding.severity() == Severity.ERROR).toList();
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
    return diagnosis().stream().filter(one -> one.concerns(finding.key())).findFirst();
  }

  private boolean isAccepted(TableDiagnosis one) {
    return !one.broken().isEmpty()
        && one.broken().stream()
            .allMatch(
                sum -> accepted.stream().anyMatch(is -> is.finding().key().equals(sum.key())));
  }

  /**
   * A finding that a baseline accepted.
   *
   * @param finding the finding
   * @param reason why; empty if nobody said
   */
  public record Accepted(Finding finding, String reason) {}
}
