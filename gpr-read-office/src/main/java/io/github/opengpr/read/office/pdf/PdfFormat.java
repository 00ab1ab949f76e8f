package io.github.opengpr.read.office.pdf;

import io.github.opengpr.model.work.Work;
import io.github.opengpr.read.ReadLimits;
import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.read.document.Document;
import io.github.opengpr.read.office.guard.Budget;
import io.github.opengpr.read.office.guard.GuardedFormat;
import io.github.opengpr.read.office.guard.Refusal;
import io.github.opengpr.read.office.pdf.safe.BareFonts;
import io.github.opengpr.read.office.pdf.safe.BoundedParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/** PDF files with text. Immutable and thread-safe. */
public final class PdfFormat extends GuardedFormat {

  /** Some files have a few bytes before their mark. */
  private static final int MARK_WITHIN = 1024;

  private static final String MARK = "%PDF-";

  public PdfFormat() {
    super("PDF");
  }

  @Override
  public boolean accepts(byte[] bytes, String fileName) {
    int last = Math.min(bytes.length, MARK_WITHIN) - MARK.length();
    for (int i = 0; i <= last; i++) {
      if (isMark(bytes, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMark(byte[] bytes, int at) {
    for (int i = 0; i < MARK.length(); i++) {
      if (bytes[at + i] != MARK.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  @Override
  protected Document read(byte[] bytes, Budget budget) throws Exception {
    return read(bytes, budget, null);
  }

  /**
   * Turns the bytes into blocks, pages that are pictures too.
   *
   * @param bytes the whole file, not to be changed
   * @param limits what the document may ask for
   * @param work the budget to spend
   * @param scans reads the pages that are pictures; null if they are not read
   * @return the blocks, in reading order, and what was left out
   * @throws ReportReadException if the file is broken or asks for too much
   */
  public Document parse(byte[] bytes, ReadLimits limits, Work work, @Nullable ScanReader scans)
      throws ReportReadException {
    return guarded(bytes, limits, work, budget -> read(bytes, budget, scans));
  }

  private static Document read(byte[] bytes, Budget budget, @Nullable ScanReader scans)
      throws Exception {
    if (scans != null) {
      budget.unpackPictures();
    }
    return BareFonts.reading(
        () -> {
          try (PDDocument document = BoundedParser.of(bytes, budget).parse()) {
            budget.pages(document.getNumberOfPages());
            return PdfDocument.read(document, budget, scans);
          }
        });
  }

  @Override
  protected Refusal refusal(Exception failure) {
    return failure instanceof InvalidPasswordException
        ? PdfRefusals.locked()
        : PdfRefusals.broken(failure);
  }
}
