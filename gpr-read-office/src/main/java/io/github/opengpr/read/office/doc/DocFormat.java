package io.github.opengpr.read.office.doc;

import io.github.opengpr.read.ReportReadException.Reason;
import io.github.opengpr.read.document.Document;
import io.github.opengpr.read.office.guard.Budget;
import io.github.opengpr.read.office.guard.CompoundFile;
import io.github.opengpr.read.office.guard.GuardedFormat;
import io.github.opengpr.read.office.guard.Refusal;
import io.github.opengpr.read.office.guard.Refusals;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Word files up to 2003. Immutable and thread-safe. */
public final class DocFormat extends GuardedFormat {

  public DocFormat() {
    super("DOC");
  }

  /**
   * Any compound file is this format's: what is not a Word file is refused with the right words.
   */
  @Override
  public boolean accepts(byte[] bytes, String fileName) {
    return CompoundFile.is(bytes);
  }

  @Override
  protected Refusal refusal(Exception failure) {
    if (failure instanceof EncryptedDocumentException) {
      return Refusals.locked();
    }
    return failure instanceof OldWordFileFormatException
        ? new Refusal(
            Reason.UNKNOWN_FORMAT,
            "这是 Word 95 或更早的文件；请用 Word 另存为 DOCX 后再读取",
            "this is a file of Word 95 or earlier; save it as DOCX with Word",
            failure)
        : new Refusal(
            Reason.BROKEN,
            "文件已损坏或不完整，请用 Word 打开并另存后再读取",
            "the file is damaged or cut off; open it with Word and save it anew",
            failure);
  }

  @Override
  protected Document read(byte[] bytes, Budget budget) throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      refuseOthers(files.getRoot());
      try (HWPFDocument document = new HWPFDocument(files)) {
        return read(document, budget);
      }
    }
  }

  private static Document read(HWPFDocument document, Budget budget) {
    DocBody body = new DocBody(budget);
    body.walk(document.getRange(), 0);
    Range boxes = document.getMainTextboxRange();
    if (boxes != null && boxes.getEndOffset() > boxes.getStartOffset()) {
      body.walk(boxes, 0);
    }
    return body.remarks()
        .document(body.blocks(), !document.getPicturesTable().getAllPictures().isEmpty());
  }

  private static void refuseOthers(DirectoryNode root) {
    if (root.hasEntry("EncryptedPackage")) {
      throw Refusals.locked();
    }
    if (!root.hasEntry("WordDocument")) {
      throw Refusals.otherKind(root.hasEntry("PowerPoint Document") ? "PowerPoint" : "");
    }
  }
}
