package io.github.opengpr.read.office.docx;

import io.github.opengpr.model.printed.Place;
import io.github.opengpr.read.document.Document;
import io.github.opengpr.read.office.guard.Budget;
import io.github.opengpr.read.office.guard.GuardedFormat;
import io.github.opengpr.read.office.packed.Parts;
import io.github.opengpr.read.office.packed.Xml;
import io.github.opengpr.read.office.word.Remarks;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Word files since 2007. Immutable and thread-safe. */
public final class DocxFormat extends GuardedFormat {

  public DocxFormat() {
    super("DOCX");
  }

  /** Any packed file is this format's: what is not a Word file is refused with the right words. */
  @Override
  public boolean accepts(byte[] bytes, String fileName) {
    return Parts.isPacked(bytes);
  }

  @Override
  protected Document read(byte[] bytes, Budget budget) {
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
    Remarks remarks = body.remarks();
    return remarks.document(body.blocks(), remarks.has(Remarks.Kind.PICTURE) || pictures);
  }

  /** Walks the part with the text. */
  static Body walked(
      Xml root,
      Styles styles,
      @Nullable Xml numbering,
      Budget budget,
      BiConsumer<Place, Xml> placed) {
    Numbering numbers = new Numbering(numbering, styles);
    Body body = new Body(styles, numbers, budget, Ground.ofPage(root), placed);
    Xml text = root.child("w:body");
    body.walkAll(text == null ? root : text);
    return body;
  }
}
