package io.github.opengpr.cli.guide;

import io.github.opengpr.read.ReadLimits;
import io.github.opengpr.read.ReportReader;
import io.github.opengpr.read.office.OfficeFormats;
import io.github.opengpr.rules.CheckLimits;
import io.github.opengpr.rules.RuleSet;
import java.time.Duration;

/** The code of docs/guide/limits.md. */
final class Limiting {

  private Limiting() {}

  static ReportReader reader() {
    // begin limits
    ReportReader careful =
        ReportReader.of(OfficeFormats.all())
            .withLimits(ReadLimits.standard().withBytes(8 << 20).withTime(Duration.ofSeconds(5)));
    // end limits
    return careful;
  }

  static RuleSet rules() {
    // begin check-limits
    RuleSet bounded =
        RuleSet.standard().withLimits(CheckLimits.standard().withTime(Duration.ofSeconds(2)));
    // end check-limits
    return bounded;
  }
}
