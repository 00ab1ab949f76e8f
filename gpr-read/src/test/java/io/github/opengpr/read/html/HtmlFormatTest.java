package io.github.opengpr.read.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opengpr.read.ReadLimits;
import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.read.document.Block;
import io.github.opengpr.read.document.Document;
import io.github.opengpr.read.document.Grid;
import io.github.opengpr.read.document.GridCell;
import io.github.opengpr.read.document.Line;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlFormatTest {

  private static final HtmlFormat FORMAT = new HtmlFormat();

  private static Document parse(String html) throws ReportReadException {
    return FORMAT.parse(html.getBytes(StandardCharsets.UTF_8), "a.html", ReadLimits.standard());
  }

  private static List<String> lines(Document document) {
    return document.blocks().stream()
        .filter(Line.class::isInstance)
        .map(block -> ((Line) block).text())
        .toList();
  }

  private static Grid grid(Document document) {
    return document.blocks().stream()
        .filter(Grid.class::isInstance)
        .map(Grid.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> at(Grid grid, int row) {
    return grid.rows().get(row).cells().stream()
        .map(cell -> cell.column() + ":" + cell.text())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
                    <!DOCTYPE html><p>a; page; true
                    <html><body>; page; true
                    <TABLE border=1>; x; true
                    一、总体情况 <table>; a.txt; false
                    '| a | b |'; a.md; false
                    <b>一</b>; a.html; true
                    只有文字; a.html; false
                    """)
  void knowsAPageByItsBeginning(String text, String name, boolean page) {
    assertThat(FORMAT.accepts(text.getBytes(StandardCharsets.UTF_8), name)).isEqualTo(page);
  }

  @Test
  void partsLinesWhereABrowserDoes() throws ReportReadException {
    assertThat(lines(parse("<h2>一、<span>总体</span>情况</h2><p>甲<br>乙</p>丙<div>丁<b>戊</b>\n 己</div>")))
        .containsExactly("一、总体情况", "甲", "乙", "丙", "丁戊 己");
  }

  @Test
  void leavesOutWhatIsNoText() throws ReportReadException {
    assertThat(
            lines(
                parse(
                    "<nav>首页</nav><script>var a=1</script><style>p{}</style><p style='display: none'>隐</p><p>文</p>")))
        .containsExactly("文");
  }

  @Test
  void numbersTheItemsOfAList() throws ReportReadException {
    assertThat(lines(parse("<ol start=3><li>甲</li><li>乙</li></ol>"))).containsExactly("3.甲", "4.乙");
  }

  @Test
  void putsCellsWhereABrowserShowsThem() throws ReportReadException {
    Grid grid =
        grid(
            parse(
                "<table><tr><td rowspan=2 colspan=2>角</td><td colspan=2>申请人</td></tr><tr><td>自然人</td><td>总计</td></tr>"
                    + "<tr><td>新收</td><td></td><td><p>8</p><p>8</p></td><td>&nbsp;1</td></tr></table>"));
    assertThat(grid.exact()).isTrue();
    assertThat(at(grid, 0)).containsExactly("0:角", "2:申请人");
    assertThat(at(grid, 1)).containsExactly("2:自然人", "3:总计");
    assertThat(at(grid, 2)).containsExactly("0:新收", "1:", "2:8\n8", "3:\u00a01");
  }

  @Test
  void walksThroughTablesThatLayOutThePage() throws ReportReadException {
    Document document =
        parse(
            "<table><tr><td>栏目</td><td><p>一、总体情况</p><table><tr><td>规章</td><td>3</td></tr></table></td></tr></table>");
    assertThat(lines(document)).containsExactly("栏目", "一、总体情况");
    assertThat(at(grid(document), 0)).containsExactly("0:规章", "1:3");
  }

  @Test
  void tellsTheLineOfTheSource() throws ReportReadException {
    Document document =
        parse(
            "<html>\n<body>\n<table>\n<tr><td>规章</td>\n<td>3</td></tr></table>\n<p>\n甲</p></body></html>");
    GridCell value = grid(document).rows().get(0).cells().get(1);
    assertThat(value.place().line()).isEqualTo(5);
    Block last = document.blocks().get(document.blocks().size() - 1);
    assertThat(((Line) last).place().line()).isEqualTo(7);
  }

  @ParameterizedTest
  @CsvSource({"GBK, gb2312", "GB18030, gbk", "UTF-8, utf-8", "UTF-16, utf-16", "Big5, big5"})
  void readsTheEncodingThePageNames(String charset, String declared) throws ReportReadException {
    String html =
        "<html><head><meta charset=\"" + declared + "\"></head><body><p>三、收到和</p></body></html>";
    Document document =
        FORMAT.parse(html.getBytes(Charset.forName(charset)), "", ReadLimits.standard());
    assertThat(lines(document)).containsExactly("三、收到和");
    assertThat(document.notes()).isEmpty();
  }

  @Test
  void saysWhenItGuessedTheEncoding() throws ReportReadException {
    Document document =
        FORMAT.parse("<p>总体情况".getBytes(Charset.forName("GB18030")), "", ReadLimits.standard());
    assertThat(lines(document)).containsExactly("总体情况");
    assertThat(document.notes()).hasSize(1);
  }

  @Test
  void refusesWhatAsksForTooMuch() {
    byte[] nested = ("<div>".repeat(300) + "文").getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> FORMAT.parse(nested, "", ReadLimits.standard().withDepth(100)))
        .isInstanceOf(ReportReadException.class);
    String cells = "<table><tr>" + "<td>1</td>".repeat(500) + "</tr></table>";
    assertThatThrownBy(
            () ->
                FORMAT.parse(
                    cells.getBytes(StandardCharsets.UTF_8),
                    "",
                    ReadLimits.standard().withCells(100)))
        .isInstanceOfSatisfying(
            ReportReadException.class,
            e -> assertThat(e.reason()).isEqualTo(ReportReadException.Reason.TOO_LARGE));
  }

  @Test
  void isNotMisledByAbsurdSpans() throws ReportReadException {
    Grid grid =
        grid(
            parse(
                "<table><tr><td colspan=99999999999 rowspan=-3>a</td><td rowspan=0>b</td></tr><tr><td colspan=x>c</td></tr></table>"));
    assertThat(at(grid, 0)).containsExactly("0:a", "1:b");
    assertThat(at(grid, 1)).containsExactly("0:c");
  }

  @Property(tries = 300)
  void anyTextIsAPageOrRefused(@ForAll String text) throws ReportReadException {
    assertThat(parse("<table><tr><td>" + text).blocks()).isNotNull();
  }
}
