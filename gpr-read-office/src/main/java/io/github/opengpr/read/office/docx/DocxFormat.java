package io.github.opengpr.read.office.docx;

import io.github.opengpr.model.printed.Place;
import io.github.opengpr.model.work.Work;
import io.github.opengpr.read.DocumentFormat;
import io.github.opengpr.read.ReadLimits;
import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.read.document.Document;
import io.github.opengpr.read.office.guard.Budget;
import io.github.opengpr.read.office.guard.Refusal;
import io.github.opengpr.read.office.guard.Refusals;
import io.github.opengpr.read.office.packed.Parts;
import io.github.opengpr.read.office.packed.Xml;
import io.github.opengpr.read.office.word.Remarks;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

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
  public Document parse(byte[] bytes, String fileName, ReadLimits limits, Work work)
      throws ReportReadException {
    try {
      return read(bytes, new Budget(limits, work, bytes.length));
    } catch (Refusal e) {
      throw e.toException();
    }
  }

  private static Document read(byte[] bytes, Budget budget) {
    WordPackage file = WordPackage.of(bytes, budget);
    return read(file.text(), file.styles(), file.numbering(), file.hasPictures(), budget);
  }

  /**
   * The document that parts of a Word file make.
   *
   * @param root the part with the text
   * @param pictures whether the file has pictures
   */
  static Document read(
      Xml root, @Nullable Xml styles, @Nullable Xml numbering, boolean pictures, Budget budget) {
    Styles known = new Styles(styles);
    Body body = walked(root, known, numbering, budget, (place, element) -> {});
    if (body.blocks().isEmpty()) {
      throw Refusals.noText(body.remarks().has(Remarks.Kind.PICTURE) || pictures);
    }
    return new Document(body.blocks(), body.remarks().notes(), true);
  }

  /** Walks the part with the text. */
  static Body walked(
      Xml root,
      Styles styles,
      @Nullable Xml numbering,
      Budget budget,
      BiConsumer<Place, Xml> placed) {
    Body body = new Body(styles, new Numbering(numbering, styles), budget, placed);
    Xml text = root.child("w:body");
    body.walk(text == null ? root : text);
    return body;
  }
}
