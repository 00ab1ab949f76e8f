package io.github.opengpr.cli.guide;

import io.github.opengpr.read.ReadLimits;
import io.github.opengpr.read.ReportReader;
import io.github.opengpr.read.office.OfficeFormats;
import java.time.Duration;

/** The code of docs/guide/limits.md. */
final class Limiting {

  private Limiting() {}

  static ReportReader reader() {
    // begin limits
    ReportReader careful =
        ReportReader.with(OfficeFormats.all())
            .withLimits(ReadLimits.standard().withBytes(8 << 20).withTime(Duration.ofSeconds(5)));
    // end limits
    return careful;
  }
}
