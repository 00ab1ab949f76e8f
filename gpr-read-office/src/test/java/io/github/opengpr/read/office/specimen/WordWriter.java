package io.github.opengpr.read.office.specimen;

import io.github.opengpr.read.office.specimen.Part.Sheet;
import io.github.opengpr.read.office.specimen.Part.Slot;
import io.github.opengpr.read.office.specimen.Part.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Writes reports as Word files, with POI. */
public final class WordWriter {

  private WordWriter() {}

  /** The report as a Word file. */
  public static byte[] write(Specimen specimen) {
    try (XWPFDocument document = new XWPFDocument()) {
      specimen.parts().forEach(part -> write(part, document));
      return bytes(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The bytes of a document. */
  public static byte[] bytes(XWPFDocument document) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds a part to a document. */
  public static void write(Part part, XWPFDocument document) {
    if (part instanceof Text text) {
      XWPFParagraph paragraph = document.createParagraph();
      paragraph.createRun().setText(text.text());
    } else if (part instanceof Sheet sheet) {
      write(sheet, document);
    }
  }

  private static void write(Sheet sheet, XWPFDocument document) {
    XWPFTable table = document.createTable(0, 0);
    table.getCTTbl().getTblPr();
    while (table.getNumberOfRows() > 0) {
      table.removeRow(0);
    }
    Map<Integer, Slot> open = new TreeMap<>();
    Map<Integer, Integer> openUntil = new TreeMap<>();
    for (int r = 0; r < sheet.rows().size(); r++) {
      XWPFTableRow row = table.createRow();
      while (!row.getTableCells().isEmpty()) {
        row.removeCell(0);
      }
      for (Slot slot : sheet.rows().get(r)) {
        open.put(slot.column(), slot);
        openUntil.put(slot.column(), r + slot.rows());
      }
      int now = r;
      openUntil.entrySet().removeIf(entry -> entry.getValue() <= now);
      open.keySet().retainAll(openUntil.keySet());
      for (Slot slot : new ArrayList<>(open.values())) {
        cell(row, slot, sheet.rows().get(r).contains(slot));
      }
    }
  }

  private static void cell(XWPFTableRow row, Slot slot, boolean begins) {
    XWPFTableCell cell = row.createCell();
    CTTcPr properties =
        cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
    if (slot.columns() > 1) {
      properties.addNewGridSpan().setVal(BigInteger.valueOf(slot.columns()));
    }
    if (slot.rows() > 1) {
      properties.addNewVMerge().setVal(begins ? STMerge.RESTART : STMerge.CONTINUE);
    }
    if (begins) {
      List<String> lines = slot.text().lines().toList();
      for (int i = 0; i < lines.size(); i++) {
        XWPFParagraph paragraph = i == 0 ? cell.getParagraphs().get(0) : cell.addParagraph();
        paragraph.createRun().setText(lines.get(i));
      }
    }
  }
}
