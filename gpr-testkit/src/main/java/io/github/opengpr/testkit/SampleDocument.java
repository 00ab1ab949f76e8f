package io.github.opengpr.testkit;

import io.github.opengpr.model.AnnualReport;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/**
 * A document with the report it was made of: what a reader ought to find in it. Thread-safe; it
 * hands out copies of its bytes.
 *
 * <pre>{@code
 * SampleDocument sample = SampleDocument.html(Reports.sound(Form.FORM_2021, 7, 120));
 * AnnualReport read = ourImport(sample.content(), sample.name());
 * assertEquals(sample.report().figures(), read.figures());
 * }</pre>
 */
public final class SampleDocument {

  private final String name;
  private final byte[] content;
  private final AnnualReport report;

  private SampleDocument(String name, byte[] content, AnnualReport report) {
    this.name = name;
    this.content = content;
    this.report = report;
  }

  /**
   * {@return the report as text in UTF-8, with a tab between the boxes of its tables}
   *
   * @param report the report, sound or not
   */
  public static SampleDocument text(AnnualReport report) {
    return written("report.txt", new SamplePage(report).text(), report);
  }

  /**
   * {@return the report as a web page in UTF-8, with the spans of the official form}
   *
   * @param report the report, sound or not
   */
  public static SampleDocument html(AnnualReport report) {
    return written("report.html", new SamplePage(report).html(), report);
  }

  private static SampleDocument written(String name, String text, AnnualReport report) {
    return new SampleDocument(name, text.getBytes(StandardCharsets.UTF_8), report);
  }

  /**
   * {@return the report as something else writes it} With {@code gpr-render-office}:
   *
   * <pre>{@code
   * SampleDocument word = SampleDocument.of("report.docx", report, DocxRenderer::render);
   * SampleDocument workbook = SampleDocument.of("report.xlsx", report, XlsxRenderer::render);
   * }</pre>
   *
   * @param name a name for the file, with the ending of its format
   * @param report the report, sound or not
   * @param writer makes the bytes of the report
   */
  public static SampleDocument of(
      String name, AnnualReport report, Function<? super AnnualReport, byte[]> writer) {
    return new SampleDocument(name, writer.apply(report).clone(), report);
  }

  /** {@return a name for the file, with the ending of its format} */
  public String name() {
    return name;
  }

  /** {@return the bytes} */
  public byte[] content() {
    return content.clone();
  }

  /** {@return the report it was made of, with the values of all cells} */
  public AnnualReport report() {
    return report;
  }

  /** {@return its name} */
  @Override
  public String toString() {
    return name;
  }
}
