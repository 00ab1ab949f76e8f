package io.github.opengpr.render.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Narrative;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.testkit.Corruption;
import io.github.opengpr.testkit.Reports;
import io.github.opengpr.testkit.jqwik.ReportArbitraries;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.ss.formula.ConditionalFormattingEvaluator;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The workbook computes as the form does and shows what does not add up. */
class WorkbookTest {

  private static XSSFWorkbook open(AnnualReport report) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(XlsxRenderer.render(report)));
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void isOfTheSchema(Form form) throws IOException {
    for (AnnualReport report :
        List.of(Reports.sound(form, 1, 300), BlankForm.of(form, 2026, "云溪县水务局"))) {
      try (XSSFWorkbook workbook = open(report)) {
        List<XmlError> errors = new ArrayList<>();
        XmlOptions options = new XmlOptions().setErrorListener(errors);
        workbook.getCTWorkbook().validate(options);
        workbook.getStylesSource().getCTStylesheet().validate(options);
        for (Sheet sheet : workbook) {
          ((XSSFSheet) sheet).getCTWorksheet().validate(options);
        }
        assertThat(errors).isEmpty();
      }
    }
  }

  @Property(tries = 20)
  void theFormulasGiveWhatTheySayTheyGive(@ForAll("sound") AnnualReport report) throws IOException {
    try (XSSFWorkbook workbook = open(report)) {
      FormulaEvaluator evaluator = new XSSFFormulaEvaluator(workbook);
      int formulas = 0;
      for (org.apache.poi.ss.usermodel.Cell cell : cells(workbook)) {
        if (cell.getCellType() == CellType.FORMULA) {
          formulas++;
          double said = cell.getNumericCellValue();
          assertThat(evaluator.evaluate(cell).getNumberValue()).isEqualTo(said);
        }
      }
      // A total for each row of table three, one more for its other columns, three of table four.
      assertThat(formulas).isEqualTo(report.form().requests().rows().size() + 6 + 3);
    }
  }

  @Property(tries = 20)
  void nothingIsMarkedWhereAllAddsUp(@ForAll("sound") AnnualReport report) throws IOException {
    try (XSSFWorkbook workbook = open(report)) {
      assertThat(marked(workbook)).isEmpty();
    }
  }

  @Property(tries = 20)
  void aChangedNumberIsMarked(@ForAll("changed") Corruption corruption) throws IOException {
    try (XSSFWorkbook workbook = open(corruption.report())) {
      boolean inSum =
          corruption.touched().stream().anyMatch(cell -> !cell.address().startsWith("T2"));
      assertThat(marked(workbook).isEmpty()).isEqualTo(!inSum);
    }
  }

  @Test
  void aBrokenTotalIsMarkedAndABrokenBalanceWithAllItsCells() throws IOException {
    AnnualReport sound = Reports.sound(Form.FORM_2021, 1, 300);
    AnnualReport total = more(sound, "T3.granted.total");
    try (XSSFWorkbook workbook = open(total)) {
      assertThat(marked(workbook)).containsExactly("J28", "J7");
    }
    AnnualReport balance = more(more(sound, "T3.carriedIn.natural"), "T3.carriedIn.total");
    try (XSSFWorkbook workbook = open(balance)) {
      assertThat(marked(workbook))
          .containsExactly("D28", "D29", "D5", "D6", "J28", "J29", "J5", "J6");
    }
  }

  private static AnnualReport more(AnnualReport report, String address) {
    Cell cell = report.form().cell(address);
    return report.with(cell, report.get(cell).add(BigDecimal.ONE));
  }

  @Test
  void aWrongTotalStaysWhatWasFiled() throws IOException {
    AnnualReport report = more(Reports.sound(Form.FORM_2021, 1, 300), "T3.granted.total");
    try (XSSFWorkbook workbook = open(report)) {
      org.apache.poi.ss.usermodel.Cell cell = workbook.getSheetAt(2).getRow(6).getCell(9);
      assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
      assertThat(cell.getNumericCellValue())
          .isEqualTo(report.get(Form.FORM_2021.cell("T3.granted.total")).doubleValue());
    }
  }

  @Test
  void aBlankFormHasFormulasThatShowNothing() throws IOException {
    try (XSSFWorkbook workbook = open(BlankForm.of(Form.FORM_2021, 2026, "水务局"))) {
      FormulaEvaluator evaluator = new XSSFFormulaEvaluator(workbook);
      List<org.apache.poi.ss.usermodel.Cell> formulas =
          cells(workbook).stream().filter(cell -> cell.getCellType() == CellType.FORMULA).toList();
      assertThat(formulas).hasSize(25 + 6 + 3);
      assertThat(formulas)
          .allSatisfy(cell -> assertThat(evaluator.evaluate(cell).getStringValue()).isEmpty());
      assertThat(marked(workbook)).isEmpty();
    }
  }

  @Test
  void everyValueCellTakesOnlyWhatItsKindAllows() throws IOException {
    try (XSSFWorkbook workbook = open(BlankForm.of(Form.FORM_2019, 2020, "水务局"))) {
      int checked = 0;
      for (int table = 1; table <= 3; table++) {
        for (DataValidation validation : workbook.getSheetAt(table).getDataValidations()) {
          assertThat(validation.getShowErrorBox()).isTrue();
          assertThat(validation.getValidationConstraint().getValidationType())
              .isIn(ValidationType.INTEGER, ValidationType.DECIMAL);
          checked += validation.getRegions().getCellRangeAddresses().length;
        }
      }
      assertThat(checked).isEqualTo(Form.FORM_2019.cells().size());
    }
  }

  @Test
  void textIsNeverAFormulaAndLongNumbersStayExact() throws IOException {
    Cell fees = Form.FORM_2021.cell("T2.fees.amount");
    Cell natural = Form.FORM_2021.cell("T3.received.natural");
    AnnualReport report =
        Reports.sound(Form.FORM_2021, 1, 300)
            .withOtherMatters(Narrative.of("=1+1", "_x0041_", "+A1"))
            .with(fees, new BigDecimal("12.50"))
            .with(natural, new BigDecimal("123456789012345678"));
    try (XSSFWorkbook workbook = open(report)) {
      Sheet last = workbook.getSheetAt(5);
      assertThat(last.getRow(1).getCell(0).getStringCellValue()).isEqualTo("=1+1");
      assertThat(last.getRow(2).getCell(0).getStringCellValue()).isEqualTo("_x0041_");
      assertThat(last.getRow(3).getCell(0).getStringCellValue()).isEqualTo("+A1");
      assertThat(workbook.getSheetAt(2).getRow(4).getCell(3).getStringCellValue())
          .isEqualTo("123456789012345678");
      assertThat(
              new org.apache.poi.ss.usermodel.DataFormatter()
                  .formatCellValue(workbook.getSheetAt(1).getRow(14).getCell(1)))
          .isEqualTo("12.50");
    }
  }

  private static List<org.apache.poi.ss.usermodel.Cell> cells(XSSFWorkbook workbook) {
    List<org.apache.poi.ss.usermodel.Cell> cells = new ArrayList<>();
    workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cells::add)));
    return cells;
  }

  /** The cells that a conditional format shows in another way. */
  private static Set<String> marked(XSSFWorkbook workbook) {
    XSSFFormulaEvaluator evaluator = new XSSFFormulaEvaluator(workbook);
    ConditionalFormattingEvaluator conditions =
        new ConditionalFormattingEvaluator(workbook, evaluator);
    Set<String> marked = new TreeSet<>();
    cells(workbook).stream()
        .filter(cell -> !conditions.getConditionalFormattingForCell(cell).isEmpty())
        .forEach(cell -> marked.add(cell.getAddress().formatAsString()));
    return marked;
  }

  @Provide
  Arbitrary<AnnualReport> sound() {
    return Arbitraries.of(Form.values()).flatMap(ReportArbitraries::sound);
  }

  @Provide
  Arbitrary<Corruption> changed() {
    return ReportArbitraries.changed();
  }
}
