package io.github.opengpr.cli.output;

import io.github.opengpr.cli.text.Language;
import io.github.opengpr.rules.Finding;
import io.github.opengpr.rules.Severity;
import java.util.ArrayList;
import java.util.List;

/**
 * How many findings there are of each severity.
 *
 * @param errors findings that are errors
 * @param warnings findings that are warnings
 * @param notes findings that are worth knowing
 */
public record Counts(int errors, int warnings, int notes) {

  /** The counts of the findings. */
  public static Counts of(List<Finding> findings) {
    return new Counts(
        count(findings, Severity.ERROR),
        count(findings, Severity.WARNING),
        count(findings, Severity.INFO));
  }

  /** The counts of the findings that are at least so severe. */
  public static Counts of(List<Finding> findings, Severity least) {
    return of(findings.stream().filter(one -> one.severity().compareTo(least) <= 0).toList());
  }

  private static int count(List<Finding> findings, Severity severity) {
    int count = 0;
    for (Finding finding : findings) {
      count += finding.severity() == severity ? 1 : 0;
    }
    return count;
  }

  /** Whether there is none at all. */
  public boolean isEmpty() {
    return errors + warnings + notes == 0;
  }

  /** The counts in words; those that are 0 are left out. */
  public String in(Language language) {
    List<String> words = new ArrayList<>();
    add(words, errors, language.of(errors + "个错误", Language.plural(errors, "error")));
    add(words, warnings, language.of(warnings + "个警告", Language.plural(warnings, "warning")));
    add(words, notes, language.of(notes + "个提示", Language.plural(notes, "note")));
    return words.isEmpty()
        ? language.of("未发现问题", "nothing found")
        : String.join(language.comma(), words);
  }

  private static void add(List<String> words, int count, String counted) {
    if (count > 0) {
      words.add(counted);
    }
  }
}
