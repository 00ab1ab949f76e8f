package io.github.opengpr.read.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.printed.CellDoubt;
import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.read.ReportReader;
import io.github.opengpr.read.document.Document;
import io.github.opengpr.read.document.Grid;
import io.github.opengpr.read.document.GridCell;
import io.github.opengpr.read.document.Recognition;
import io.github.opengpr.read.office.specimen.PackedParts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Raised digits and struck numbers beside a number, in every format that has letters. */
class RaisedAndStruckTest {

  private static final ReportReader READER = ReportReader.of(OfficeFormats.all());

  private static final String ODF = "urn:oasis:names:tc:opendocument:xmlns:";

  private static final String ODF_STYLES =
      "<office:automatic-styles>"
          + odfStyle("text", "up", "style:text-position=\"super 58%\"")
          + odfStyle("text", "down", "style:text-position=\"-33% 58%\"")
          + odfStyle("text", "out", "style:text-line-through-style=\"solid\"")
          + odfStyle("table-cell", "outCell", "style:text-line-through-style=\"solid\"")
          + "</office:automatic-styles>";

  private static final String WORD_STYLES =
      "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
          + "<w:style w:type=\"character\" w:styleId=\"up\"><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr></w:style>"
          + "<w:style w:type=\"character\" w:styleId=\"up2\"><w:basedOn w:val=\"up\"/></w:style>"
          + "<w:style w:type=\"character\" w:styleId=\"down\"><w:rPr><w:vertAlign w:val=\"subscript\"/></w:rPr></w:style>"
          + "<w:style w:type=\"character\" w:styleId=\"out\"><w:rPr><w:strike/></w:rPr></w:style>"
          + "</w:styles>";

  /** How the letters of a run look. */
  private enum Look {
    PLAIN,
    RAISED,
    LOWERED,
    STRUCK
  }

  /** A way to make a document whose table has one row: a label, and a cell of two runs. */
  private enum Kind {
    DOCX {
      @Override
      byte[] write(String first, Look look, String second, Look other) {
        return word(run(first, direct(look), "") + run(second, direct(other), ""));
      }
    },
    DOCX_STYLES {
      @Override
      byte[] write(String first, Look look, String second, Look other) {
        return word(run(first, "", named(look)) + run(second, "", named(other)));
      }
    },
    ODT {
      @Override
      byte[] write(String first, Look look, String second, Look other) {
        return odf("text", "<text:p>" + span(first, look) + span(second, other) + "</text:p>");
      }
    },
    ODS {
      @Override
      byte[] write(String first, Look look, String second, Look other) {
        return odf(
            "spreadsheet", "<text:p>" + span(first, look) + span(second, other) + "</text:p>");
      }
    },
    EXCEL_XML {
      @Override
      byte[] write(String first, Look look, String second, Look other) {
        return excel(
            "<Cell><ss:Data ss:Type=\"String\" xmlns=\"http://www.w3.org/TR/REC-html40\">"
                + tagged(first, look)
                + tagged(second, other)
                + "</ss:Data></Cell>");
      }
    },
    RTF {
      @Override
      byte[] write(String first, Look look, String second, Look other) {
        return ("{\\rtf1\\ansi\\trowd\\cellx1000\\cellx2000\\pard\\intbl a\\cell\\pard\\intbl "
                + grouped(first, look)
                + grouped(second, other)
                + "\\cell\\row\\pard x\\par}")
            .getBytes(StandardCharsets.US_ASCII);
      }
    },
    XLSX {
      @Override
      byte[] write(String first, Look look, String second, Look other) {
        return workbook(false, first, look, second, other);
      }
    },
    XLS {
      @Override
      byte[] write(String first, Look look, String second, Look other) {
        return workbook(true, first, look, second, other);
      }
    };

    abstract byte[] write(String first, Look look, String second, Look other);
  }

  private static String direct(Look look) {
    return switch (look) {
      case PLAIN -> "";
      case RAISED -> "<w:position w:val=\"6\"/>";
      case LOWERED -> "<w:position w:val=\"-6\"/>";
      case STRUCK -> "<w:dstrike/>";
    };
  }

  private static String named(Look look) {
    return switch (look) {
      case PLAIN -> "";
      case RAISED -> "up2";
      case LOWERED -> "down";
      case STRUCK -> "out";
    };
  }

  private static String run(String text, String properties, String style) {
    String all = style.isEmpty() ? properties : "<w:rStyle w:val=\"" + style + "\"/>" + properties;
    return text.isEmpty() ? "" : "<w:r><w:rPr>" + all + "</w:rPr><w:t>" + text + "</w:t></w:r>";
  }

  private static byte[] word(String runs) {
    return PackedParts.ofBody(
            "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p>"
                + runs
                + "</w:p></w:tc></w:tr></w:tbl>")
        .with("word/_rels/document.xml.rels", PackedParts.link("styles", "styles.xml"))
        .with("word/styles.xml", WORD_STYLES.getBytes(StandardCharsets.UTF_8))
        .bytes();
  }

  private static String odfStyle(String family, String name, String property) {
    return "<style:style style:name=\""
        + name
        + "\" style:family=\""
        + family
        + "\"><style:text-properties "
        + property
        + "/></style:style>";
  }

  private static String span(String text, Look look) {
    String style =
        switch (look) {
          case PLAIN -> "none";
          case RAISED -> "up";
          case LOWERED -> "down";
          case STRUCK -> "out";
        };
    return "<text:span text:style-name=\"" + style + "\">" + text + "</text:span>";
  }

  private static byte[] odf(String kind, String content) {
    return odfCell(kind, "<table:table-cell>" + content + "</table:table-cell>", "");
  }

  private static byte[] odfCell(String kind, String cell, String columns) {
    return ("<office:document xmlns:office=\""
            + ODF
            + "office:1.0\" xmlns:text=\""
            + ODF
            + "text:1.0\" xmlns:table=\""
            + ODF
            + "table:1.0\" xmlns:style=\""
            + ODF
            + "style:1.0\">"
            + ODF_STYLES
            + "<office:body><office:"
            + kind
            + "><table:table table:name=\"t\">"
            + columns
            + "<table:table-row><table:table-cell><text:p>a</text:p></table:table-cell>"
            + cell
            + "</table:table-row></table:table></office:"
            + kind
            + "></office:body></office:document>")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String tagged(String text, Look look) {
    return switch (look) {
      case PLAIN -> "<Font>" + text + "</Font>";
      case RAISED -> "<Sup><Font>" + text + "</Font></Sup>";
      case LOWERED -> "<Sub><Font>" + text + "</Font></Sub>";
      case STRUCK -> "<S>" + text + "</S>";
    };
  }

  private static byte[] excel(String cell) {
    return ("<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\""
            + " xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Styles>"
            + "<Style ss:ID=\"parent\"><Font ss:StrikeThrough=\"1\"/><NumberFormat ss:Format=\"0.0\"/></Style>"
            + "<Style ss:ID=\"child\" ss:Parent=\"parent\"/>"
            + "<Style ss:ID=\"plain\" ss:Parent=\"parent\"><Font/></Style></Styles>"
            + "<Worksheet ss:Name=\"t\"><Table><Row><Cell><Data ss:Type=\"String\">a</Data></Cell>"
            + cell
            + "</Row></Table></Worksheet></Workbook>")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String grouped(String text, Look look) {
    return switch (look) {
      case PLAIN -> text;
      case RAISED -> "{\\super " + text + "}";
      case LOWERED -> "{\\dn6 " + text + "}";
      case STRUCK -> "{\\strike " + text + "}";
    };
  }

  private static byte[] workbook(
      boolean older, String first, Look look, String second, Look other) {
    try (Workbook workbook = older ? new HSSFWorkbook() : new XSSFWorkbook()) {
      Row row = workbook.createSheet("t").createRow(0);
      row.createCell(0).setCellValue("a");
      String whole = first + second;
      RichTextString text = older ? new HSSFRichTextString(whole) : new XSSFRichTextString(whole);
      text.applyFont(0, first.length(), font(workbook, look));
      if (!second.isEmpty()) {
        text.applyFont(first.length(), whole.length(), font(workbook, other));
      }
      row.createCell(1).setCellValue(text);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Font font(Workbook workbook, Look look) {
    Font font = workbook.createFont();
    font.setStrikeout(look == Look.STRUCK);
    font.setTypeOffset(
        switch (look) {
          case RAISED -> Font.SS_SUPER;
          case LOWERED -> Font.SS_SUB;
          default -> Font.SS_NONE;
        });
    return font;
  }

  private static GridCell second(byte[] bytes) throws ReportReadException {
    Document document = READER.document(bytes, "r");
    Grid grid =
        (Grid) document.blocks().stream().filter(Grid.class::isInstance).findFirst().orElseThrow();
    return grid.rows().get(0).cells().get(1);
  }

  private static void requireStruckOut(GridCell cell) {
    assertThat(cell.recognition()).isEqualTo(Recognition.doubtful(CellDoubt.STRUCK_OUT, List.of()));
  }

  @ParameterizedTest
  @EnumSource
  void theMarkOfANoteStaysApart(Kind kind) throws ReportReadException {
    GridCell cell = second(kind.write("12", Look.PLAIN, "1", Look.RAISED));
    assertThat(cell.text()).isEqualTo("12¹");
    assertThat(cell.recognition()).isNull();
  }

  @ParameterizedTest
  @EnumSource
  void anIndexStaysApart(Kind kind) throws ReportReadException {
    GridCell cell = second(kind.write("46", Look.PLAIN, "2", Look.LOWERED));
    assertThat(cell.text()).isEqualTo("46₂");
    assertThat(cell.recognition()).isNull();
  }

  @ParameterizedTest
  @EnumSource
  void aNumberOffTheLineAsAWholeIsPlain(Kind kind) throws ReportReadException {
    assertThat(second(kind.write("46", Look.LOWERED, "2", Look.LOWERED)).text()).isEqualTo("462");
    assertThat(second(kind.write("46", Look.RAISED, "2", Look.RAISED)).text()).isEqualTo("462");
  }

  @ParameterizedTest
  @EnumSource
  void whatIsStruckOutStaysApart(Kind kind) throws ReportReadException {
    GridCell cell = second(kind.write("3", Look.STRUCK, "5", Look.PLAIN));
    assertThat(cell.text()).isEqualTo("3 5");
    assertThat(cell.recognition()).isNull();
  }

  @ParameterizedTest
  @EnumSource
  void aValueStruckOutIsInDoubt(Kind kind) throws ReportReadException {
    requireStruckOut(second(kind.write("35", Look.STRUCK, "", Look.PLAIN)));
  }

  @ParameterizedTest
  @EnumSource(names = {"XLSX", "XLS"})
  void theStyleOfACellStrikesItsText(Kind kind) throws IOException, ReportReadException {
    try (Workbook workbook = kind == Kind.XLS ? new HSSFWorkbook() : new XSSFWorkbook()) {
      CellStyle style = workbook.createCellStyle();
      style.setFont(font(workbook, Look.STRUCK));
      Row row = workbook.createSheet("t").createRow(0);
      row.createCell(0).setCellValue("a");
      row.createCell(1).setCellValue("35");
      row.getCell(1).setCellStyle(style);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      requireStruckOut(second(bytes.toByteArray()));
    }
  }

  @Test
  void stylesOfCellsColumnsAndTheirParentsStrike() throws ReportReadException {
    String value =
        " office:value-type=\"float\" office:value=\"35\"><text:p>35</text:p></table:table-cell>";
    String column =
        "<table:table-column/><table:table-column table:default-cell-style-name=\"outCell\"/>";
    requireStruckOut(
        second(
            odfCell("spreadsheet", "<table:table-cell table:style-name=\"outCell\"" + value, "")));
    requireStruckOut(second(odfCell("spreadsheet", "<table:table-cell" + value, column)));
    assertThat(
            second(
                    odfCell(
                        "spreadsheet", "<table:table-cell table:style-name=\"x\"" + value, column))
                .recognition())
        .isNull();
    String number = "<Data ss:Type=\"Number\">35</Data></Cell>";
    requireStruckOut(second(excel("<Cell ss:StyleID=\"child\">" + number)));
    GridCell plain = second(excel("<Cell ss:StyleID=\"plain\">" + number));
    assertThat(plain.recognition()).isNull();
    assertThat(plain.text()).isEqualTo("35.0");
  }
}
