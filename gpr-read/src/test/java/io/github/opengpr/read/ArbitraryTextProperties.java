package io.github.opengpr.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.form.Section;
import io.github.opengpr.model.printed.Filing;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Reading gives a filing or the documented exception, whatever it is given. */
class ArbitraryTextProperties {

  @Property(tries = 400)
  void anyTextIsReadOrRefused(@ForAll String text) {
    readOrRefuse(text.getBytes(StandardCharsets.UTF_8), "a.txt");
  }

  @Property(tries = 300)
  void anyBytesAreReadOrRefused(@ForAll byte[] bytes) {
    readOrRefuse(bytes, "a.txt");
    readOrRefuse(bytes, "a.html");
  }

  @Property(tries = 600)
  void fragmentsOfReportsAreReadOrRefused(@ForAll("fragments") String text) {
    readOrRefuse(text.getBytes(StandardCharsets.UTF_8), "a.txt");
  }

  @Property(tries = 300)
  void fragmentsOfPagesAreReadOrRefused(@ForAll("markup") String text) {
    readOrRefuse(text.getBytes(StandardCharsets.UTF_8), "a.html");
  }

  private static void readOrRefuse(byte[] bytes, String name) {
    try {
      Filing filing = ReportReader.standard().read(bytes, name);
      assertThat(filing.printed().cells()).hasSameSizeAs(filing.report().form().cells());
    } catch (ReportReadException e) {
      assertThat(e.explanation().zh()).isNotBlank();
      assertThat(e.explanation().en()).isNotBlank();
    }
  }

  private static List<String> words() {
    List<String> words = new ArrayList<>();
    for (Section section : Section.values()) {
      words.add(section.heading());
      words.add(section.title());
    }
    for (Form form : Form.values()) {
      form.tables()
          .forEach(
              table ->
                  table
                      .blocks()
                      .forEach(
                          block -> {
                            block.rows().forEach(row -> words.addAll(row.labels()));
                            block.columns().forEach(column -> words.addAll(column.labels()));
                          }));
    }
    words.addAll(
        List.of(
            "0", "12", "3.5", "1,234", "/", "—", "无", "- 3 -", "第3页", "8 8", "-5", "１", "", "2021年",
            "年度报告"));
    return words;
  }

  @Provide
  Arbitrary<String> fragments() {
    Arbitrary<String> piece = Arbitraries.of(words());
    Arbitrary<String> gap =
        Arbitraries.of("\n", "\n", "\t", "\n\t", " ", "  ", "|", " | ", "\n\n", "\n|\n", "");
    return net.jqwik.api.Combinators.combine(piece, gap)
        .as(String::concat)
        .list()
        .ofMaxSize(250)
        .map(list -> String.join("", list));
  }

  @Provide
  Arbitrary<String> markup() {
    Arbitrary<String> piece = Arbitraries.of(words());
    Arbitrary<String> tag =
        Arbitraries.of(
            "<table>",
            "</table>",
            "<tr>",
            "</tr>",
            "<td>",
            "</td>",
            "<td colspan=3>",
            "<td rowspan=\"9999999999\">",
            "<td rowspan=0 colspan=999>",
            "<p>",
            "</p>",
            "<br>",
            "<div>",
            "</div>",
            "&nbsp;",
            "<!--",
            "-->",
            "<script>",
            "<h2>",
            "<a href=x>",
            "<");
    return net.jqwik.api.Combinators.combine(tag, piece)
        .as(String::concat)
        .list()
        .ofMaxSize(150)
        .map(list -> "<html>" + String.join("", list));
  }
}
