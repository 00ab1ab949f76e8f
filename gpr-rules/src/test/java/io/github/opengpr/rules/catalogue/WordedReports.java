package io.github.opengpr.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Figures;
import io.github.opengpr.model.Narrative;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.rules.CheckContext;
import io.github.opengpr.rules.Finding;
import io.github.opengpr.rules.Rule;
import io.github.opengpr.rules.RuleSet;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reports with given words and cells, and what rules find in them. */
final class WordedReports {

  private WordedReports() {}

  /** A report whose cells are 0 but those given as {@code address=value}, parted by blanks. */
  static AnnualReport report(Form form, int year, @Nullable String cells) {
    Figures.Builder figures = Figures.builder(form);
    for (Cell cell : form.cells()) {
      figures.put(cell, BigDecimal.ZERO);
    }
    if (cells != null && !cells.isBlank()) {
      for (String assignment : cells.strip().split(" +", -1)) {
        List<String> parts = List.of(assignment.split("=", 2));
        String value = parts.get(1);
        figures.put(form.cell(parts.get(0)), value.isEmpty() ? null : new BigDecimal(value));
      }
    }
    return AnnualReport.of(figures.build()).withYear(year).withAgency("青石湾市数据局");
  }

  /** The same for 2021, with the given section 一. */
  static AnnualReport saying(String overview, @Nullable String cells) {
    return report(Form.FORM_2021, 2021, cells).withOverview(Narrative.of(overview));
  }

  /**
   * What the rules find, as {@code RULE severity} parted by commas; {@code -} if nothing. Every
   * finding must speak both languages.
   */
  static String found(List<Rule> rules, AnnualReport report, CheckContext context) {
    List<Finding> findings = RuleSet.of(rules).check(report, context).findings();
    assertThat(findings)
        .allSatisfy(
            finding -> {
              assertThat(finding.message().zh()).matches("(?s).*\\p{IsHan}{4}.*");
              assertThat(finding.message().en()).matches("(?s).*[a-z]{2} [a-z]{2}.*");
              assertThat(finding.message().zh()).doesNotContain("null").doesNotContain("  ");
              assertThat(finding.message().en()).doesNotContain("null").doesNotContain("  ");
            });
    List<String> shown =
        findings.stream().map(one -> one.ruleId() + " " + one.severity().en()).toList();
    return shown.isEmpty() ? "-" : String.join(", ", shown);
  }

  static String found(List<Rule> rules, AnnualReport report) {
    return found(rules, report, CheckContext.none());
  }
}
