package io.github.opengpr.rules.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.rules.CheckResult;
import io.github.opengpr.rules.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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
 * @see <a href="https://github.com/opengpr/gpr/blob/main/docs/guide/migration.md">The guide: from
 *     version to version</a>
 */
public record CheckedReport(
    int contract,
    String file,
    Form form,
    @Nullable Integer year,
    @Nullable String agency,
    List<CheckedFinding> findings,
    List<Accepted> accepted,
    List<Accepted> stale,
    List<CheckedDiagnosis> diagnosis,
    int checked,
    List<Skipped> skipped,
    List<CheckedClaim> claims,
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
   * @throws IllegalArgumentException if the language is another one
   */
  public static CheckedReport of(
      String file, AnnualReport report, CheckResult result, String language) {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(report, "report");
    Objects.requireNonNull(result, "result");
    Objects.requireNonNull(language, "language");
    if (!language.equals("zh") && !language.equals("en")) {
      throw new IllegalArgumentException(
          "语言只有 zh 和 en，没有“" + language + "” / the language is zh or en, not “" + language + "”");
    }
    return new CheckedResult(result, language).of(file, report);
  }

  /**
   * {@return the JSON form of a result, in the language of a locale: English for English ones,
   * Chinese for all others}
   *
   * @param file what to call the document; empty if it has no name
   * @param report the report that was checked
   * @param result what was found
   * @param locale the reader's
   */
  public static CheckedReport of(
      String file, AnnualReport report, CheckResult result, Locale locale) {
    Objects.requireNonNull(locale, "locale");
    return of(file, report, result, locale.getLanguage().equals("en") ? "en" : "zh");
  }

  /**
   * {@return the same without findings of a lower severity}
   *
   * @param least the lowest severity that stays
   */
  public CheckedReport atLeast(Severity least) {
    Objects.requireNonNull(least, "least");
    List<CheckedFinding> kept =
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
    Objects.requireNonNull(from, "from");
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
   * A finding that somebody accepted.
   *
   * @param key its key: rule and address, joined by !
   * @param reason why; empty if nobody said
   */
  public record Accepted(String key, String reason) {}

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
}
