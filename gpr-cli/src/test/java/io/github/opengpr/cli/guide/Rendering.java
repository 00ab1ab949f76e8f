package io.github.opengpr.cli.guide;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.read.ReportReader;
import io.github.opengpr.render.text.Style;
import io.github.opengpr.render.text.TextRenderer;
import java.nio.charset.StandardCharsets;

/** The code of docs/guide/rendering.md. */
final class Rendering {

  private Rendering() {}

  static String render(AnnualReport report) {
    // begin render
    String framed = TextRenderer.render(report); // for a terminal and a monospaced font
    String markdown = TextRenderer.render(report, Style.MARKDOWN);
    String tabbed = TextRenderer.render(report, Style.TSV); // for a spreadsheet
    // end render
    return framed + markdown + tabbed;
  }

  static boolean readBack(AnnualReport report) throws ReportReadException {
    // begin back
    byte[] text = TextRenderer.render(report).getBytes(StandardCharsets.UTF_8);
    Filing again = ReportReader.standard().read(text, "");
    boolean same = again.report().figures().equals(report.figures());
    // end back
    return same;
  }
}
