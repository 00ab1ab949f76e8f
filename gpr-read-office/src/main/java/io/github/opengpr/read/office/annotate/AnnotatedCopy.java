package io.github.opengpr.read.office.annotate;

import io.github.opengpr.read.ReadLimits;
import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.read.ReportReadException.Reason;
import io.github.opengpr.read.office.guard.Budget;
import io.github.opengpr.read.office.guard.Refusal;
import io.github.opengpr.read.office.packed.PackedKind;
import io.github.opengpr.read.office.pdf.PdfFormat;
import java.util.List;

/**
 * Makes copies of files with remarks in them. Keeps no state; threads may share it.
 *
 * <pre>{@code
 * List<Remark> remarks = new ArrayList<>();
 * for (Finding finding : result.findings()) {
 *   remarks.add(new Remark(finding.place(), List.of(finding.message().zh())));
 * }
 * byte[] copy = AnnotatedCopy.of(file, "校核", remarks);
 * }</pre>
 */
public final class AnnotatedCopy {

  private AnnotatedCopy() {}

  /**
   * {@return whether a file is of a kind that takes remarks: a Word file (.docx) or a PDF}
   *
   * @param file the whole file
   */
  public static boolean accepts(byte[] file) {
    return PackedKind.of(file) == PackedKind.WORD || isPdf(file);
  }

  private static boolean isPdf(byte[] file) {
    return new PdfFormat().accepts(file, "");
  }

  /**
   * A copy with remarks: comments in a Word file, highlights with notes on a PDF. Its text and its
   * figures are those of the file.
   *
   * @param file the whole file, as it was read; it is not changed
   * @param author who speaks
   * @param remarks what is said; a remark whose place is not in the file stands at its beginning
   * @return the copy; the same for the same file and remarks
   * @throws ReportReadException if the file is of another kind, broken or locked
   */
  public static byte[] of(byte[] file, String author, List<Remark> remarks)
      throws ReportReadException {
    return of(file, author, remarks, List.of());
  }

  /**
   * A copy with remarks, and with other texts for some cells as tracked changes.
   *
   * @param file the whole file, as it was read; it is not changed
   * @param author who speaks
   * @param remarks what is said; a remark whose place is not in the file stands at its beginning
   * @param edits the cells to change; only in a Word file
   * @return the copy; the same for the same file and remarks
   * @throws ReportReadException if the file is of another kind, broken or locked, or a cell does
   *     not hold plainly what is to be changed
   */
  public static byte[] of(byte[] file, String author, List<Remark> remarks, List<CellEdit> edits)
      throws ReportReadException {
    ReadLimits limits = ReadLimits.standard();
    try {
      Budget budget = new Budget(limits, limits.work(), file.length);
      if (isPdf(file)) {
        if (!edits.isEmpty()) {
          throw new Refusal(
              Reason.UNKNOWN_FORMAT,
              "PDF 文件不能写入修订，只能批注",
              "a PDF takes notes but no tracked changes");
        }
        return PdfNotes.added(file, author, remarks, budget);
      }
      if (PackedKind.of(file) != PackedKind.WORD) {
        throw new Refusal(
            Reason.UNKNOWN_FORMAT,
            "只有 Word 文件（.docx）和 PDF 可以加批注",
            "only Word files (.docx) and PDFs take remarks");
      }
      return new WordRemarks(file, author, budget).added(remarks, edits);
    } catch (Refusal e) {
      throw e.toException();
    }
  }
}
