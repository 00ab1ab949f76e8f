package io.github.opengpr.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.printed.CellDoubt;
import io.github.opengpr.model.work.Work;
import io.github.opengpr.read.ReadLimits;
import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.read.document.Block;
import io.github.opengpr.read.document.Grid;
import io.github.opengpr.read.document.GridCell;
import io.github.opengpr.read.document.Line;
import io.github.opengpr.read.document.Recognition;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Digits that stand beside a number and are no part of it. */
class RaisedAndStruckTest {

  private static List<Block> blocks(String html) throws ReportReadException {
    return new HtmlFormat()
        .parse(
            html.getBytes(StandardCharsets.UTF_8),
            "r.html",
            ReadLimits.standard(),
            Work.unlimited())
        .blocks();
  }

  private static String cell(String content) throws ReportReadException {
    return gridCell(content).text();
  }

  private static GridCell gridCell(String content) throws ReportReadException {
    Grid grid =
        (Grid)
            blocks(
                    "<html><meta charset=utf-8><table><tr><td>规章<td>"
                        + content
                        + "<tr><td>规范性文件<td>7</table>")
                .get(0);
    return grid.rows().get(0).cells().get(1);
  }

  @Test
  void theMarkOfANoteStaysApart() throws ReportReadException {
    assertThat(cell("3<sup>1</sup>")).isEqualTo("3¹");
    assertThat(cell("<p>3<sup><a href='#n'><span>12</span></a></sup></p>")).isEqualTo("3¹²");
    Line line = (Line) blocks("<html><meta charset=utf-8><p>共3<sup>1</sup>件</p>").get(0);
    assertThat(line.text()).isEqualTo("共3¹件");
  }

  @Test
  void aStyleRaisesTheMarkToo() throws ReportReadException {
    for (String style :
        List.of(
            "vertical-align:super",
            "font-size:8pt; Vertical-Align : Super",
            "vertical-align:text-top",
            "vertical-align: 4pt",
            "mso-text-raise:3.0pt")) {
      assertThat(cell("12<span style='" + style + "'>1</span>")).as(style).isEqualTo("12¹");
    }
    for (String style : List.of("vertical-align:middle", "vertical-align:0", "color:red")) {
      assertThat(cell("12<span style='" + style + "'>1</span>")).as(style).isEqualTo("121");
    }
    assertThat(cell("<p style='vertical-align:-1pt'>12</p>")).isEqualTo("12");
  }

  @Test
  void digitsBelowTheLineStayApartToo() throws ReportReadException {
    assertThat(cell("46<sub>2</sub>")).isEqualTo("46₂");
    assertThat(cell("<p><b>8</b><sub><i>10</i></sub>件</p>")).isEqualTo("8₁₀件");
    for (String style :
        List.of("vertical-align:sub", "vertical-align:-3px", "mso-text-raise:-2pt")) {
      assertThat(cell("46<span style='" + style + "'>2</span>")).as(style).isEqualTo("46₂");
    }
    Line line = (Line) blocks("<html><meta charset=utf-8><p>共9<sub>1</sub>件</p>").get(0);
    assertThat(line.text()).isEqualTo("共9₁件");
  }

  @Test
  void aNumberOffTheLineAsAWholeIsPlain() throws ReportReadException {
    for (String tag : List.of("sup", "sub", "b")) {
      assertThat(cell("<" + tag + ">46</" + tag + ">")).as(tag).isEqualTo("46");
    }
    assertThat(cell("<span style='vertical-align:-2pt'>46</span>")).isEqualTo("46");
  }

  @Test
  void whatPlacesAParagraphDoesNotPlaceItsDigits() throws ReportReadException {
    for (String style :
        List.of("vertical-align:sub", "vertical-align:4pt", "vertical-align:-4pt")) {
      Line line =
          (Line)
              blocks("<html><meta charset=utf-8><p style='" + style + "'>2023年<b>7</b>件</p>")
                  .get(0);
      assertThat(line.text()).as(style).isEqualTo("2023年7件");
    }
  }

  @Test
  void whatAStyleHidesIsNotRead() throws ReportReadException {
    for (String style :
        List.of("visibility:hidden", "font-size:0", "font-size: 0px", "display : none")) {
      assertThat(cell("12<span style='" + style + "'>3</span>")).as(style).isEqualTo("12");
    }
    assertThat(cell("12<span style='font-size:0.9em'>3</span>")).isEqualTo("123");
    assertThat(cell("<div style='font-size:0'><span style='font-size:9pt'>12</span></div>"))
        .isEqualTo("12");
    assertThat(cell("<div style='visibility:hidden'><p>12</p></div>")).isEqualTo("12");
  }

  @Test
  void charactersShownInAnotherOrderAreMarked() throws ReportReadException {
    for (String turned :
        List.of(
            "<bdo dir=rtl>38</bdo>",
            "<p><span style='direction:rtl; Unicode-Bidi: bidi-override'>38</span></p>",
            "<span style='unicode-bidi:isolate-override'>38</span>")) {
      assertThat(cell(turned)).isEqualTo("\u202E38\u202C");
    }
    assertThat(cell("<span dir=rtl>38</span>")).isEqualTo("38");
  }

  @Test
  void whatIsStruckOutIsNotRead() throws ReportReadException {
    for (String struck :
        new String[] {
          "<del>40</del>", "<s>40</s>", "<span style='text-decoration: line-through'>40</span>"
        }) {
      assertThat(cell(struck + "39")).as(struck).isEqualTo("39");
      assertThat(gridCell(struck).recognition())
          .as(struck)
          .isEqualTo(Recognition.doubtful(CellDoubt.STRUCK_OUT, List.of()));
      assertThat(gridCell(struck + "39").recognition()).as(struck).isNull();
      assertThat(cell(struck + "<ins>39</ins>")).as(struck).isEqualTo("39");
    }
    assertThat(cell("")).isEmpty();
  }
}
