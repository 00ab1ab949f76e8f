package io.github.opengpr.rules.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.rules.CheckResult;
import io.github.opengpr.rules.Severity;
import io.github.opengpr.rules.claims.Concept;
import io.github.opengpr.rules.claims.Precision;
import io.github.opengpr.rules.diagnosis.Localisation;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What checking one report found, as it is written to JSON. A name here never changes its meaning;
 * later versions may add names, and readers should pass over those they do not know.
 *
 * <pre>{@code
 * CheckedReport checked = CheckedReport.of("report.docx", report, result, "zh");
 * String json = CheckResultJson.write(checked); // or with a mapper of your own
 * }</pre>
 *
 * <p>Sentences are in the one language that was asked for. Immutable and thread-safe.
 *
 * @param contract the version of this JSON, {@link #CONTRACT}; 0 if it was written before versions
 *     stood in it
 * @param file the document, as the caller named it; empty if it has no name
 * @param form the form the report is on
 * @param year the year reported on; null if the document does not say
 * @param agency the agency that reports; null if the document does not say
 * @param findings what is wrong, in the order of the form, without what was accepted
 * @param accepted what was found and accepted beforehand, by profile or baseline
 * @param stale what was accepted beforehand and is there no more: these entries can go
 * @param diagnosis which cells are probably wrong, one entry for each table whose sums fail
 * @param checked how many rules were checked, in whole or in part
 * @param skipped rules, or instances of them, that were not checked: not checked is not passed
 * @param claims every number in the text of the report and what became of it, in the order of the
 *     text
 * @param notes what was left out or guessed when the document was read, such as tracked changes
 * @param provenance the bytes this was made from and what made it; only there in results that are
 *     kept to be continued
 */
public record CheckedReport(
    int contract,
    String file,
    Form form,
    @Nullable Integer year,
    @Nullable String agency,
    List<Finding> findings,
    List<Accepted> accepted,
    List<Accepted> stale,
    List<Diagnosis> diagnosis,
    int checked,
    List<Skipped> skipped,
    List<Claim> claims,
    List<Note> notes,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Provenance provenance) {

  /** The version of this JSON. It is raised when a name goes or changes its meaning. */
  public static final int CONTRACT = 1;

  /** Keeps unmodifiable copies. */
  public CheckedReport {
    findings = List.copyOf(findings);
    accepted = List.copyOf(accepted);
    stale = List.copyOf(stale);
    diagnosis = List.copyOf(diagnosis);
    skipped = List.copyOf(skipped);
    claims = List.copyOf(claims);
    notes = List.copyOf(notes);
  }

  /**
   * {@return the JSON form of a result}
   *
   * @param file what to call the document; empty if it has no name
   * @param report the report that was checked
   * @param result what was found
   * @param language {@code zh} or {@code en}
   */
  public static CheckedReport of(
      String file, AnnualReport report, CheckResult result, String language) {
    return new CheckedResult(result, language).of(file, report);
  }

  /**
   * {@return the same without findings of a lower severity}
   *
   * @param least the lowest severity that stays
   */
  public CheckedReport atLeast(Severity least) {
    List<Finding> kept =
        findings.stream().filter(finding -> finding.severity().compareTo(least) <= 0).toList();
    return new CheckedReport(
        contract,
        file,
        form,
        year,
        agency,
        kept,
        accepted,
        stale,
        diagnosis,
        checked,
        skipped,
        claims,
        notes,
        provenance);
  }

  /**
   * {@return the same with what it was made from}
   *
   * @param from the bytes and what made this of them
   */
  public CheckedReport withProvenance(Provenance from) {
    return new CheckedReport(
        contract, file, form, year, agency, findings, accepted, stale, diagnosis, checked, skipped,
        claims, notes, from);
  }

  /** {@return which document it is and how much was found, on one line} */
  @Override
  public String toString() {
    String name = file.isEmpty() ? "report" : file;
    return name + ": " + findings.size() + " findings, " + accepted.size() + " accepted";
  }

  /**
   * What a result was made from: with all three the same it need not be made again.
   *
   * @param sha256 the SHA-256 of the document's bytes, in hexadecimal digits
   * @param gpr the version of gpr
   * @param options a short name for everything else that the result depends on: options, rules,
   *     profile, other reports
   */
  public record Provenance(String sha256, String gpr, String options) {}

  /**
   * One thing a rule found.
   *
   * @param key the key by which it is accepted: rule and address, joined by !
   * @param rule the id of the rule
   * @param severity how much it weighs here
   * @param originalSeverity how much the rule itself gave it; only there if that differs
   * @param address what it is about: a cell, a row, a column, a table, a section, the title or the
   *     report
   * @param cells the cells it names, those of one sum together; may be empty
   * @param place where in the document; null if there is no document or no place
   * @param line the line of the document, from 1; null if it has none
   * @param message what is wrong, with numbers and labels
   * @param values the numbers, labels and words behind the message, in the order of the rule; a
   *     list has an entry for each of its values, all of one name
   * @param basis the places in law or form that it rests on
   * @param diagnosis the table whose entry under {@code diagnosis} says which cells make this sum
   *     fail; only there for a sum that fails
   */
  public record Finding(
      String key,
      String rule,
      Severity severity,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Severity originalSeverity,
      String address,
      List<Cell> cells,
      @Nullable CheckedPlace place,
      @Nullable Integer line,
      String message,
      List<CheckedValue> values,
      List<String> basis,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer diagnosis) {

    /** Keeps unmodifiable copies. */
    public Finding {
      cells = List.copyOf(cells);
      values = List.copyOf(values);
      basis = List.copyOf(basis);
    }
  }

  /**
   * A finding that somebody accepted.
   *
   * @param key its key: rule and address, joined by !
   * @param reason why; empty if nobody said
   */
  public record Accepted(String key, String reason) {}

  /**
   * A cell that a finding names.
   *
   * @param address its name for ever, such as T3.received.total
   * @param label row and column as the form prints them
   * @param value the value filed, exact; null if the cell is blank
   * @param place where in the document; null if there is no document or it has no such cell
   * @param line the line of the document, from 1; null if it has none
   */
  public record Cell(
      String address,
      String label,
      @Nullable BigDecimal value,
      @Nullable CheckedPlace place,
      @Nullable Integer line) {}

  /**
   * Which cells of a table are probably wrong. A repair makes every sum hold; that does not make it
   * true.
   *
   * @param key its name in the result, such as {@code diagnosis!T3}
   * @param table the number of the table, 3 or 4
   * @param findings the keys of the findings about the sums that fail, those too that are left out
   *     of the result for their weight
   * @param verdict how much is known
   * @param atLeast at least so many cells are wrong: proven
   * @param exhaustive whether all answers of so many cells were found
   * @param certain the changes on which all answers agree
   * @param computed the blank cells on whose value all answers agree: computed, not filed
   * @param repairs the answers, the most plausible first
   */
  public record Diagnosis(
      String key,
      int table,
      List<String> findings,
      Localisation verdict,
      int atLeast,
      boolean exhaustive,
      List<Change> certain,
      List<Change> computed,
      List<Repair> repairs) {

    /** Keeps unmodifiable copies. */
    public Diagnosis {
      findings = List.copyOf(findings);
      certain = List.copyOf(certain);
      computed = List.copyOf(computed);
      repairs = List.copyOf(repairs);
    }
  }

  /**
   * One complete answer: with these changes every sum of the table holds.
   *
   * @param changes the cells to change
   * @param operation the slips of the hand that would explain it, joined by +
   * @param explanation the same in words
   * @param values the numbers, labels and words behind the explanation
   */
  public record Repair(
      List<Change> changes, String operation, String explanation, List<CheckedValue> values) {

    /** Keeps an unmodifiable copy. */
    public Repair {
      values = List.copyOf(values);
      changes = List.copyOf(changes);
    }
  }

  /**
   * A cell and the value with which the sums hold.
   *
   * @param address the cell
   * @param label row and column as the form prints them
   * @param place where in the document; null if there is no document or it has no such cell
   * @param from what was filed; null if the cell is blank
   * @param to the value with which the sums hold
   */
  public record Change(
      String address, String label, @Nullable CheckedPlace place, @Nullable Long from, long to) {}

  /**
   * A rule, or one instance of it, that was not checked.
   *
   * @param rule the id of the rule
   * @param address the instance; null if the whole rule was skipped
   * @param reason why
   */
  public record Skipped(String rule, @Nullable String address, String reason) {}

  /**
   * What was left out or guessed when the document was read.
   *
   * @param message the note
   * @param place where; null if it concerns the whole document
   */
  public record Note(String message, @Nullable CheckedPlace place) {}

  /**
   * A number in the text of the report, or a statement that says one without a numeral.
   *
   * @param key its name in the result: section, paragraph and start, such as {@code overview!2:17}
   * @param section the part of the report it stands in: lead, overview, problems, otherMatters,
   *     closing
   * @param paragraph the paragraph of that part, from 1
   * @param start where the number begins in the paragraph, in characters from 0
   * @param end after its last character
   * @param place where in the document its paragraph begins, or nearer; null if there is no
   *     document or no place
   * @param line the line of the document, from 1; null if it has none
   * @param text the words between two marks of punctuation in which it stands
   * @param value the number: things, yuan, or hundredths; 0 for a statement that there is none;
   *     null for one that says all
   * @param precision whether it is exact
   * @param unit the unit as printed; empty if there is none
   * @param concept what it is about
   * @param verdict what became of it: agrees, contradicts, breakdown, other-year, outside or
   *     unclear
   * @param cells the addresses of the cells it speaks of, of a share those of its whole too
   * @param expected what the cells or the other numbers of the text say instead; only there if that
   *     is known and differs
   * @param reason why it could not be judged; only there if there is something to say
   * @param values the numbers, labels and words behind the reason; may be empty
   */
  public record Claim(
      String key,
      String section,
      int paragraph,
      int start,
      int end,
      @Nullable CheckedPlace place,
      @Nullable Integer line,
      String text,
      @Nullable BigDecimal value,
      Precision precision,
      String unit,
      Concept concept,
      String verdict,
      List<String> cells,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable BigDecimal expected,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String reason,
      List<CheckedValue> values) {

    /** Keeps an unmodifiable copy. */
    public Claim {
      values = List.copyOf(values);
      cells = List.copyOf(cells);
    }
  }
}
