package io.github.opengpr.read.office.annotate;

import io.github.opengpr.model.printed.Place;
import io.github.opengpr.read.office.guard.Budget;
import io.github.opengpr.read.office.guard.Refusals;
import io.github.opengpr.read.office.pdf.page.Box;
import io.github.opengpr.read.office.pdf.page.Turn;
import io.github.opengpr.read.office.pdf.safe.BoundedParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;

/** Adds highlights with notes behind the bytes of a PDF, which stay as they are. */
final class PdfNotes {

  /** Around what is marked, in points. */
  private static final float AROUND = 1;

  private static final PDColor YELLOW =
      new PDColor(new float[] {1, 0.85f, 0.2f}, PDDeviceRGB.INSTANCE);

  /** How large a note is, and how many stand below each other. */
  private static final float NOTE = 18;

  private static final int NOTES = 30;

  private PdfNotes() {}

  static byte[] added(byte[] file, String author, List<Remark> remarks, Budget budget) {
    try (PDDocument document = BoundedParser.of(file, budget).parse()) {
      if (document.isEncrypted()) {
        throw Refusals.locked();
      }
      Set<String> said = said(document);
      for (Remark remark : remarks) {
        add(document, author, remark, said);
      }
      // What is written depends on the file alone, not on the time.
      document.setDocumentId(0L);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.saveIncremental(out);
      return out.toByteArray();
    } catch (InvalidPasswordException e) {
      throw Refusals.locked();
    } catch (IOException e) {
      throw Refusals.damaged("PDF", e);
    }
  }

  private static void add(PDDocument document, String author, Remark remark, Set<String> said)
      throws IOException {
    Place.OnPage place =
        remark.place() instanceof Place.OnPage on && on.page() >= 1 && on.page() <= pages(document)
            ? on
            : null;
    PDPage page = document.getPage(place == null ? 0 : place.page() - 1);
    PDAnnotationMarkup note = place == null ? note(page) : highlight(page, place);
    String words = String.join("\n", remark.lines());
    if (said.contains(key(page, note, words))) {
      return; // a copy that is annotated again
    }
    note.setTitlePopup(author);
    note.setContents(words);
    note.setPrinted(true);
    note.setPage(page);
    note.constructAppearances(document);
    COSArray annotations = annotations(page);
    annotations.add(note.getCOSObject());
    annotations.setNeedToBeUpdated(true);
    page.getCOSObject().setNeedToBeUpdated(true);
  }

  /** What the notes of a document say, and where. */
  private static Set<String> said(PDDocument document) throws IOException {
    Set<String> said = new HashSet<>();
    for (PDPage page : document.getPages()) {
      for (PDAnnotation known : page.getAnnotations()) {
        said.add(key(page, known, String.valueOf(known.getContents())));
      }
    }
    return said;
  }

  /** Notes without a place move down the page when there are more: they are told by their words. */
  private static String key(PDPage page, PDAnnotation note, String words) {
    PDRectangle box = note.getRectangle();
    String place =
        note instanceof PDAnnotationText || box == null
            ? ""
            : Math.round(box.getLowerLeftX()) + " " + Math.round(box.getLowerLeftY());
    return System.identityHashCode(page.getCOSObject()) + " " + place + " " + words;
  }

  private static int pages(PDDocument document) {
    return document.getNumberOfPages();
  }

  /** The list that the page has, or a new one. */
  private static COSArray annotations(PDPage page) {
    COSDictionary dictionary = page.getCOSObject();
    if (dictionary.getDictionaryObject(COSName.ANNOTS) instanceof COSArray known) {
      return known;
    }
    COSArray made = new COSArray();
    dictionary.setItem(COSName.ANNOTS, made);
    return made;
  }

  private static PDAnnotationMarkup highlight(PDPage page, Place.OnPage place) {
    PDRectangle box = box(page, place);
    PDAnnotationHighlight highlight = new PDAnnotationHighlight();
    highlight.setRectangle(box);
    float left = box.getLowerLeftX();
    float right = box.getUpperRightX();
    float low = box.getLowerLeftY();
    float high = box.getUpperRightY();
    highlight.setQuadPoints(new float[] {left, high, right, high, left, low, right, low});
    highlight.setColor(YELLOW);
    return highlight;
  }

  /** A note at the upper left of the page, below those that are there. */
  private static PDAnnotationMarkup note(PDPage page) {
    PDRectangle crop = page.getCropBox();
    float down = NOTE * (1 + annotations(page).size() % NOTES);
    PDAnnotationText note = new PDAnnotationText();
    note.setName(PDAnnotationText.NAME_COMMENT);
    note.setRectangle(
        new PDRectangle(crop.getLowerLeftX() + NOTE, crop.getUpperRightY() - down, NOTE, NOTE));
    note.setColor(YELLOW);
    return note;
  }

  /** Places are counted from the upper left of the page as it is shown. */
  private static PDRectangle box(PDPage page, Place.OnPage place) {
    PDRectangle crop = page.getCropBox();
    int quarters = Math.floorMod(page.getRotation() / 90, 4);
    Turn shown = new Turn(quarters, crop.getWidth(), crop.getHeight());
    Turn back = new Turn(4 - quarters, shown.turnedWidth(), shown.turnedHeight());
    Box box =
        back.apply(
            Box.ofCorners(
                place.x() - AROUND,
                place.y() - AROUND,
                place.x() + place.width() + AROUND,
                place.y() + place.height() + AROUND));
    PDRectangle rectangle = new PDRectangle();
    rectangle.setLowerLeftX(crop.getLowerLeftX() + (float) box.left());
    rectangle.setUpperRightX(crop.getLowerLeftX() + (float) box.right());
    rectangle.setLowerLeftY(crop.getUpperRightY() - (float) box.bottom());
    rectangle.setUpperRightY(crop.getUpperRightY() - (float) box.top());
    return rectangle;
  }
}
