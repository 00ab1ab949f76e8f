package io.github.opengpr.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Message;
import io.github.opengpr.model.Narrative;
import io.github.opengpr.model.Paragraph;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.form.Section;
import io.github.opengpr.model.printed.CellDoubt;
import io.github.opengpr.model.printed.CellStatus;
import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.model.printed.Note;
import io.github.opengpr.model.printed.Place;
import io.github.opengpr.model.printed.Printed;
import io.github.opengpr.model.printed.PrintedCell;
import io.github.opengpr.model.printed.PrintedLine;
import io.github.opengpr.model.printed.PrintedSection;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GprJsonTest {

  private static final AnnualReport REPORT =
      AnnualReport.blank(Form.FORM_2021)
          .withYear(2021)
          .withTitle("2021年政府信息公开工作年度报告")
          .withOverview(new Narrative(List.of(new Paragraph("（一）主动公开。", "有“引号”、\\ 与\n换行。"))));

  @Test
  void readsFilesAndBytesAsItReadsTexts(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("report.json");
    GprJson.write(REPORT, file);
    assertThat(Files.readString(file)).isEqualTo(GprJson.write(REPORT) + "\n");
    assertThat(GprJson.read(file)).isEqualTo(REPORT);
    byte[] bytes = Files.readAllBytes(file);
    assertThat(GprJson.read(bytes)).isEqualTo(REPORT);
    Files.writeString(file, "\uFEFF" + GprJson.write(REPORT));
    assertThat(GprJson.read(file)).isEqualTo(REPORT);
    bytes[bytes.length / 2] = (byte) 0xFF;
    assertThatThrownBy(() -> GprJson.read(bytes))
        .isInstanceOf(ReportJsonException.class)
        .hasMessage("JSON 应为 UTF-8 编码 / JSON must be in UTF-8");
    assertThatThrownBy(() -> GprJson.read(folder.resolve("none.json")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  @SuppressWarnings("NullAway") // what a program without null checks may do
  void refusesToWriteNothing() {
    assertThatThrownBy(() -> GprJson.write((AnnualReport) null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("report");
    assertThatThrownBy(() -> GprJson.write((Filing) null)).hasMessage("filing");
  }

  @ParameterizedTest
  @EnumSource
  void keepsTheOrderOfTheForm(Form form) throws IOException {
    JsonNode json = GprJson.mapper().readTree(GprJson.write(AnnualReport.blank(form)));
    assertThat(json.fieldNames())
        .toIterable()
        .containsExactly(
            "form",
            "year",
            "agency",
            "title",
            "lead",
            "overview",
            "T2",
            "T3",
            "T4",
            "problems",
            "otherMatters",
            "closing");
    List<String> leaves = new ArrayList<>();
    for (String table : List.of("T2", "T3", "T4")) {
      leaves(json.get(table), "/" + table, leaves);
    }
    assertThat(leaves).isEqualTo(form.cells().stream().map(Cell::pointer).toList());
  }

  private static void leaves(JsonNode node, String pointer, List<String> leaves) {
    if (node.isValueNode()) {
      leaves.add(pointer);
    }
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      leaves(field.getValue(), pointer + "/" + field.getKey(), leaves);
    }
  }

  @Test
  void readsWhatItWrites() throws IOException {
    assertThat(GprJson.read(GprJson.write(REPORT))).isEqualTo(REPORT);
    assertThat(GprJson.mapper().readValue(GprJson.write(REPORT), AnnualReport.class))
        .isEqualTo(REPORT);
    assertThat(GprJson.write(REPORT)).doesNotContain("\n");
  }

  @Test
  void readsARowWhoseTextsAreLeftOut() throws IOException {
    AnnualReport blank = AnnualReport.blank(Form.FORM_2019);
    String json =
        GprJson.write(blank)
            .replaceAll("\"(year|agency|title|lead|overview|problems|closing)\":null,", "");
    assertThat(json).doesNotContain("title");
    assertThat(GprJson.read(json)).isEqualTo(blank);
  }

  @Test
  void writesAmountsWithoutAnExponent() throws IOException {
    Cell fees = Form.FORM_2021.cell("T2.fees.amount");
    AnnualReport report = REPORT.with(fees, new BigDecimal("0.000000120"));
    assertThat(GprJson.write(report)).contains("\"amount\":0.000000120}");
    assertThat(GprJson.read(GprJson.write(report)).get(fees)).hasToString("1.20E-7");
  }

  @Test
  void readsAndClosesAReader() throws IOException {
    AtomicBoolean closed = new AtomicBoolean();
    Reader reader =
        new StringReader(GprJson.write(REPORT)) {
          @Override
          public void close() {
            closed.set(true);
            super.close();
          }
        };
    assertThat(GprJson.read(reader)).isEqualTo(REPORT);
    assertThat(closed).isTrue();
    assertThatThrownBy(() -> GprJson.read(new StringReader("{")))
        .isInstanceOf(ReportJsonException.class);
  }

  @Test
  void writesAFilingByAddressWithoutEmptyMembers() throws IOException {
    Printed printed =
        Printed.nothing(Form.FORM_2021)
            .withTitle(new PrintedLine("题目", new Place.InText(1, 2)))
            .withSections(
                new PrintedSection(
                    Section.OVERVIEW, "一", "总体情况", new PrintedLine("一、总体情况", null), List.of()))
            .withNotes(new Note(new Message("说明", "a note"), null));
    List<PrintedCell> cells = new ArrayList<>(printed.cells());
    Cell total = Form.FORM_2021.cell("T3.received.total");
    cells.set(
        total.index(),
        new PrintedCell(
            CellStatus.UNSURE,
            "8\n8",
            new Place.InTable(2, 5, 8, null),
            List.of(new BigDecimal(8), new BigDecimal(88)),
            CellDoubt.SAME_NUMBER_TWICE,
            new Message("两个数", "two numbers")));
    Filing filing = new Filing(REPORT, printed.withCells(cells));

    JsonNode json = GprJson.mapper().readTree(GprJson.write(filing));

    assertThat(GprJson.read(json.get("report").toString())).isEqualTo(REPORT);
    JsonNode written = json.get("printed");
    assertThat(written.get("cells").fieldNames())
        .toIterable()
        .containsExactlyElementsOf(Form.FORM_2021.cells().stream().map(Cell::address).toList());
    assertThat(written.get("cells").get("T3.received.total"))
        .hasToString(
            "{\"status\":\"UNSURE\",\"raw\":\"8\\n8\",\"place\":{\"table\":2,\"row\":5,\"cell\":8},"
                + "\"readings\":[8,88],\"doubt\":\"SAME_NUMBER_TWICE\","
                + "\"note\":{\"zh\":\"两个数\",\"en\":\"two numbers\"}}");
    assertThat(written.get("cells").get("T3.received.natural"))
        .hasToString("{\"status\":\"MISSING\",\"doubt\":\"NOT_PRINTED\"}");
    assertThat(written.get("title"))
        .hasToString("[{\"text\":\"题目\",\"place\":{\"line\":1,\"column\":2}}]");
    assertThat(written.get("sections").get(0).get("section").asText()).isEqualTo("OVERVIEW");
    assertThat(written.get("notes").get(0).get("message").get("en").asText()).isEqualTo("a note");
  }
}
