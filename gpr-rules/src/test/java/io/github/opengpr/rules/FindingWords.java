package io.github.opengpr.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Figures;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.printed.Filing;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a clerk reads of findings, told word by word and compared with a golden file. {@code
 * -Dgpr.golden=write} writes the files anew after a change that is meant.
 */
abstract class FindingWords {

  static final String TITLE = "江河县水务局2022年政府信息公开工作年度报告";
  private static final CheckContext NOTHING = CheckContext.none();

  private final StringBuilder all = new StringBuilder();

  /** Compares what was told with the file of the given name in the folder finding-words. */
  void compare(String name) throws IOException {
    if ("write".equals(System.getProperty("gpr.golden"))) {
      Path folder = Path.of("src/test/resources/io/github/opengpr/rules/finding-words");
      Files.writeString(folder.resolve(name + ".txt"), all);
      return;
    }
    try (@Nullable InputStream file =
        FindingWords.class.getResourceAsStream("finding-words/" + name + ".txt")) {
      byte[] golden = Objects.requireNonNull(file).readAllBytes();
      assertThat(all.toString()).isEqualTo(new String(golden, StandardCharsets.UTF_8));
    }
  }

  /** A form with 0 in every cell. */
  static Figures zeros(Form form) {
    Figures.Builder figures = Figures.builder(form);
    form.cells().forEach(cell -> figures.put(cell, 0));
    return figures.build();
  }

  void tell(String title, String scope, AnnualReport report) {
    tell(title, scope, report, NOTHING);
  }

  void tell(String title, String scope, AnnualReport report, CheckContext context) {
    tell(title, rules(scope).check(report, context));
  }

  void tell(String title, String scope, Filing filing) {
    tell(title, rules(scope).check(filing));
  }

  private static RuleSet rules(String scope) {
    return RuleSet.standard()
        .keeping(
            rule -> scope.isEmpty() ? !rule.id().startsWith("NR-") : rule.id().startsWith(scope));
  }

  private void tell(String title, CheckResult result) {
    all.append("== ").append(title).append('\n');
    for (Finding finding : result.findings()) {
      all.append(finding.severity()).append(' ').append(finding.key());
      Integer line = finding.line();
      String excerpt = finding.excerpt();
      all.append(line == null ? "" : " line " + line)
          .append(excerpt == null ? "" : " [" + excerpt + "]")
          .append('\n');
      lines(finding.message().zh(), finding.message().en());
    }
    for (Skipped skipped : result.skipped()) {
      if (isToldByARule(skipped, result)) {
        String address = skipped.address();
        all.append("skipped ")
            .append(skipped.ruleId())
            .append(address == null ? "" : "!" + address);
        all.append('\n');
        lines(skipped.reason().zh(), skipped.reason().en());
      }
    }
    all.append('\n');
  }

  /** Not a rule that was not ready, nor a blank in a sum. */
  private static boolean isToldByARule(Skipped skipped, CheckResult result) {
    return result.checked().contains(skipped.ruleId())
        && !skipped.reason().en().startsWith("blank");
  }

  private void lines(String zh, String en) {
    all.append("  ").append(zh).append("\n  ").append(en).append('\n');
  }
}
