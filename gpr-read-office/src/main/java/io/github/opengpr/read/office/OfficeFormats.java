package io.github.opengpr.read.office;

import io.github.opengpr.read.DocumentFormat;
import io.github.opengpr.read.office.doc.DocFormat;
import io.github.opengpr.read.office.docx.DocxFormat;
import io.github.opengpr.read.office.docx.WordXmlFormat;
import io.github.opengpr.read.office.mht.MhtFormat;
import io.github.opengpr.read.office.odf.OdfFormat;
import io.github.opengpr.read.office.ofd.OfdFormat;
import io.github.opengpr.read.office.packed.PackedKind;
import io.github.opengpr.read.office.pdf.PdfFormat;
import io.github.opengpr.read.office.rtf.RtfFormat;
import io.github.opengpr.read.office.xls.XlsFormat;
import io.github.opengpr.read.office.xlsx.XlsxFormat;
import io.github.opengpr.read.office.xmlss.ExcelXmlFormat;
import java.util.List;
import java.util.Set;

/**
 * The formats of this module, to be given to a reader. Keeps no state; threads may share it.
 *
 * <pre>{@code
 * ReportReader reader = ReportReader.of(OfficeFormats.all());
 * Filing filing = reader.read(path);
 * }</pre>
 */
public final class OfficeFormats {

  private static final List<DocumentFormat> ALL =
      List.of(
          new XlsxFormat(),
          new OdfFormat(),
          new OfdFormat(),
          new DocxFormat(),
          new XlsFormat(),
          new DocFormat(),
          new PdfFormat(),
          new RtfFormat(),
          new WordXmlFormat(),
          new ExcelXmlFormat(),
          new MhtFormat());

  private OfficeFormats() {}

  /**
   * All formats, in the order in which they look at a file.
   *
   * @return the formats, for {@link io.github.opengpr.read.ReportReader#of(java.util.List)}
   */
  public static List<DocumentFormat> all() {
    return ALL;
  }

  /**
   * Whether an archive with entries of these names is one document, such as a Word file, and not an
   * archive of documents.
   *
   * @param entries the names of all entries
   * @return whether a format of this module would read it
   */
  public static boolean isDocument(Set<String> entries) {
    return PackedKind.of(entries) != PackedKind.ARCHIVE;
  }
}
