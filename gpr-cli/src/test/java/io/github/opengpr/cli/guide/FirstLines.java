package io.github.opengpr.cli.guide;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.CellDifference;
import io.github.opengpr.model.CellEntry;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.form.FormSum;
import io.github.opengpr.model.json.GprJson;
import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.read.ReportReader;
import io.github.opengpr.rules.Baseline;
import io.github.opengpr.rules.CheckContext;
import io.github.opengpr.rules.CheckResult;
import io.github.opengpr.rules.Finding;
import io.github.opengpr.rules.Profile;
import io.github.opengpr.rules.ProfileException;
import io.github.opengpr.rules.RuleSet;
import io.github.opengpr.rules.rollup.RollUp;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The code of docs/guide/first-lines.md. */
final class FirstLines {

  private FirstLines() {}

  static Filing read(InputStream in) throws IOException {
    Filing filing = ReportReader.standard().read(in, "report.html"); // the name is for complaints
    return filing;
  }

  static AnnualReport values(Path path) throws IOException {
    Form form = Form.forYear(2024);
    AnnualReport report =
        AnnualReport.of(form, Map.of("T3.received.natural", 8, "T3.received.total", 8))
            .withYear(2024)
            .withAgency("青禾镇人民政府");
    BigDecimal total = report.get("T3.received.total"); // 8; null for a blank
    AnnualReport changed = report.with("T3.received.total", 9);
    Map<String, @Nullable BigDecimal> all = changed.toMap(); // by address, in the form's order
    GprJson.write(report, path);
    AnnualReport same = GprJson.read(path);
    return total == null || all.isEmpty() ? changed : same;
  }

  static List<String> differences(AnnualReport last, AnnualReport current) {
    List<String> lines = new ArrayList<>();
    for (CellDifference one : last.diff(current)) {
      lines.add(one.address() + ": " + one.from() + " → " + one.to());
    }
    return lines;
  }

  static List<String> findings(AnnualReport report, Locale locale) {
    List<String> lines = new ArrayList<>();
    CheckResult result = RuleSet.standard().check(report);
    List<Finding> warnings = result.warnings(); // errors(), infos(); findings() are all
    List<Finding> tableThree = result.findings("T3"); // and all that is in it: T3.received too
    List<Finding> oneCell = result.at("T3.received.total"); // just there
    for (Finding finding : result.findings("T3.received")) {
      lines.add(finding.key() + " " + finding.message().in(locale));
    }
    return warnings.size() + tableThree.size() < oneCell.size() ? List.of() : lines;
  }

  static RuleSet accepting(AnnualReport report, Path file) throws IOException, ProfileException {
    CheckResult result = RuleSet.standard().check(report);
    Baseline.of(result, "confirmed by telephone").write(file);
    RuleSet rules = RuleSet.standard().accepting(Baseline.load(file));
    return rules;
  }

  static CheckResult profiled(Filing filing, Path path) throws IOException, ProfileException {
    Profile profile = Profile.load(path);
    CheckResult result =
        profile.applyTo(RuleSet.standard()).check(filing, profile.applyTo(CheckContext.none()));
    return result;
  }

  static AnnualReport sum(Collection<AnnualReport> reports) {
    AnnualReport sum = RollUp.of(reports).report();
    return sum;
  }

  static List<String> typed(Form form, String text) {
    List<String> lines = new ArrayList<>();
    Cell cell = form.cell("T3.received.total");
    CellEntry entry = CellEntry.parse(cell, text);
    lines.add(entry.isRefused() ? entry.refusal().in(Locale.CHINA) : "= " + entry.value());
    for (FormSum sum : form.sums()) {
      if (sum.cells().contains(cell)) {
        lines.add(sum.left() + " = " + sum.right());
      }
    }
    return lines;
  }
}
