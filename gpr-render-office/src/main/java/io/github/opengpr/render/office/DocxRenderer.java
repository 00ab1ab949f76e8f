package io.github.opengpr.render.office;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.render.office.word.WordFile;

/**
 * Writes a report as a Word file (.docx) in the official layout: A4, the fonts and margins of
 * official documents, the three tables as the form prints them. Keeps no state; threads may share
 * it.
 *
 * <pre>{@code
 * Files.write(path, DocxRenderer.render(report));
 * }</pre>
 *
 * <p>Everything is written as it was filed: a blank cell stays blank, a section the report does not
 * have is not written, no sum is corrected.
 *
 * <p>Source: GB/T 9704—2012 for page and type; 国办公开办函〔2021〕30号 and 国办公开办函〔2019〕60号 for the tables.
 */
public final class DocxRenderer {

  private DocxRenderer() {}

  /**
   * {@return the report as a Word file; the same report gives the same bytes}
   *
   * @param report the report, sound or not
   */
  public static byte[] render(AnnualReport report) {
    return WordFile.of(report, false);
  }

  /**
   * {@return the report as a Word file to be filled in: a section that has no text yet says in a
   * field what belongs there; the field gives way to what is typed}
   *
   * @param report the report so far, such as {@link BlankForm#of}
   */
  public static byte[] form(AnnualReport report) {
    return WordFile.of(report, true);
  }
}
