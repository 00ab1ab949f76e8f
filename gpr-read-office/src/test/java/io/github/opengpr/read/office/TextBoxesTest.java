package io.github.opengpr.read.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.read.ReportReader;
import io.github.opengpr.read.document.Block;
import io.github.opengpr.read.document.Grid;
import io.github.opengpr.read.document.Line;
import io.github.opengpr.read.office.specimen.PackedParts;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Text boxes of Word files: what stands in them is read once, where the box is anchored. */
class TextBoxesTest {

  private static final ReportReader READER = ReportReader.of(OfficeFormats.all());
  private static final String TABLE = table("规章", "2");

  private static String paragraph(String content) {
    return "<w:p>" + content + "</w:p>";
  }

  private static String run(String text) {
    return "<w:r><w:t>" + text + "</w:t></w:r>";
  }

  private static String table(String... cells) {
    return List.of(cells).stream()
        .map(cell -> "<w:tc>" + (cell.startsWith("<") ? cell : paragraph(run(cell))) + "</w:tc>")
        .collect(Collectors.joining("", "<w:tbl><w:tr>", "</w:tr></w:tbl>"));
  }

  /** A box as new programs write it, with the same for older ones beside it. */
  private static String box(String content) {
    String inside = "<w:txbxContent>" + content + "</w:txbxContent>";
    return "<w:r><mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">"
        + "<mc:Choice Requires=\"wps\"><w:drawing>"
        + inside
        + "</w:drawing></mc:Choice><mc:Fallback><w:pict>"
        + inside
        + "</w:pict></mc:Fallback></mc:AlternateContent></w:r>";
  }

  private static List<String> read(String body) throws ReportReadException {
    return READER.document(PackedParts.ofBody(body).bytes(), "r.docx").blocks().stream()
        .map(TextBoxesTest::said)
        .toList();
  }

  private static String said(Block block) {
    return block instanceof Grid grid
        ? grid.rows().stream()
            .map(row -> row.cells().stream().map(cell -> cell.text()).toList().toString())
            .collect(Collectors.joining())
        : ((Line) block).text();
  }

  @Test
  void aTableInABoxIsATable() throws ReportReadException {
    String body = paragraph(run("二、主动公开") + box(TABLE + paragraph("")));
    assertThat(read(body + paragraph(run("三、收到")))).containsExactly("二、主动公开", "[规章, 2]", "三、收到");
  }

  @Test
  void boxesInBoxesAreReadOnce() throws ReportReadException {
    String body = paragraph(box(paragraph(run("甲") + box(TABLE))) + run("乙"));
    assertThat(read(body)).containsOnlyOnce("[规章, 2]").containsOnlyOnce("甲").containsOnlyOnce("乙");
  }

  /** A number typed into a box that lies over the cell belongs to the cell. */
  @Test
  void aNumberInABoxInACellIsInTheCell() throws ReportReadException {
    String cell = paragraph(box(paragraph(run("2"))));
    assertThat(read(table("规章", cell, "7"))).containsExactly("[规章, 2, 7]");
  }

  /** 1 beside a box with 2 is not 12. */
  @Test
  void aNumberInABoxDoesNotGoOnWithTheTextAroundIt() throws ReportReadException {
    String cell = paragraph(run("1") + box(paragraph(run("2"))) + run("3"));
    assertThat(read(table("规章", cell))).noneMatch(said -> said.matches(".*(?:12|23|123).*"));
  }
}
