package io.github.opengpr.read.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.printed.CellStatus;
import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.read.ReportReader;
import io.github.opengpr.read.document.Block;
import io.github.opengpr.read.document.Grid;
import io.github.opengpr.read.document.GridCell;
import io.github.opengpr.read.document.Line;
import io.github.opengpr.read.office.specimen.PackedParts;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Word files that end with a table, as those do that lack their last sections. */
class WordEndsTest {

  private static final ReportReader READER = ReportReader.of(OfficeFormats.all());
  private static final String HEAD = "，自然人，商业企业，科研机构，社会公益组织，法律服务机构，其他，总计";
  private static final String FIRST = "一、本年新收政府信息公开申请数量，5，4，0，0，0，0，9";

  private static String paragraph(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  private static String row(String cells) {
    return Stream.of(cells.split("，", -1))
        .map(cell -> "<w:tc>" + paragraph(cell) + "</w:tc>")
        .collect(Collectors.joining("", "<w:tr>", "</w:tr>"));
  }

  private static List<String> read(String... rows) throws ReportReadException {
    String table =
        Stream.of(rows)
            .map(WordEndsTest::row)
            .collect(Collectors.joining("", "<w:tbl>", "</w:tbl>"));
    String body = paragraph("青山镇人民政府2022年政府信息公开工作年度报告") + paragraph("三、收到和处理政府信息公开申请情况") + table;
    Filing filing = READER.read(PackedParts.ofBody(body).bytes(), "r.docx");
    return Form.FORM_2021.cells().stream()
        .filter(cell -> cell.address().startsWith("T3.carriedIn."))
        .map(
            cell -> {
              CellStatus status = filing.printed().cell(cell).status();
              return status == CellStatus.OK ? filing.report().get(cell).toString() : status.name();
            })
        .toList();
  }

  /** The end of a paragraph may be deleted; that of the cell or text it stands in never is. */
  @Test
  void whatLacksTheEndOfItsParagraphStaysWhereItStands() throws ReportReadException {
    String open = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>";
    String body =
        open.formatted("一")
            + paragraph("二")
            + open.formatted("三")
            + "<w:tbl><w:tr><w:tc>"
            + open.formatted("12")
            + "</w:tc><w:tc>"
            + paragraph("3")
            + "</w:tc></w:tr></w:tbl>"
            + open.formatted("四");
    assertThat(READER.document(PackedParts.ofBody(body).bytes(), "r.docx").blocks())
        .map(WordEndsTest::text)
        .containsExactly("一二", "三", "12|3", "四");
  }

  /** Word keeps what was chosen beside the list, not as the result of the field. */
  @Test
  void theChosenEntryOfAListIsRead() throws ReportReadException {
    String body =
        "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:ddList><w:result w:val=\"1\"/>"
            + "<w:listEntry w:val=\"10\"/><w:listEntry w:val=\"12\"/></w:ddList></w:ffData>"
            + "</w:fldChar></w:r><w:r><w:instrText> FORMDROPDOWN </w:instrText></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:t>件</w:t></w:r></w:p>";
    assertThat(READER.document(PackedParts.ofBody(body).bytes(), "r.docx").blocks())
        .map(WordEndsTest::text)
        .containsExactly("12件");
  }

  private static String text(Block block) {
    return block instanceof Grid grid
        ? grid.rows().get(0).cells().stream().map(GridCell::text).collect(Collectors.joining("|"))
        : ((Line) block).text();
  }

  @Test
  void theLastNumberIsWhole() throws ReportReadException {
    assertThat(read(HEAD, FIRST, "二、上年结转政府信息公开申请数量，1，2，0，0，0，0，3"))
        .containsExactly("1", "2", "0", "0", "0", "0", "3");
  }

  @Test
  void aRowThatBreaksOffGivesWhatItHas() throws ReportReadException {
    assertThat(read(HEAD, FIRST, "二、上年结转政府信息公开申请数量，1，2"))
        .containsExactly("1", "2", "MISSING", "MISSING", "MISSING", "MISSING", "MISSING");
  }
}
