package io.github.opengpr.read.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.opengpr.model.printed.CellDoubt;
import io.github.opengpr.model.work.Work;
import io.github.opengpr.model.work.WorkLimitException;
import io.github.opengpr.read.ReadLimits;
import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.read.document.Block;
import io.github.opengpr.read.document.Document;
import io.github.opengpr.read.document.Grid;
import io.github.opengpr.read.document.GridCell;
import io.github.opengpr.read.document.GridRow;
import io.github.opengpr.read.document.Line;
import io.github.opengpr.read.document.Recognition;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that is laid out and that nobody sees, by styles of elements and by style sheets. */
class UnseenTextTest {

  private static Document page(String head, String body, Work work) throws ReportReadException {
    String page = "<html><head><meta charset=utf-8>" + head + "</head><body>" + body + "</body>";
    return new HtmlFormat()
        .parse(page.getBytes(StandardCharsets.UTF_8), "r.html", ReadLimits.standard(), work);
  }

  private static Document page(String head, String body) throws ReportReadException {
    return page(head, body, Work.unlimited());
  }

  /** The second cell of the first of two rows. */
  private static GridCell gridCell(String head, String content) throws ReportReadException {
    List<GridRow> rows = rows(head, "<tr><td>许可<td>" + content + "<tr><td>处罚<td>6");
    return rows.get(0).cells().get(1);
  }

  private static String cell(String head, String content) throws ReportReadException {
    return gridCell(head, content).text();
  }

  private static List<GridRow> rows(String head, String rows) throws ReportReadException {
    for (Block block : page(head, "<table>" + rows + "</table>").blocks()) {
      if (block instanceof Grid grid) {
        return grid.rows();
      }
    }
    throw new AssertionError("no table");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "visibility:collapse",
        "opacity:0",
        "opacity: 0.0",
        "color:transparent",
        "color:rgba(0, 0, 0, 0)",
        "color:white",
        "COLOR:#FFF",
        "color:#fdfefe",
        "color:rgb(255, 255, 255)",
        "font-size:1px",
        "position:absolute; left:-9999px",
        "position:fixed;top:-1000px",
        "position:absolute;clip:rect(0 0 0 0)",
        "clip-path:inset(50%)",
        "transform:scale(0)",
        "height:0;overflow:hidden",
        "max-height:0px; overflow:hidden",
        "text-indent:-9999px",
        "content-visibility:hidden"
      })
  void whatNobodySeesIsNotRead(String style) throws ReportReadException {
    assertThat(cell("", "24<span style='" + style + "'>7</span>")).isEqualTo("24");
    assertThat(cell("", "24<span style='" + style + "'><b><i>7</i></b></span>")).isEqualTo("24");
    assertThat(cell("<style>.x{" + style + "}</style>", "24<span class='y x'>7</span>"))
        .isEqualTo("24");
    Document page = page("", "<table><tr><td>许可<td>2<span style='" + style + "'>7</table>");
    assertThat(page.notes()).anyMatch(note -> note.message().equals(PageBlocks.UNSEEN));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "visibility:visible",
        "opacity:0.1",
        "color:black",
        "color:#fff;background:#036",
        "color:white; background-color: navy",
        "color:#f8f8f8",
        "font-size:0.8em",
        "left:-9999px",
        "position:absolute;left:-9px",
        "height:0",
        "overflow:hidden",
        "transform:scale(0.5)",
        "display:inline"
      })
  void whatIsSeenIsRead(String style) throws ReportReadException {
    assertThat(cell("", "24<span style='" + style + "'>7</span>")).isEqualTo("247");
    assertThat(cell("<style>.x{" + style + "}</style>", "24<span class=x>7</span>"))
        .isEqualTo("247");
    Document page = page("", "<table><tr><td>许可<td>2<span style='" + style + "'>7</table>");
    assertThat(page.notes()).noneMatch(note -> note.message().equals(PageBlocks.UNSEEN));
  }

  @Test
  void elementsThatAreClosedShowNothing() throws ReportReadException {
    assertThat(cell("", "24<dialog>7</dialog>")).isEqualTo("24");
    assertThat(cell("", "24<dialog open>7</dialog>")).isEqualTo("24\n7");
    assertThat(cell("", "24<b popover>7</b>")).isEqualTo("24");
    assertThat(cell("", "24<details><summary></summary>7</details>")).isEqualTo("24");
    assertThat(cell("", "24<details open><summary></summary>7</details>")).isEqualTo("24\n7");
  }

  @Test
  void aClosedPartOfThePageIsRead() throws ReportReadException {
    for (String open :
        List.of(
            "<details><summary>表一</summary>",
            "<div style='opacity:0'>",
            "<div style='visibility:hidden'>",
            "<div style='position:absolute;left:-9999px'>")) {
      Document page = page("", open + "<p>共9件</p><table><tr><td>许可<td>3<tr><td>处罚<td>6</table>");
      assertThat(page.blocks()).as(open).anyMatch(Grid.class::isInstance);
      assertThat(page.blocks())
          .as(open)
          .anyMatch(block -> block instanceof Line line && line.text().equals("共9件"));
    }
  }

  @Test
  void theGroundDecidesWhetherWhiteIsSeen() throws ReportReadException {
    String white = "24<font color=white>7</font>";
    assertThat(cell("", white)).isEqualTo("24");
    assertThat(cell("", "<p style='background:#fff'>" + white)).isEqualTo("24");
    assertThat(cell("", "<p style='background:#333'>" + white)).isEqualTo("247");
    assertThat(cell("<style>td{background:#333}</style>", white)).isEqualTo("247");
    assertThat(cell("<style>td{background:url(x.png)}</style>", white)).isEqualTo("247");
    assertThat(cell("<link rel=stylesheet href=x.css>", white)).isEqualTo("247");
    assertThat(rows("", "<tr bgcolor=#003366><td><font color=white>许可<td>3").get(0).cells())
        .extracting(GridCell::text)
        .containsExactly("许可", "3");
    assertThat(rows("", "<tr style='color:#fff'><td>a<td style='background:red'>3").get(0).cells())
        .extracting(GridCell::text)
        .containsExactly("", "3");
  }

  @Test
  void whatSaysOtherwiseInsideIsSeen() throws ReportReadException {
    assertThat(cell("", "<b style='color:white'>1<i style='color:#000'>2</i></b>")).isEqualTo("2");
    assertThat(cell("", "<b style='font-size:0'>1<i style='font-size:9pt'>2</i></b>"))
        .isEqualTo("2");
    assertThat(cell("", "<b style='font-size:0'>1<i style='font-size:2em'>2</i></b>")).isEmpty();
    assertThat(cell("", "<b style='visibility:hidden'>1<i style='visibility:visible'>2</i></b>"))
        .isEqualTo("2");
    assertThat(cell("", "<b style='opacity:0'>1<i style='opacity:1'>2</i></b>")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "style='visibility:collapse'",
        "style='height:0;font-size:0'",
        "style='color:white'",
        "style='opacity:0'",
        "hidden",
        "class='old'",
        "class='a old'",
        "id=n9"
      })
  void aRowNobodySeesIsNone(String row) throws ReportReadException {
    String sheet = "<style>tr.old, table > tbody > tr#n9 {display:none}</style>";
    List<GridRow> rows = rows(sheet, "<tr " + row + "><td>许可<td>5<tr><td>许可<td>8<tr><td>处罚<td>6");
    assertThat(rows).hasSize(2);
    assertThat(rows.get(0).cells()).extracting(GridCell::text).containsExactly("许可", "8");
  }

  @Test
  void aCellNobodySeesKeepsItsPlace() throws ReportReadException {
    for (String cell :
        List.of(
            "style='visibility:hidden'", "style='color:#ffffff'", "class=w", "style='opacity:0'")) {
      List<GridRow> rows =
          rows("<style>.w{font-size:0}</style>", "<tr><td>许可<td " + cell + ">5<td>8");
      assertThat(rows.get(0).cells()).extracting(GridCell::text).containsExactly("许可", "", "8");
    }
    assertThat(rows("", "<tr><td>许可<td style='display:none'>5<td>8").get(0).cells())
        .extracting(GridCell::text)
        .containsExactly("许可", "8");
  }

  @Test
  void aStyleSheetStrikesAndRaises() throws ReportReadException {
    String sheet =
        "<style>.k{text-decoration:underline line-through}.n{vertical-align:super}"
            + "td.k{color:red}</style>";
    assertThat(cell(sheet, "<span class=k>31</span>9")).isEqualTo("9");
    assertThat(cell(sheet, "9<span class=n>2</span>")).isEqualTo("9²");
    List<GridRow> rows = rows(sheet, "<tr><td>许可<td class=k>5<td>8");
    assertThat(rows.get(0).cells()).extracting(GridCell::text).containsExactly("许可", "", "8");
    assertThat(rows.get(0).cells().get(1).recognition())
        .isEqualTo(Recognition.doubtful(CellDoubt.STRUCK_OUT, List.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".h{display:none}",
        "SPAN.h { Display : None }",
        "/* .x{ */ td>.h{display:none}",
        "@charset 'utf-8'; p, td span.h {display:none;color:red}",
        "@media screen{ b, .h{display:none!important} }",
        "span:not(.s){display:none}",
        "td span:first-child{display:none}",
        ".h{display:block}.h.v{display:none}",
        "#i{display:none}.h{display:block}",
        "<!-- .h{display:none} -->"
      })
  void theRulesOfASheetHoldForTheElementsTheyName(String sheet) throws ReportReadException {
    assertThat(cell("<style>" + sheet + "</style>", "24<span class='h v' id=i>7</span>"))
        .isEqualTo("24");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".g{display:none}",
        "p .h{display:none}",
        "@media print{.h{display:none}}",
        "@media screen and (max-width:600px){.h{display:none}}",
        ".h:hover{display:none}",
        ".h::after{display:none}",
        ".h[title]{display:none}",
        ".h:contains(7){display:none}",
        ".h{display:none}.h.v{display:inline}",
        ".h{display:inline!important}#i{display:none}",
        "@supports (x:y){.h{display:none}}",
        ".h{display:none",
        "display:none",
        "}{.h{"
      })
  void otherRulesDoNot(String sheet) throws ReportReadException {
    boolean broken = sheet.equals(".h{display:none");
    assertThat(cell("<style>" + sheet + "</style>", "24<span class='h v' id=i>7</span>"))
        .isEqualTo(broken ? "24" : "247");
  }

  @Test
  void theElementCountsMoreThanItsSheet() throws ReportReadException {
    String sheet = "<style>.h{display:none}.i{display:none!important}</style>";
    assertThat(cell(sheet, "2<b class=h style='display:inline'>7</b>")).isEqualTo("27");
    assertThat(cell(sheet, "2<b class=i style='display:inline'>7</b>")).isEqualTo("2");
    assertThat(cell("<style media=print>.h{display:none}</style>", "2<b class=h>7</b>"))
        .isEqualTo("27");
  }

  @Test
  void aPageWhoseTablesAreAllHiddenIsShownByItsScripts() throws ReportReadException {
    String sheet = "<style>.tab{display:none} body{visibility:hidden}</style>";
    String table = "<table><tr><td>许可<td>3<tr><td>处罚<td>6</table>";
    assertThat(page(sheet, "<div class=tab>" + table + "</div>").blocks())
        .anyMatch(Grid.class::isInstance);
    List<Block> two = page(sheet, "<div class=tab>" + table + "</div>" + table).blocks();
    assertThat(two).filteredOn(Grid.class::isInstance).hasSize(1);
  }

  @Test
  void aStyleSheetMakesNoTablesOfParts() throws ReportReadException {
    List<Block> blocks =
        page("<style>.h{display:none}.m{display:table}</style>", "<div class=m><p>共9件</p></div>")
            .blocks();
    assertThat(blocks).hasSize(1).first().isInstanceOf(Line.class);
  }

  @Test
  void rulesByTheThousandAreRefused() {
    String sheet = "<style>" + "* * * a{display:none}".repeat(20_000) + "</style>";
    assertThatExceptionOfType(WorkLimitException.class)
        .isThrownBy(() -> page(sheet, "<p>x".repeat(20_000), Work.within(Duration.ofSeconds(2))));
  }

  @Test
  void rulesInRulesEnd() throws ReportReadException {
    String sheet = "<style>" + "@media screen{".repeat(50_000) + "</style>";
    assertThat(cell(sheet, "24")).isEqualTo("24");
  }

  @Test
  void whatIsDrawnInACellIsRead() throws ReportReadException {
    assertThat(cell("", "<button>58</button>")).isEqualTo("58");
    assertThat(cell("", "<button style='display:none'>58</button>")).isEmpty();
    assertThat(cell("", "<svg><title>3</title><text>58</text></svg>")).isEqualTo("58");
    assertThat(cell("", "<xmp>58</xmp>")).isEqualTo("58");
    assertThat(cell("", "58<meter value=3>3</meter>")).isEqualTo("58");
  }

  @Test
  void partsOfFormulasStayApart() throws ReportReadException {
    assertThat(cell("", "<math><mfrac><mn>3</mn><mn>8</mn></mfrac></math>")).isEqualTo("3/8");
    assertThat(cell("", "<math><msup><mn>58</mn><mn>2</mn></msup></math>")).isEqualTo("58²");
    assertThat(cell("", "<math><msub><mn>58</mn><mn>2</mn></msub></math>")).isEqualTo("58₂");
    assertThat(cell("", "<math><mn>58</mn></math>")).isEqualTo("58");
    assertThat(cell("", "<ruby>58<rp>(</rp><rt>3</rt><rp>)</rp></ruby>")).isEqualTo("58");
  }
}
