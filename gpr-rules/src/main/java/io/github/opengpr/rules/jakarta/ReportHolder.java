package io.github.opengpr.rules.jakarta;

import io.github.opengpr.model.AnnualReport;
import org.jspecify.annotations.Nullable;

/** A bean that holds a report and carries {@link SoundReport} on its class. */
public interface ReportHolder {

  /** {@return the report; null is valid} */
  @Nullable AnnualReport annualReport();

  /** {@return the property that the paths of violations begin with} */
  default String reportProperty() {
    return "annualReport";
  }
}
