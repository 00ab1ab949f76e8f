package io.github.opengpr.read.office.xls;

import io.github.opengpr.read.ReportReadException.Reason;
import io.github.opengpr.read.document.Document;
import io.github.opengpr.read.office.guard.Budget;
import io.github.opengpr.read.office.guard.CompoundFile;
import io.github.opengpr.read.office.guard.GuardedFormat;
import io.github.opengpr.read.office.guard.Refusal;
import io.github.opengpr.read.office.guard.Refusals;
import io.github.opengpr.read.office.word.Remarks;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Workbooks of Excel up to 2003. Immutable and thread-safe. */
public final class XlsFormat extends GuardedFormat {

  private static final String STREAM = "Workbook";
  private static final String OLD_STREAM = "Book";

  public XlsFormat() {
    super("XLS");
  }

  @Override
  public boolean accepts(byte[] bytes, String fileName) {
    return CompoundFile.is(bytes)
        && (CompoundFile.holds(bytes, STREAM) || CompoundFile.holds(bytes, OLD_STREAM))
        && !CompoundFile.holds(bytes, "WordDocument");
  }

  @Override
  protected Refusal refusal(Exception failure) {
    return failure instanceof EncryptedDocumentException
        ? Refusals.locked()
        : Refusals.damaged("XLS", failure);
  }

  @Override
  protected Document read(byte[] bytes, Budget budget) throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      if (files.getRoot().hasEntry("EncryptedPackage")) {
        throw Refusals.locked();
      }
      if (!files.getRoot().hasEntry(STREAM)) {
        throw new Refusal(
            Reason.UNKNOWN_FORMAT,
            "这是 Excel 95 或更早的文件；请在 WPS 或 Excel 中另存为 XLSX 后再读取",
            "this is a file of Excel 95 or earlier; save it as XLSX with WPS or Excel");
      }
      Remarks remarks = new Remarks();
      Records records = new Records(budget, remarks);
      try (InputStream stream = files.createDocumentInputStream(STREAM)) {
        RecordFactoryInputStream source = new RecordFactoryInputStream(stream, false);
        Record next = source.nextRecord();
        while (next != null) {
          budget.element();
          records.add(next);
          next = source.nextRecord();
        }
      }
      return remarks.document(records.blocks(), false);
    }
  }
}
