package sample.gpr;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.rules.jakarta.SoundReport;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.validation.annotation.Validated;

/** The reports that were taken in. Only sound ones get here: the constraint sees to it. */
@Component
@Validated
class Register {

  private final Map<String, AnnualReport> reports = new ConcurrentHashMap<>();
  private final int most;

  Register(@Value("${gpr.most-reports}") int most) {
    this.most = most;
  }

  /** No more reports can be kept: what is in memory must have an end. */
  static final class FullException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** Another report of the same agency and year is kept. */
  static final class KnownException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** Keeps a report of which only the values are known. */
  void keep(@SoundReport(language = SoundReport.Language.CHINESE) AnnualReport report) {
    put(report);
  }

  /** Keeps a report that was read from a document; more rules apply to it. */
  void keep(@SoundReport(language = SoundReport.Language.CHINESE) Filing filing) {
    put(filing.report());
  }

  /** The values alone, and of one agency and year only one report: nothing is replaced unasked. */
  private synchronized void put(AnnualReport report) {
    String key = report.agency() + " " + report.year();
    AnnualReport values =
        AnnualReport.of(report.figures()).withYear(report.year()).withAgency(report.agency());
    AnnualReport before = reports.get(key);
    if (before != null && !before.equals(values)) {
      throw new KnownException();
    }
    if (before == null && reports.size() >= most) {
      throw new FullException();
    }
    reports.put(key, values);
  }

  /** How many reports were kept. */
  int size() {
    return reports.size();
  }
}
