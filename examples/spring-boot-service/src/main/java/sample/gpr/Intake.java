package sample.gpr;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.json.GprJson;
import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.model.printed.Printed;
import io.github.opengpr.read.ReadLimits;
import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.read.ReportReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Turns what was sent into a report, whatever its format. */
@Component
class Intake {

  private final ReportReader reader;
  private final ReadLimits limits;

  Intake(ReportReader reader, ReadLimits limits) {
    this.reader = reader;
    this.limits = limits;
  }

  /**
   * A report that was sent.
   *
   * @param name the name of the file; empty if it has none
   * @param report the values
   * @param printed what the document printed; null if the values came as JSON
   */
  record Received(String name, AnnualReport report, Printed printed) {

    /** The report with its document. */
    Filing filing() {
      return new Filing(report, printed);
    }
  }

  /**
   * Reads at most as much as is allowed, and one byte more to see whether there is more.
   *
   * @throws ReportReadException if the document cannot be read as a report
   * @throws io.github.opengpr.model.json.ReportJsonException if it is JSON, and not of a report
   */
  Received read(InputStream body, MediaType type, String name) throws IOException {
    byte[] content = body.readNBytes((int) limits.bytes() + 1);
    boolean json = MediaType.APPLICATION_JSON.isCompatibleWith(type) || name.endsWith(".json");
    if (!json) {
      Filing filing = reader.readBytes(content, name);
      return new Received(name, filing.report(), filing.printed());
    }
    if (content.length > limits.bytes()) {
      throw ReportReadException.of(
          ReportReadException.Reason.TOO_LARGE, "文件过大", "the file is too large");
    }
    return new Received(name, json(content), null);
  }

  private static AnnualReport json(byte[] content) throws IOException {
    return GprJson.read(
        new InputStreamReader(new ByteArrayInputStream(content), StandardCharsets.UTF_8));
  }
}
