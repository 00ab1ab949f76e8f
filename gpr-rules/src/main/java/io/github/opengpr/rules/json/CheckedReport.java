package io.github.opengpr.rules.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.rules.CheckResult;
import io.github.opengpr.rules.Severity;
import io.github.opengpr.rules.claims.Concept;
import io.github.opengpr.rules.claims.Precision;
import io.github.opengpr.rules.diagnosis.Verdict;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What checking one report found, as it is written to JSON. A name here never changes its meaning;
 * later versions may add names, and readers should pass over those they do not know.
 *
 * <p>Sentences are in the one language that was asked for. Immutable and thread-safe.
 *
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
 */
public record CheckedReport(
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
    List<Claim> claims) {

  /**
   * Keeps unmodifiable copies.
   *
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
   */
  public CheckedReport {
    findings = List.copyOf(findings);
    accepted = List.copyOf(accepted);
    stale = List.copyOf(stale);
    diagnosis = List.copyOf(diagnosis);
    skipped = List.copyOf(skipped);
    claims = List.copyOf(claims);
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
    return new CheckedResult(language).of(file, report, result);
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
        file, form, year, agency, kept, accepted, stale, diagnosis, checked, skipped, claims);
  }

  /** {@return which document it is and how much was found, on one line} */
  @Override
  public String toString() {
    String name = file.isEmpty() ? "report" : file;
    return name + ": " + findings.size() + " findings, " + accepted.size() + " accepted";
  }

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
      @Nullable Integer line,
      String message,
      List<Value> values,
      List<String> basis,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer diagnosis) {

    /**
     * Keeps unmodifiable copies.
     *
     * @param key the key by which it is accepted: rule and address, joined by !
     * @param rule the id of the rule
     * @param severity how much it weighs here
     * @param originalSeverity how much the rule itself gave it; only there if that differs
     * @param address what it is about: a cell, a row, a column, a table, a section, the title or
     *     the report
     * @param cells the cells it names, those of one sum together; may be empty
     * @param line the line of the document, from 1; null if it has none
     * @param message what is wrong, with numbers and labels
     * @param values the numbers, labels and words behind the message, in the order of the rule; a
     *     list has an entry for each of its values, all of one name
     * @param basis the places in law or form that it rests on
     * @param diagnosis the table whose entry under {@code diagnosis} says which cells make this sum
     *     fail; only there for a sum that fails
     */
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
   * @param line the line of the document, from 1; null if it has none
   */
  public record Cell(
      String address, String label, @Nullable BigDecimal value, @Nullable Integer line) {}

  /**
   * A value behind the message of a finding.
   *
   * @param name what the rule calls it, such as line, left or right
   * @param kind what it is; more kinds may come
   * @param text the value as the message shows it
   * @param number the number, exact; only there for a number
   * @param date the day; only there for a date
   * @param address the cell; only there for a cell
   */
  public record Value(
      String name,
      Kind kind,
      String text,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable BigDecimal number,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String date,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String address) {

    /** What a value is. */
    public enum Kind {
      /** A number. */
      NUMBER("number"),
      /** A cell of the form, shown by its label. */
      CELL("cell"),
      /** A label of the form, or another name. */
      LABEL("label"),
      /** Words that the document prints. */
      EXCERPT("excerpt"),
      /** Words of the rule, in the language of the message. */
      TEXT("text"),
      /** A day. */
      DATE("date");

      private final String id;

      Kind(String id) {
        this.id = id;
      }

      /** {@return its name in JSON} */
      @JsonValue
      public String id() {
        return id;
      }
    }
  }

  /**
   * Which cells of a table are probably wrong. A repair makes every sum hold; that does not make it
   * true.
   *
   * @param table the number of the table, 3 or 4
   * @param verdict how much is known
   * @param atLeast at least so many cells are wrong: proven
   * @param exhaustive whether all answers of so many cells were found
   * @param certain the changes on which all answers agree
   * @param computed the blank cells on whose value all answers agree: computed, not filed
   * @param repairs the answers, the most plausible first
   */
  public record Diagnosis(
      int table,
      Verdict verdict,
      int atLeast,
      boolean exhaustive,
      List<Change> certain,
      List<Change> computed,
      List<Repair> repairs) {

    /**
     * Keeps unmodifiable copies.
     *
     * @param table the number of the table, 3 or 4
     * @param verdict how much is known
     * @param atLeast at least so many cells are wrong: proven
     * @param exhaustive whether all answers of so many cells were found
     * @param certain the changes on which all answers agree
     * @param computed the blank cells on whose value all answers agree: computed, not filed
     * @param repairs the answers, the most plausible first
     */
    public Diagnosis {
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
   */
  public record Repair(List<Change> changes, String operation, String explanation) {

    /**
     * Keeps an unmodifiable copy.
     *
     * @param changes the cells to change
     * @param operation the slips of the hand that would explain it, joined by +
     * @param explanation the same in words
     */
    public Repair {
      changes = List.copyOf(changes);
    }
  }

  /**
   * A cell and the value with which the sums hold.
   *
   * @param address the cell
   * @param from what was filed; null if the cell is blank
   * @param to the value with which the sums hold
   */
  public record Change(String address, @Nullable Long from, long to) {}

  /**
   * A rule, or one instance of it, that was not checked.
   *
   * @param rule the id of the rule
   * @param address the instance; null if the whole rule was skipped
   * @param reason why
   */
  public record Skipped(String rule, @Nullable String address, String reason) {}

  /**
   * A number in the text of the report, or a statement that says one without a numeral.
   *
   * @param section the part of the report it stands in: lead, overview, problems, otherMatters,
   *     closing
   * @param paragraph the paragraph of that part, from 1
   * @param start where the number begins in the paragraph, in characters from 0
   * @param end after its last character
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
   */
  public record Claim(
      String section,
      int paragraph,
      int start,
      int end,
      @Nullable Integer line,
      String text,
      @Nullable BigDecimal value,
      Precision precision,
      String unit,
      Concept concept,
      String verdict,
      List<String> cells,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable BigDecimal expected,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String reason) {

    /**
     * Keeps an unmodifiable copy.
     *
     * @param section the part of the report it stands in
     * @param paragraph the paragraph of that part, from 1
     * @param start where the number begins in the paragraph, in characters from 0
     * @param end after its last character
     * @param line the line of the document, from 1; null if it has none
     * @param text the words between two marks of punctuation in which it stands
     * @param value the number; null for a statement that says all
     * @param precision whether it is exact
     * @param unit the unit as printed; empty if there is none
     * @param concept what it is about
     * @param verdict what became of it
     * @param cells the addresses of the cells it speaks of
     * @param expected what the cells say instead; only there if that is known and differs
     * @param reason why it could not be judged; only there if there is something to say
     */
    public Claim {
      cells = List.copyOf(cells);
    }
  }
}
