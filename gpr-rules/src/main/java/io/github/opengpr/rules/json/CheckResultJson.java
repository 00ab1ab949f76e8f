package io.github.opengpr.rules.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.json.GprJson;
import io.github.opengpr.rules.CheckResult;
import java.util.Locale;
import java.util.Objects;

/**
 * Writes what checking found as JSON with Jackson 2, as {@code gpr check --format json} does. Keeps
 * no state; threads may share it.
 *
 * <pre>{@code
 * String json = CheckResultJson.write(report, RuleSet.standard().check(report), "zh");
 * }</pre>
 */
public final class CheckResultJson {

  private static final ObjectWriter WRITER = GprJson.mapper().writerFor(CheckedReport.class);

  private CheckResultJson() {}

  /**
   * The result for a report without a file, on one line.
   *
   * @param report the report that was checked
   * @param result what came out
   * @param language {@code zh} or {@code en}, the language of the sentences
   * @return the JSON, without a line end
   * @throws IllegalArgumentException if the language is another one
   */
  public static String write(AnnualReport report, CheckResult result, String language) {
    return write(CheckedReport.of("", report, result, language));
  }

  /**
   * The result for a report without a file, on one line, in the language of a locale.
   *
   * @param report the report that was checked
   * @param result what came out
   * @param locale the reader's: English for English ones, Chinese for all others
   * @return the JSON, without a line end
   */
  public static String write(AnnualReport report, CheckResult result, Locale locale) {
    return write(CheckedReport.of("", report, result, locale));
  }

  /**
   * The result on one line, without a line end.
   *
   * @param checked the result with its report
   * @return the JSON, without a line end
   */
  public static String write(CheckedReport checked) {
    Objects.requireNonNull(checked, "checked");
    try {
      return WRITER.writeValueAsString(checked);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a result can always be written", e);
    }
  }
}
