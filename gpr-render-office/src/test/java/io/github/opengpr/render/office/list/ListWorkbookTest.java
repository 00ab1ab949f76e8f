package io.github.opengpr.render.office.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists are written as they come, with a head that stays and a filter. */
class ListWorkbookTest {

  private static final List<ListSheet> SHEETS =
      List.of(
          new ListSheet("报告", List.of(new ListColumn("文件", 40), new ListColumn("错误", 8))),
          new ListSheet("问题", List.of(new ListColumn("说明", 60))));

  private static byte[] written(List<List<Object>> reports, List<List<Object>> findings)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ListWorkbook workbook = new ListWorkbook(SHEETS)) {
      for (int i = 0; i < Math.max(reports.size(), findings.size()); i++) {
        if (i < reports.size()) {
          workbook.add(0, reports.get(i));
        }
        if (i < findings.size()) {
          workbook.add(1, findings.get(i));
        }
      }
      workbook.writeTo(out);
    }
    return out.toByteArray();
  }

  @Test
  void rowsStandUnderTheirHeads() throws IOException {
    byte[] file =
        written(
            List.of(List.of("甲.docx", 3), Arrays.asList("乙.pdf", null)),
            List.of(List.of("一处"), List.of("两处")));
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
      XSSFSheet reports = workbook.getSheet("报告");
      assertThat(reports.getRow(0).getCell(1).getStringCellValue()).isEqualTo("错误");
      assertThat(reports.getRow(1).getCell(0).getStringCellValue()).isEqualTo("甲.docx");
      assertThat(reports.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(3);
      assertThat(reports.getRow(2).getCell(1)).isNull();
      assertThat(reports.getPaneInformation().isFreezePane()).isTrue();
      assertThat(reports.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:B3");
      assertThat(workbook.getSheet("问题").getLastRowNum()).isEqualTo(2);
      List<XmlError> errors = new ArrayList<>();
      XmlOptions options = new XmlOptions().setErrorListener(errors);
      workbook.getCTWorkbook().validate(options);
      workbook.forEach(sheet -> ((XSSFSheet) sheet).getCTWorksheet().validate(options));
      assertThat(errors).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "=cmd|'/c calc'!A0", "_x003D_1"})
  void textIsNeverAFormula(String text) throws IOException {
    byte[] file = written(List.of(), List.of(List.of(text)));
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      var cell = workbook.getSheet("问题").getRow(1).getCell(0);
      assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
      assertThat(cell.getStringCellValue()).isEqualTo(text);
    }
  }

  /** Excel would make zeros of the last digits. */
  @Test
  void numbersOfMoreThan15DigitsAreText() throws IOException {
    byte[] file = written(List.of(List.of("甲", 123_456_789_012_345_678L)), List.of());
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      var cell = workbook.getSheet("报告").getRow(1).getCell(1);
      assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
      assertThat(cell.getStringCellValue()).isEqualTo("123456789012345678");
    }
  }

  @Test
  void theSameRowsGiveTheSameBytes() throws IOException {
    List<List<Object>> rows = List.of(List.of("甲", 1));
    assertThat(written(rows, List.of())).isEqualTo(written(rows, List.of()));
  }

  @Test
  void aRowHasACellForEachColumn() throws IOException {
    try (ListWorkbook workbook = new ListWorkbook(SHEETS)) {
      assertThatThrownBy(() -> workbook.add(0, List.of("甲")))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("报告 has 2 columns, not 1");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a/b", "[1]", "12345678901234567890123456789"})
  void aSheetNeedsANameThatProgramsTake(String name) {
    assertThatThrownBy(() -> new ListSheet(name, List.of(new ListColumn("a", 1))))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
