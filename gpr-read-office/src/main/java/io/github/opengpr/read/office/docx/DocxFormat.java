package io.github.opengpr.read.office.docx;

import io.github.opengpr.read.DocumentFormat;
import io.github.opengpr.read.ReadLimits;
import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.read.ReportReadException.Reason;
import io.github.opengpr.read.document.Document;
import io.github.opengpr.read.office.guard.Budget;
import io.github.opengpr.read.office.guard.Refusal;

/** Word files since 2007. Immutable and thread-safe. */
public final class DocxFormat implements DocumentFormat {

  @Override
  public String name() {
    return "DOCX";
  }

  /** Any packed file is this format's: what is not a Word file is refused with the right words. */
  @Override
  public boolean accepts(byte[] bytes, String fileName) {
    return Parts.isPacked(bytes);
  }

  @Override
  public Document parse(byte[] bytes, String fileName, ReadLimits limits)
      throws ReportReadException {
    try {
      return read(bytes, new Budget(limits, bytes.length));
    } catch (Refusal e) {
      throw e.toException();
    }
  }

  private static Document read(byte[] bytes, Budget budget) {
    WordPackage file = WordPackage.of(bytes, budget);
    Styles styles = new Styles(file.styles());
    Body body = new Body(styles, new Numbering(file.numbering(), styles), budget);
    Xml text = file.text().child("w:body");
    body.walk(text == null ? file.text() : text);
    if (body.blocks().isEmpty()) {
      throw body.remarks().has(Remarks.Kind.PICTURE) || file.hasPictures()
          ? new Refusal(
              Reason.SCANNED,
              "文档中没有文字，只有图片（扫描件）；请使用文字版文件",
              "no text: scanned; the document has only pictures, use a version with text")
          : new Refusal(Reason.EMPTY, "文档中没有文字", "the document has no text");
    }
    return new Document(body.blocks(), body.remarks().notes());
  }
}
