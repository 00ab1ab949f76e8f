package io.github.opengpr.read.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.opengpr.model.printed.Place;
import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.read.ReportReadException.Reason;
import io.github.opengpr.read.ReportReader;
import io.github.opengpr.read.document.Document;
import io.github.opengpr.read.document.Grid;
import io.github.opengpr.read.document.GridCell;
import io.github.opengpr.read.document.Line;
import io.github.opengpr.read.office.specimen.PackedOfd;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OfdTest {

  private static final ReportReader READER = ReportReader.of(OfficeFormats.all());

  private static Document read(PackedOfd file) throws ReportReadException {
    return READER.document(file.bytes(), "r.ofd");
  }

  /** The text of the lines; short ones below each other may be one paragraph. */
  private static String text(Document document) {
    return document.blocks().stream()
        .filter(Line.class::isInstance)
        .map(line -> ((Line) line).text())
        .collect(Collectors.joining());
  }

  private static String text(double x, double y, String text) {
    return text(x, y, "", "X=\"0\" Y=\"4\" DeltaX=\"g " + (text.length() - 1) + " 4\"", text);
  }

  private static String text(double x, double y, String more, String code, String text) {
    return "<ofd:TextObject ID=\"9\" Font=\"1\" Size=\"4\" Boundary=\""
        + x
        + " "
        + y
        + " 100 5\" "
        + more
        + "><ofd:TextCode "
        + code
        + ">"
        + text
        + "</ofd:TextCode></ofd:TextObject>";
  }

  private static String line(double x1, double y1, double x2, double y2) {
    return "<ofd:PathObject ID=\"8\" LineWidth=\"0.2\" Boundary=\"0 0 210 297\"><ofd:AbbreviatedData>M "
        + x1
        + " "
        + y1
        + " L "
        + x2
        + " "
        + y2
        + "</ofd:AbbreviatedData></ofd:PathObject>";
  }

  @Test
  void charactersStandWhereTheirStepsPutThem() throws ReportReadException {
    Document document =
        read(
            PackedOfd.of(
                text(20, 20, "一、总体情况")
                    + text(20, 30, "", "X=\"0\" Y=\"4\" DeltaX=\"4 g 2 4\"", "年度报告")
                    + text(
                        20,
                        40,
                        "CTM=\"2 0 0 2 0 0\"",
                        "X=\"0\" Y=\"4\" DeltaX=\"4 4 4\"",
                        "政府信息")));
    assertThat(text(document)).isEqualTo("一、总体情况年度报告政府信息");
    assertThat(document.blocks().get(0)).isInstanceOf(Line.class);
    assertThat(((Line) document.blocks().get(0)).place()).isInstanceOf(Place.OnPage.class);
  }

  @Test
  void linesRuleTables() throws ReportReadException {
    StringBuilder page = new StringBuilder();
    for (int i = 0; i <= 2; i++) {
      page.append(line(20, 20 + 10 * i, 100, 20 + 10 * i));
      page.append(line(20 + 40 * i, 20, 20 + 40 * i, 40));
    }
    page.append(text(22, 22, "规章")).append(text(70, 22, "", "X=\"0\" Y=\"4\"", "3"));
    page.append(text(22, 32, "许可")).append(text(70, 32, "", "X=\"0\" Y=\"4\" DeltaX=\"2\"", "12"));
    Grid grid = (Grid) read(PackedOfd.of(page.toString())).blocks().get(0);
    assertThat(grid.rows()).hasSize(2);
    assertThat(grid.rows().get(1).cells()).extracting(GridCell::text).containsExactly("许可", "12");
  }

  @Test
  void templatesLayersBlocksAndSharedDrawingsAreRead() throws ReportReadException {
    PackedOfd file =
        PackedOfd.ofContent(
                "<ofd:Template TemplateID=\"5\"/><ofd:Content><ofd:Layer ID=\"1\">"
                    + "<ofd:PageBlock>"
                    + text(20, 40, "块中文字")
                    + "</ofd:PageBlock></ofd:Layer><ofd:Layer ID=\"2\" Type=\"Foreground\">"
                    + "<ofd:CompositeObject ResourceID=\"7\" Boundary=\"0 20 100 20\"/></ofd:Layer></ofd:Content>")
            .with("Doc_0/Tpl.xml", PackedOfd.page(text(20, 20, "模板文字")))
            .with(
                "Doc_0/Res.xml",
                "<ofd:Res xmlns:ofd=\"http://www.ofdspec.org/2016\"><ofd:CompositeGraphicUnits>"
                    + "<ofd:CompositeGraphicUnit ID=\"7\"><ofd:Content>"
                    + text(20, 40, "共用文字")
                    + "</ofd:Content></ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits></ofd:Res>");
    assertThat(text(read(file))).isEqualTo("模板文字块中文字共用文字");
  }

  @Test
  void allDocumentsOfAFileAreRead() throws ReportReadException {
    PackedOfd file =
        PackedOfd.of(text(20, 20, "第一份"))
            .with("Doc_1/Document.xml", PackedOfd.document("Pages/P.xml"))
            .with("Doc_1/Pages/P.xml", PackedOfd.page(text(20, 20, "第二份")))
            .with("OFD.xml", PackedOfd.root("Doc_0/Document.xml", "/Doc_1/Document.xml"));
    assertThat(text(read(file))).isEqualTo("第一份第二份");
  }

  @Test
  void stampsAndAnnotationsHideNothingAndAreNotText() throws ReportReadException {
    PackedOfd file =
        PackedOfd.of(
                text(20, 20, "单位名称")
                    + "<ofd:ImageObject ID=\"3\" ResourceID=\"4\" Boundary=\"15 15 40 40\"/>")
            .with("Doc_0/Annots/Annotation.xml", PackedOfd.page(text(20, 60, "批注文字")));
    assertThat(text(read(file))).isEqualTo("单位名称");
  }

  @Test
  void whatIsNotPaintedOrAskewIsNotRead() throws ReportReadException {
    Document document =
        read(
            PackedOfd.of(
                text(20, 20, "看得见")
                    + text(20, 30, "Visible=\"false\"", "X=\"0\" Y=\"4\"", "甲")
                    + text(20, 40, "Alpha=\"0\"", "X=\"0\" Y=\"4\"", "乙")
                    + text(20, 50, "Fill=\"false\"", "X=\"0\" Y=\"4\"", "丙")
                    + text(20, 60, "CTM=\"0.7 0.7 -0.7 0.7 0 0\"", "X=\"0\" Y=\"4\"", "水印")));
    assertThat(text(document)).isEqualTo("看得见");
    assertThat(document.notes()).anyMatch(note -> note.message().zh().contains("隐藏"));
  }

  /** A number wider than its column keeps its last digit, even where the table ends. */
  @Test
  void aNumberThatRunsOverTheEdgeIsWhole() throws ReportReadException {
    StringBuilder page = new StringBuilder();
    for (int i = 0; i <= 2; i++) {
      page.append(line(20, 20 + 10 * i, 100, 20 + 10 * i));
      page.append(line(20 + 40 * i, 20, 20 + 40 * i, 40));
    }
    page.append(text(22, 22, "规章")).append(text(22, 32, "采购"));
    page.append(text(88, 22, "", "X=\"0\" Y=\"4\" DeltaX=\"g 7 2\"", "45811329"));
    Grid grid = (Grid) read(PackedOfd.of(page.toString())).blocks().get(0);
    assertThat(grid.rows().get(0).cells().get(1).text()).isEqualTo("45811329");
  }

  @Test
  void filesWithoutTextOrLockedAreRefused() {
    assertThat(refused(PackedOfd.of("<ofd:ImageObject Boundary=\"0 0 200 290\"/>")))
        .isEqualTo(Reason.SCANNED);
    assertThat(refused(PackedOfd.of(""))).isEqualTo(Reason.EMPTY);
    assertThat(refused(PackedOfd.of(text(20, 20, "\uE000\uE001\uE002\uE003"))))
        .isEqualTo(Reason.BROKEN);
    assertThat(refused(PackedOfd.of("").with("Encryptions.xml", "<a/>")))
        .isEqualTo(Reason.ENCRYPTED);
  }

  @Test
  void hostileFilesAreRefused() {
    assertThat(refused(PackedOfd.of("<ofd:PageBlock/>".repeat(1_600_000))))
        .isEqualTo(Reason.TOO_LARGE);
    assertThat(refused(PackedOfd.of("<ofd:PageBlock>".repeat(100_000))))
        .isIn(Reason.TOO_LARGE, Reason.BROKEN);
    PackedOfd circle =
        PackedOfd.of("<ofd:CompositeObject ResourceID=\"7\" Boundary=\"0 0 1 1\"/>")
            .with(
                "Doc_0/Res.xml",
                "<ofd:Res xmlns:ofd=\"http://www.ofdspec.org/2016\"><ofd:CompositeGraphicUnits>"
                    + "<ofd:CompositeGraphicUnit ID=\"7\"><ofd:Content>"
                    + "<ofd:CompositeObject ResourceID=\"7\" Boundary=\"0 0 1 1\"/>".repeat(2)
                    + "</ofd:Content></ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits></ofd:Res>");
    assertThat(refused(circle)).isIn(Reason.TOO_LARGE, Reason.EMPTY);
    assertThat(
            refused(
                PackedOfd.of(
                    text(20, 20, "", "X=\"NaN\" Y=\"1e999\" DeltaX=\"g 2000000000 4\"", "x"))))
        .isNull();
  }

  private static Reason refused(PackedOfd file) {
    ReportReadException refused = catchThrowableOfType(ReportReadException.class, () -> read(file));
    return refused == null ? null : refused.reason();
  }
}
