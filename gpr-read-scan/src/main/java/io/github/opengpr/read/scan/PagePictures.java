package io.github.opengpr.read.scan;

import io.github.opengpr.read.ReportReadException.Reason;
import io.github.opengpr.read.office.guard.Refusal;
import io.github.opengpr.read.office.pdf.page.Page;
import io.github.opengpr.read.scan.page.PictureFile;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;

/** Looks at the pictures of a page of a PDF before any of them is unpacked. */
final class PagePictures {

  private static final double DPI = 300;

  /** Forms inside forms: more of them are no scan. */
  private static final int OBJECTS = 200;

  private PagePictures() {}

  /** The resolution a page is drawn at: 300 dpi, less where the paper is large. */
  static double dpi(Page page) {
    double inches = page.width() / 72 * (page.height() / 72);
    return Math.min(DPI, Math.sqrt(PictureFile.PIXELS / 2.0 / Math.max(1, inches)));
  }

  /** Refuses pictures that are too large or that nothing here can unpack. */
  static void refuseUnfit(PDPage page) throws IOException {
    Deque<COSDictionary> open = new ArrayDeque<>();
    Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    if (page.getResources() != null) {
      open.add(page.getResources().getCOSObject());
    }
    long pixels = 0;
    while (!open.isEmpty()) {
      COSDictionary resources = open.remove();
      COSDictionary objects = resources.getCOSDictionary(COSName.XOBJECT);
      if (objects == null || !seen.add(objects)) {
        continue;
      }
      for (COSName name : objects.keySet()) {
        if (!(objects.getDictionaryObject(name) instanceof COSStream stream)) {
          continue;
        }
        if (seen.size() > OBJECTS) {
          throw ScanRefusals.tooLarge();
        }
        if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
          pixels += refuseUnfit(stream);
        } else if (stream.getCOSDictionary(COSName.RESOURCES) != null) {
          open.add(stream.getCOSDictionary(COSName.RESOURCES));
        }
      }
    }
    if (pixels > 2 * PictureFile.PIXELS) {
      throw ScanRefusals.tooLarge();
    }
  }

  private static long refuseUnfit(COSStream image) {
    long width = image.getLong(COSName.WIDTH);
    long height = image.getLong(COSName.HEIGHT);
    if (width <= 0 || height <= 0 || PictureFile.isTooLarge(width, height)) {
      throw ScanRefusals.tooLarge();
    }
    COSBase filters = image.getFilters();
    String names = String.valueOf(filters);
    if (names.contains("JBIG2") || names.contains("JPX")) {
      String kind = names.contains("JBIG2") ? "JBIG2" : "JPEG 2000";
      throw new Refusal(
          Reason.UNKNOWN_FORMAT,
          "PDF 中的扫描图片是 " + kind + " 格式，无法读取；请另存为图片为 JPEG 的 PDF，或直接使用 PNG、JPEG、TIFF 图片",
          "the scans in the PDF are "
              + kind
              + ", which cannot be read; save it with JPEG pictures, or use PNG,"
              + " JPEG or TIFF");
    }
    return width * height;
  }
}
