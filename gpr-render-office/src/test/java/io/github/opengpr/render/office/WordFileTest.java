package io.github.opengpr.render.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Narrative;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.read.ReportReader;
import io.github.opengpr.read.office.OfficeFormats;
import io.github.opengpr.testkit.Reports;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The Word file is one that other programs accept, in the layout of the form. */
class WordFileTest {

  private static XWPFDocument open(byte[] file) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(file));
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void isOfTheSchema(Form form) throws Exception {
    for (byte[] file :
        List.of(
            DocxRenderer.render(Reports.sound(form, 1, 300)),
            DocxRenderer.form(BlankForm.of(form, 2026, "云溪县水务局")))) {
      try (XWPFDocument document = open(file)) {
        List<XmlError> errors = new ArrayList<>();
        document.getDocument().validate(new XmlOptions().setErrorListener(errors));
        document.getStyle().validate(new XmlOptions().setErrorListener(errors));
        assertThat(errors).isEmpty();
      }
    }
  }

  @Test
  void theHeadsOfTablesThreeAndFourAreRepeatedAndNoRowIsCut() throws IOException {
    try (XWPFDocument document = open(DocxRenderer.render(Reports.sound(Form.FORM_2021, 1, 300)))) {
      assertThat(document.getTables()).hasSize(3);
      assertThat(document.getTables()).extracting(WordFileTest::heads).containsExactly(0, 3, 3);
      assertThat(document.getTables())
          .flatExtracting(XWPFTable::getRows)
          .allMatch(XWPFTableRow::isCantSplitRow);
    }
  }

  private static int heads(XWPFTable table) {
    return (int) table.getRows().stream().filter(XWPFTableRow::isRepeatHeader).count();
  }

  @Test
  void theSameReportGivesTheSameBytes() {
    AnnualReport report = Reports.sound(Form.FORM_2021, 5, 300);
    assertThat(DocxRenderer.render(report)).isEqualTo(DocxRenderer.render(report));
  }

  @Test
  void aLongTitleIsBrokenAfterTheAgency() throws IOException {
    AnnualReport report = BlankForm.of(Form.FORM_2021, 2026, "青禾市云溪县人力资源和社会保障局");
    try (XWPFDocument document = open(DocxRenderer.render(report))) {
      assertThat(document.getParagraphs().get(0).getText())
          .isEqualTo("青禾市云溪县人力资源和社会保障局\n2026年政府信息公开工作年度报告");
    }
    AnnualReport brief = BlankForm.of(Form.FORM_2021, 2026, "水务局");
    try (XWPFDocument document = open(DocxRenderer.render(brief))) {
      assertThat(document.getParagraphs().get(0).getText()).isEqualTo("水务局2026年政府信息公开工作年度报告");
    }
  }

  @Test
  void textIsTextWhateverItHolds() throws Exception {
    String text = "a < b && c > d ]]> \"e\" <w:br/> &amp; \uD83D\uDE00 末";
    AnnualReport report =
        Reports.sound(Form.FORM_2021, 5, 300)
            .withOtherMatters(Narrative.of(text, "\u0001\u000B\uFFFF上\uD800下"));
    AnnualReport read =
        ReportReader.of(OfficeFormats.all()).read(DocxRenderer.render(report), "a.docx").report();
    assertThat(read.otherMatters()).isEqualTo(Narrative.of(text, "上 下"));
  }

  @Test
  void aFormSaysWhatBelongsIntoASectionAndAReportDoesNot() throws IOException {
    AnnualReport blank = BlankForm.of(Form.FORM_2021, 2026, "水务局");
    try (XWPFDocument form = open(DocxRenderer.form(blank));
        XWPFDocument report = open(DocxRenderer.render(blank))) {
      assertThat(form.getDocument().toString()).contains("信息处理费");
      assertThat(report.getDocument().toString()).doesNotContain("信息处理费");
    }
  }
}
