package io.github.opengpr.read.office.xmlss;

import io.github.opengpr.read.document.Document;
import io.github.opengpr.read.office.guard.Budget;
import io.github.opengpr.read.office.guard.GuardedFormat;
import io.github.opengpr.read.office.packed.Vocabulary;
import io.github.opengpr.read.office.packed.XmlFile;
import io.github.opengpr.read.office.packed.XmlParser;
import io.github.opengpr.read.office.word.Remarks;
import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.Set;

/** Workbooks of Excel 2003 as XML. Immutable and thread-safe. */
public final class ExcelXmlFormat extends GuardedFormat {

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

  public ExcelXmlFormat() {
    super("Excel XML");
  }

  @Override
  public boolean accepts(byte[] bytes, String fileName) {
    return XmlFile.hasRoot(bytes, "Workbook", NAMES);
  }

  @Override
  protected Document read(byte[] bytes, Budget budget) {
    Remarks remarks = new Remarks();
    Worksheets sheets = new Worksheets(budget, remarks);
    new XmlParser(VOCABULARY).parse("workbook", new ByteArrayInputStream(bytes), budget, sheets);
    return remarks.document(sheets.blocks(), false);
  }
}
