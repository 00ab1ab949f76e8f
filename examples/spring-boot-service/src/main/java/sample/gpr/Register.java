package sample.gpr;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.rules.jakarta.SoundReport;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.validation.annotation.Validated;

/** The reports that were taken in. Only sound ones get here: the constraint sees to it. */
@Component
@Validated
class Register {

  private final Map<String, AnnualReport> reports = new ConcurrentHashMap<>();

  /** Keeps a report of which only the values are known. */
  void keep(@SoundReport(language = SoundReport.Language.CHINESE) AnnualReport report) {
    reports.put(report.agency() + " " + report.year(), report);
  }

  /** Keeps a report that was read from a document; more rules apply to it. */
  void keep(@SoundReport(language = SoundReport.Language.CHINESE) Filing filing) {
    reports.put(filing.report().agency() + " " + filing.report().year(), filing.report());
  }

  /** How many reports were kept. */
  int size() {
    return reports.size();
  }
}
