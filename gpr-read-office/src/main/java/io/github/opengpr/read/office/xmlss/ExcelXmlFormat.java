package io.github.opengpr.read.office.xmlss;

import io.github.opengpr.model.work.Work;
import io.github.opengpr.read.DocumentFormat;
import io.github.opengpr.read.ReadLimits;
import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.read.document.Block;
import io.github.opengpr.read.document.Document;
import io.github.opengpr.read.office.guard.Budget;
import io.github.opengpr.read.office.guard.Refusal;
import io.github.opengpr.read.office.guard.Refusals;
import io.github.opengpr.read.office.packed.Vocabulary;
import io.github.opengpr.read.office.packed.XmlFile;
import io.github.opengpr.read.office.packed.XmlParser;
import io.github.opengpr.read.office.word.Remarks;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Workbooks of Excel 2003 as XML. Immutable and thread-safe. */
public final class ExcelXmlFormat implements DocumentFormat {

  private static final String NAMES = "urn:schemas-microsoft-com:office:spreadsheet";

  private static final Vocabulary VOCABULARY =
      new Vocabulary(
          Map.of(
              NAMES,
              "ss",
              "urn:schemas-microsoft-com:office:excel",
              "x",
              "http://www.w3.org/TR/REC-html40",
              "html"),
          Set.of("x:Visible"),
          Set.of("ss", "html"));

  /** The format. */
  public ExcelXmlFormat() {}

  @Override
  public String name() {
    return "Excel XML";
  }

  @Override
  public boolean accepts(byte[] bytes, String fileName) {
    return XmlFile.hasRoot(bytes, "Workbook", NAMES);
  }

  @Override
  public Document parse(byte[] bytes, String fileName, ReadLimits limits, Work work)
      throws ReportReadException {
    try {
      Budget budget = new Budget(limits, work, bytes.length);
      Remarks remarks = new Remarks();
      Worksheets sheets = new Worksheets(budget, remarks);
      new XmlParser(VOCABULARY).parse("workbook", new ByteArrayInputStream(bytes), budget, sheets);
      List<Block> blocks = sheets.blocks();
      if (blocks.isEmpty()) {
        throw Refusals.noText(false);
      }
      return new Document(blocks, remarks.notes(), true);
    } catch (Refusal e) {
      throw e.toException();
    }
  }
}
