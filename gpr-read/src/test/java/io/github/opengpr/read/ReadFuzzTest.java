package io.github.opengpr.read;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.json.GprJson;
import io.github.opengpr.model.json.ReportJsonException;
import io.github.opengpr.model.printed.Filing;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;

/**
 * Whatever the bytes: a report, or the documented exception. In a build the stored inputs are run;
 * with {@code JAZZER_FUZZ=1} new ones are looked for, see CONTRIBUTING.
 */
class ReadFuzzTest {

  @FuzzTest
  void text(byte[] content) {
    read(content, "fuzz.txt");
  }

  @FuzzTest
  void html(byte[] content) {
    read(content, "fuzz.html");
  }

  @FuzzTest
  void json(byte[] content) throws IOException {
    try {
      AnnualReport report =
          GprJson.read(new StringReader(new String(content, StandardCharsets.UTF_8)));
      if (!GprJson.read(new StringReader(GprJson.write(report))).equals(report)) {
        throw new AssertionError("written and read again, the report is another one");
      }
    } catch (ReportJsonException e) {
      require(!e.explanation().zh().isEmpty());
    }
  }

  private static void read(byte[] content, String name) {
    try {
      Filing filing = ReportReader.standard().read(content, name);
      require(filing.printed().cells().size() == filing.report().form().cells().size());
    } catch (ReportReadException e) {
      require(!e.explanation().zh().isEmpty() && e.file().equals(name));
    }
  }

  private static void require(boolean holds) {
    if (!holds) {
      throw new AssertionError("a documented exception says why, a report has all its cells");
    }
  }
}
