package io.github.opengpr.read.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.read.ReportReadException.Reason;
import io.github.opengpr.read.ReportReader;
import io.github.opengpr.read.document.Document;
import io.github.opengpr.read.document.Grid;
import io.github.opengpr.read.document.GridCell;
import io.github.opengpr.read.document.Line;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenDocumentTest {

  private static final ReportReader READER = ReportReader.of(OfficeFormats.all());

  private static final String NAMES = "urn:oasis:names:tc:opendocument:xmlns:";

  private static String flat(String styles, String body) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document xmlns:office=\""
        + NAMES
        + "office:1.0\" xmlns:text=\""
        + NAMES
        + "text:1.0\" xmlns:table=\""
        + NAMES
        + "table:1.0\" xmlns:style=\""
        + NAMES
        + "style:1.0\" xmlns:draw=\""
        + NAMES
        + "drawing:1.0\"><office:automatic-styles>"
        + styles
        + "</office:automatic-styles><office:body>"
        + body
        + "</office:body></office:document>";
  }

  private static Document text(String styles, String body) throws ReportReadException {
    return read(flat(styles, "<office:text>" + body + "</office:text>"));
  }

  private static Document sheet(String rows) throws ReportReadException {
    return read(
        flat(
            "",
            "<office:spreadsheet><table:table table:name=\"表\">"
                + rows
                + "</table:table></office:spreadsheet>"));
  }

  private static Document read(String xml) throws ReportReadException {
    return READER.document(xml.getBytes(StandardCharsets.UTF_8), "r.fodt");
  }

  private static List<String> lines(Document document) {
    return document.blocks().stream()
        .filter(Line.class::isInstance)
        .map(line -> ((Line) line).text())
        .toList();
  }

  @Test
  void whiteSpaceOfTheFileIsNoText() throws ReportReadException {
    assertThat(
            lines(
                text(
                    "",
                    "<text:p>\n  总体<text:s text:c=\"2\"/>情况\n <text:span>3\n</text:span> 件</text:p>")))
        .containsExactly("总体  情况 3 件");
  }

  @Test
  void listsShowTheirNumbers() throws ReportReadException {
    String style =
        "<text:list-style style:name=\"L\"><text:list-level-style-number text:level=\"1\""
            + " style:num-format=\"一, 二, 三, ...\" style:num-suffix=\"、\"/>"
            + "<text:list-level-style-number text:level=\"2\" style:num-format=\"1\""
            + " style:num-prefix=\"（\" style:num-suffix=\"）\"/></text:list-style>";
    String list =
        "<text:list text:style-name=\"L\"><text:list-item><text:p>总体</text:p>"
            + "<text:list><text:list-item><text:p>细目</text:p></text:list-item></text:list></text:list-item>"
            + "<text:list-item><text:p>主动</text:p></text:list-item></text:list>";
    assertThat(lines(text(style, list))).containsExactly("一、总体", "（1）细目", "二、主动");
  }

  @Test
  void deletedHiddenAndStruckText() throws ReportReadException {
    String styles =
        "<style:style style:name=\"H\" style:family=\"text\"><style:text-properties"
            + " text:display=\"none\"/></style:style>"
            + "<style:style style:name=\"S\" style:family=\"text\"><style:text-properties"
            + " style:text-line-through-style=\"solid\"/></style:style>"
            + "<style:style style:name=\"U\" style:family=\"text\"><style:text-properties"
            + " style:text-position=\"super 58%\"/></style:style>";
    String body =
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>旧</text:p></text:deletion>"
            + "</text:changed-region></text:tracked-changes>"
            + "<text:p>新<text:change text:change-id=\"c\"/><text:span text:style-name=\"H\">隐</text:span>"
            + "<text:span text:style-name=\"S\">3</text:span>5<text:span text:style-name=\"U\">1</text:span></text:p>";
    Document document = text(styles, body);
    assertThat(lines(document)).containsExactly("新 3 5¹");
    assertThat(document.notes())
        .extracting(note -> note.message().zh())
        .anyMatch(note -> note.contains("删除"))
        .anyMatch(note -> note.contains("隐藏"));
  }

  @Test
  void textBoxesBesideTheParagraphsOfACellAreRead() throws ReportReadException {
    String box = "<draw:frame><draw:text-box><text:p>%s</text:p></draw:text-box></draw:frame>";
    Document document =
        text(
            "",
            "<table:table><table:table-row><table:table-cell><text:p/>"
                + box.formatted("甲")
                + "</table:table-cell><table:table-cell><text:p>乙</text:p></table:table-cell>"
                + "</table:table-row></table:table>");
    Grid grid = (Grid) document.blocks().get(0);
    assertThat(grid.rows().get(0).cells()).map(GridCell::text).containsExactly("甲", "乙");
  }

  @Test
  void paragraphsHiddenByAFieldAreNotRead() throws ReportReadException {
    String field = "<text:p><text:hidden-paragraph text:is-hidden=\"%s\"/>%s</text:p>";
    Document document = text("", field.formatted("true", "甲") + field.formatted("false", "乙"));
    assertThat(lines(document)).containsExactly("乙");
  }

  @Test
  void cellsSpanAndCover() throws ReportReadException {
    String table =
        "<table:table><table:table-header-rows><table:table-row>"
            + "<table:table-cell table:number-columns-spanned=\"2\" table:number-rows-spanned=\"2\"><text:p>a</text:p></table:table-cell>"
            + "<table:covered-table-cell/><table:table-cell><text:p>b</text:p><text:p>c</text:p></table:table-cell></table:table-row>"
            + "</table:table-header-rows><table:table-row>"
            + "<table:covered-table-cell table:number-columns-repeated=\"2\"/>"
            + "<table:table-cell><text:p>d</text:p></table:table-cell></table:table-row></table:table>";
    Grid grid = (Grid) text("", table).blocks().get(0);
    assertThat(grid.rows().get(0).cells()).extracting(GridCell::text).containsExactly("a", "b\nc");
    assertThat(grid.rows().get(0).cells().get(0).rows()).isEqualTo(2);
    assertThat(grid.rows().get(1).cells().get(0).column()).isEqualTo(2);
  }

  @Test
  void emptyRowsByTheMillionCostNothing() throws ReportReadException {
    Document document =
        sheet(
            "<table:table-row><table:table-cell><text:p>规章</text:p></table:table-cell>"
                + "<table:table-cell office:value-type=\"float\" office:value=\"3\"><text:p>3.0</text:p></table:table-cell></table:table-row>"
                + "<table:table-row table:number-rows-repeated=\"1048575\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>");
    Grid grid = (Grid) document.blocks().get(0);
    assertThat(grid.rows()).hasSize(1);
    assertThat(grid.rows().get(0).cells().get(1).stored()).isEqualByComparingTo("3");
  }

  @Test
  void fullCellsByTheMillionAreRefused() {
    assertThat(
            catchThrowableOfType(
                    ReportReadException.class,
                    () ->
                        sheet(
                            "<table:table-row table:number-rows-repeated=\"1048575\">"
                                + "<table:table-cell table:number-columns-repeated=\"16384\"><text:p>1</text:p>"
                                + "</table:table-cell></table:table-row>"))
                .reason())
        .isEqualTo(Reason.TOO_LARGE);
    assertThat(
            catchThrowableOfType(
                    ReportReadException.class,
                    () ->
                        text(
                            "",
                            "<table:table><table:table-row table:number-rows-repeated=\"2000000000\">"
                                + "<table:table-cell><text:p>1</text:p></table:table-cell>"
                                + "<table:table-cell><text:p>2</text:p></table:table-cell></table:table-row></table:table>"))
                .reason())
        .isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void rowsWithoutCellsByTheMillionAreRefused() {
    assertThat(
            catchThrowableOfType(
                    ReportReadException.class,
                    () ->
                        text(
                            "",
                            "<table:table><table:table-row><table:table-cell/><table:table-cell/></table:table-row>"
                                + "<table:table-row table:number-rows-repeated=\"2000000000\"/></table:table>"))
                .reason())
        .isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void stylesInACircleEnd() throws ReportReadException {
    String styles =
        "<style:style style:name=\"A\" style:family=\"paragraph\" style:parent-style-name=\"B\"/>"
            + "<style:style style:name=\"B\" style:family=\"paragraph\" style:parent-style-name=\"A\"/>";
    assertThat(lines(text(styles, "<text:p text:style-name=\"A\">x</text:p>")))
        .containsExactly("x");
  }

  @Test
  void slidesAreRefused() {
    assertThat(
            catchThrowableOfType(
                    ReportReadException.class, () -> read(flat("", "<office:presentation/>")))
                .explanation()
                .zh())
        .contains("OpenDocument");
  }
}
