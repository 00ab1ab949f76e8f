package io.github.opengpr.read.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.read.ReportReadException.Reason;
import io.github.opengpr.read.ReportReader;
import io.github.opengpr.read.document.Block;
import io.github.opengpr.read.document.Document;
import io.github.opengpr.read.document.Grid;
import io.github.opengpr.read.document.GridCell;
import io.github.opengpr.read.document.Line;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class RtfTest {

  private static final ReportReader READER = ReportReader.of(OfficeFormats.all());

  private static Document read(String body) throws ReportReadException {
    return READER.document(rtf(body).getBytes(StandardCharsets.ISO_8859_1), "r.doc");
  }

  private static String rtf(String body) {
    return "{\\rtf1\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0\\fnil\\fcharset134 SimSun;}}"
        + body
        + "}";
  }

  /** Chinese as the code page writes it. */
  private static String gbk(String text) {
    StringBuilder escaped = new StringBuilder();
    for (byte b : text.getBytes(Charset.forName("GBK"))) {
      escaped.append("\\'").append(String.format("%02x", b & 0xff));
    }
    return escaped.toString();
  }

  private static List<String> lines(Document document) {
    return document.blocks().stream()
        .filter(Line.class::isInstance)
        .map(line -> ((Line) line).text())
        .toList();
  }

  private static Grid grid(Document document) {
    return (Grid) document.blocks().stream().filter(Grid.class::isInstance).findFirst().get();
  }

  private static String row(String definition, String... cells) {
    StringBuilder row = new StringBuilder("\\trowd ").append(definition);
    for (String cell : cells) {
      row.append("\\pard\\intbl ").append(cell).append("\\cell ");
    }
    return row.append("\\row ").toString();
  }

  @Test
  void textComesInTheCodePageAndInUnicode() throws ReportReadException {
    Document document = read(gbk("一、总体情况") + "\\par \\u24180?\\u24230?3\\par");
    assertThat(lines(document)).containsExactly("一、总体情况", "年度3");
  }

  @Test
  void cellsMergedDownAndAcrossAreOne() throws ReportReadException {
    Document document =
        read(
            row("\\clvmgf\\cellx1000\\clmgf\\cellx2000\\clmrg\\cellx3000", "a", "b", "")
                + row("\\clvmrg\\cellx1000\\cellx2000\\cellx3000", "", "1", "2")
                + "\\pard after\\par");
    List<GridCell> first = grid(document).rows().get(0).cells();
    assertThat(first).extracting(GridCell::text).containsExactly("a", "b");
    assertThat(first.get(0).rows()).isEqualTo(2);
    assertThat(first.get(1).columns()).isEqualTo(2);
    List<GridCell> second = grid(document).rows().get(1).cells();
    assertThat(second).extracting(GridCell::text).containsExactly("1", "2");
    assertThat(second.get(0).column()).isEqualTo(1);
    assertThat(lines(document)).containsExactly("after");
  }

  @Test
  void whatIsNotShownIsNotRead() throws ReportReadException {
    Document document =
        read(
            "{\\header kopf\\par}a{\\v secret}b{\\deleted old}c{\\footnote note}"
                + "{\\*\\unknowndest x}{\\*\\themedata 00}{\\field{\\*\\fldinst PAGE}{\\fldrslt 7}}\\par");
    assertThat(lines(document)).containsExactly("abc7");
    assertThat(document.notes()).hasSize(3);
  }

  @Test
  void raisedAndStruckDigitsStayApart() throws ReportReadException {
    Document document =
        read(row("\\cellx1000\\cellx2000", "12{\\super 1}", "{\\strike 3}5") + "\\pard x\\par");
    assertThat(grid(document).rows().get(0).cells())
        .extracting(GridCell::text)
        .containsExactly("12¹", "3 5");
  }

  @Test
  void numbersOfListsAreRead() throws ReportReadException {
    assertThat(lines(read("{\\listtext\\pard " + gbk("一、") + "}" + gbk("总体") + "\\par")))
        .containsExactly("一、总体");
  }

  @Test
  void aTableInsideACellIsTakenOut() throws ReportReadException {
    Document document =
        read(
            "\\trowd\\cellx5000\\pard\\intbl\\itap1 head\\par"
                + "\\pard\\intbl\\itap2 1\\nestcell 2\\nestcell{\\*\\nesttableprops\\trowd\\cellx1000\\cellx2000\\nestrow}"
                + "{\\nonesttables\\par}\\pard\\intbl\\itap1 tail\\cell\\row\\pard end\\par");
    assertThat(lines(document)).containsExactly("head", "tail", "end");
    assertThat(grid(document).rows().get(0).cells())
        .extracting(GridCell::text)
        .containsExactly("1", "2");
  }

  @Test
  void textBoxesAreRead() throws ReportReadException {
    Document document =
        read(
            "a{\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv 1}}{\\shptxt box\\par}}{\\shprslt box}}b\\par");
    assertThat(lines(document)).containsExactly("box", "ab");
  }

  @Test
  void damageAndHostilityAreRefused() {
    assertThat(refused(rtf("x\\par").substring(0, 60))).isEqualTo(Reason.BROKEN);
    assertThat(refused(rtf("{\\pict\\bin2000000000 x}"))).isEqualTo(Reason.BROKEN);
    assertThat(refused(rtf("}}}x"))).isEqualTo(Reason.BROKEN);
    assertThat(refused(rtf("{".repeat(100_000) + "}".repeat(100_000)))).isEqualTo(Reason.TOO_LARGE);
    assertThat(refused(rtf("\\pard\\intbl\\itap100000 x\\nestcell "))).isEqualTo(Reason.TOO_LARGE);
    assertThat(refused(rtf("\\cell ".repeat(500_000)))).isEqualTo(Reason.TOO_LARGE);
    assertThat(refused(rtf("{\\pict 00}"))).isEqualTo(Reason.EMPTY);
  }

  private static Reason refused(String rtf) {
    return catchThrowableOfType(
            ReportReadException.class,
            () -> READER.document(rtf.getBytes(StandardCharsets.ISO_8859_1), "r.rtf"))
        .reason();
  }

  @Test
  void rowsWithoutPlacesAreNoExactGrid() throws ReportReadException {
    Block block = read(row("\\cellx1000", "1", "2", "3") + "\\pard x\\par").blocks().get(0);
    assertThat(((Grid) block).exact()).isFalse();
    assertThat(((Grid) block).rows().get(0).cells()).hasSize(3);
  }
}
