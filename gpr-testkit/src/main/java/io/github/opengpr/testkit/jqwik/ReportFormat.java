package io.github.opengpr.testkit.jqwik;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.testkit.Corruption;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.SampleReportingFormat;
import org.jspecify.annotations.Nullable;

/**
 * How jqwik prints a report for which a property fails: the cells that are not 0, and of a mistake
 * the cells it touched. jqwik finds it by itself. Keeps no state.
 */
public final class ReportFormat implements SampleReportingFormat {

  /** For jqwik, which makes it. */
  public ReportFormat() {}

  @Override
  public boolean appliesTo(Object value) {
    return value instanceof AnnualReport || value instanceof Corruption;
  }

  @Override
  public Optional<String> label(Object value) {
    return Optional.of(value.getClass().getSimpleName() + " ");
  }

  @Override
  public Object report(Object value) {
    return value instanceof Corruption corruption ? of(corruption) : of((AnnualReport) value);
  }

  private static Map<String, Object> of(Corruption corruption) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("slip", corruption.slip());
    for (Cell cell : corruption.touched()) {
      told.put(
          cell.address(),
          shown(corruption.truth().get(cell)) + " became " + shown(corruption.report().get(cell)));
    }
    told.put("truth", of(corruption.truth()));
    return told;
  }

  private static Map<String, Object> of(AnnualReport report) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("form", report.form().id());
    told.put("year", String.valueOf(report.year()));
    told.put("agency", String.valueOf(report.agency()));
    for (Cell cell : report.form().cells()) {
      BigDecimal value = report.get(cell);
      if (value == null || value.signum() != 0) {
        told.put(cell.address(), shown(value));
      }
    }
    return told;
  }

  private static String shown(@Nullable BigDecimal value) {
    return value == null ? "blank" : value.toPlainString();
  }
}
