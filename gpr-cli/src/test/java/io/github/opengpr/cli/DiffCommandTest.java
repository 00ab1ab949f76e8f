package io.github.opengpr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Narrative;
import io.github.opengpr.model.form.Form;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code gpr diff}: two years beside each other. */
class DiffCommandTest {

  private static final String SAME = "本镇主动公开各类政府信息，做好依申请公开，加强政府信息管理和平台建设，落实监督保障。";

  @TempDir private Path folder;
  private Path last = Path.of("");
  private Path current = Path.of("");

  @BeforeEach
  void twoYears() {
    AnnualReport sound = Filed.sound(Form.FORM_2021);
    AnnualReport before =
        Filed.with(
                sound,
                "T3.carriedOut.natural",
                4,
                "T3.carriedOut.total",
                4,
                "T4.reconsideration.total",
                2)
            .withYear(2021);
    AnnualReport now =
        Filed.with(sound, "T3.carriedIn.natural", 5, "T3.carriedIn.total", 4)
            .with(Form.FORM_2021.cell("T3.received.total"), null)
            .withProblems(Narrative.of("问题是人手少。"));
    last = Filed.write(folder.resolve("last.json"), before);
    current = Filed.write(folder.resolve("this.json"), now);
  }

  @Test
  void changesCarriedOverAndTextAreShown() {
    Session session = Session.run("diff", last, current);
    assertThat(session.err()).isEmpty();
    assertThat(session.status()).isEqualTo(0);
    assertThat(session.outLines().get(0)).isEqualTo("青禾镇人民政府 2021年度 → 青禾镇人民政府 2022年度");
    assertThat(session.out())
        .contains("二、上年结转政府信息公开申请数量·自然人 0 → 5（+5）")
        .contains("一、本年新收政府信息公开申请数量·总计 0 → 空白\n")
        .contains("自然人：上年结转下年度4，本年上年结转5，不一致")
        .contains("总计：上年结转下年度4，本年上年结转4\n")
        .contains("一、总体情况：相似度1.00；2句中2句与上年相同")
        .contains("“" + SAME + "”")
        .contains("五、存在的主要问题及改进情况：文字缺少或过短，不比较\n")
        .doesNotContain("商业企业：");
  }

  /** What was not read for sure has not changed, nor was it carried over: nobody knows. */
  @Test
  void whatIsNotSureIsTakenAsBlankAndSaid() {
    AnnualReport before =
        Filed.with(Filed.sound(Form.FORM_2021), "T3.carriedOut.natural", 21)
            .withTitle("2021年青禾镇人民政府政府信息公开工作年度报告");
    Path doubted = Filed.writeDoubting(folder.resolve("last.txt"), before, "21", "2 1");
    Session session = Session.run("diff", doubted, current);
    assertThat(session.status()).isEqualTo(0);
    assertThat(session.err())
        .contains("last.txt: 1 个单元格读取不确定，按空白处理")
        .contains("1 cell not read for sure, taken as blank: T3.carriedOut.natural");
    assertThat(session.out()).doesNotContain("21，");
    Session previous = Session.run("check", "--previous", doubted, current);
    assertThat(previous.err()).contains("last.txt: 1 个单元格读取不确定");
    assertThat(previous.out()).doesNotContain("自然人21");
  }

  @Test
  void englishOnWish() {
    assertThat(Session.run("diff", "--lang", "en", last, current).out())
        .contains(
            "0 → 5 (+5)", "carried out 4, carried in 5, not the same", "2 of 2 sentences word");
  }

  @Test
  void theJsonHasEveryCellAndNullsForWhatIsNotKnown() throws IOException {
    JsonNode json =
        JsonMapper.builder()
            .build()
            .readTree(Session.run("diff", "--format", "json", last, current).out());
    assertThat(json.path("last").path("year").asInt()).isEqualTo(2021);
    assertThat(json.path("cells")).hasSize(Form.FORM_2021.cells().size());
    for (JsonNode cell : json.path("cells")) {
      if (cell.path("address").asText().equals("T3.received.total")) {
        assertThat(cell.path("last").asInt()).isZero();
        assertThat(cell.get("current").isNull()).isTrue();
        assertThat(cell.get("change").isNull()).isTrue();
      }
    }
    assertThat(json.path("carriedOver").findValuesAsText("broken"))
        .containsExactly("true", "false", "false", "false", "false", "false", "false");
    assertThat(json.path("sections").findValuesAsText("address"))
        .containsExactly("overview", "problems", "otherMatters");
    assertThat(json.path("sections").path(0).path("similarity").asDouble()).isEqualTo(1);
    assertThat(json.path("sections").path(1).get("similarity").isNull()).isTrue();
  }

  @Test
  void theListHasALineForEveryCell() {
    String text = Session.run("diff", "--format", "csv", last, current).out();
    List<List<String>> lines = CsvLines.of(text.substring(1));
    assertThat(lines).hasSize(1 + Form.FORM_2021.cells().size());
    assertThat(lines.get(0)).containsExactly("单元格", "地址", "上年", "本年", "增减");
    assertThat(lines)
        .contains(List.of("二、上年结转政府信息公开申请数量·自然人", "T3.carriedIn.natural", "0", "5", "5"))
        .contains(List.of("一、本年新收政府信息公开申请数量·总计", "T3.received.total", "0", "", ""))
        .anyMatch(
            line -> line.subList(1, 5).equals(List.of("T3.carriedOut.total", "4", "0", "-4")));
  }

  @Test
  void thePageHasEveryCellAndIsWrittenWhereItIsWanted() throws IOException {
    Path page = folder.resolve("years.html");
    Session session = Session.run("diff", "--format", "html", "-o", page, last, current);
    assertThat(session.out()).isEqualTo("已写出 " + page + "\n");
    assertThat(Files.readString(page))
        .contains("data-address=\"T3.carriedIn.natural\"", "<td class=\"number\">+5</td>", SAME);
  }

  @Test
  void theOrderOfTheYearsMatters() {
    Session session = Session.run("diff", current, last);
    assertThat(session.status()).isEqualTo(2);
    assertThat(session.err())
        .contains("应先写上一年度的报告", "2022年度和2021年度", "last year's report comes first");
    assertThat(session.out()).isEmpty();
  }

  @Test
  void formsMayDiffer() {
    Path old = Filed.write(folder.resolve("old.json"), Filed.sound(Form.FORM_2019));
    Session session = Session.run("diff", "--format", "json", old, last);
    assertThat(session.status()).isEqualTo(0);
    assertThat(session.out())
        .contains("\"form\":\"2019\"", "\"form\":\"2021\"")
        .contains("\"inLast\":false,\"inCurrent\":true", "\"inLast\":true,\"inCurrent\":false");
    assertThat(Session.run("diff", old, last).out())
        .contains("只有一年的表式才有，不比较", " 上年表式无此格 → ", " → 本年表式无此格")
        .contains("表四：共15格，1格有变化\n");
    assertThat(Session.run("diff", "--format", "csv", old, last).out())
        .contains(",上年表式无此格,", ",本年表式无此格,");
    Path page = folder.resolve("forms.html");
    Session.run("diff", "--format", "html", "-o", page, old, last);
    assertThat(page).content().contains("表式无此格</td>", "只有一年的表式才有，不比较");
  }

  @Test
  void otherAgenciesAreWarnedOf() {
    Path other =
        Filed.write(
            folder.resolve("other.json"),
            Filed.sound(Form.FORM_2021).withYear(2021).withAgency("云溪街道办事处"));
    Session session = Session.run("diff", other, current);
    assertThat(session.status()).isEqualTo(0);
    assertThat(session.err()).contains("提醒：", "note: ", "云溪街道办事处", "青禾镇人民政府");
    assertThat(Session.run("diff", last, current).err()).isEmpty();
  }

  @Test
  void listsAndJsonAreWrittenToFilesToo() throws IOException {
    for (String format : List.of("csv", "json")) {
      Path file = folder.resolve("d." + format);
      Session session = Session.run("diff", "--format", format, "-o", file, last, current);
      assertThat(session.out()).isEqualTo("已写出 " + file + "\n");
      assertThat(Files.readString(file))
          .isEqualTo(Session.run("diff", "--format", format, last, current).out());
      assertThat(Session.run("diff", "--format", format, "-o", file, last, current).status())
          .as("nothing is overwritten")
          .isEqualTo(2);
    }
  }

  @Test
  void wrongUseIsExplained() {
    assertThat(Session.run("diff", last).status()).isEqualTo(2);
    assertThat(Session.run("diff", last, folder.resolve("none.json")).err()).contains("none.json");
    assertThat(Session.run("diff", last).err())
        .contains("需要两份报告", "two reports are needed: last year's, then this year's");
    assertThat(Session.run("diff", "-o", folder.resolve("x.html"), last, current).err())
        .contains("-o 用于 --format html、json、csv");
    assertThat(
            Session.run("diff", "--format", "csv", "-o", folder.resolve("x.json"), last, current)
                .err())
        .contains("应以 .csv 结尾");
    assertThat(
            Session.run("diff", "--format", "html", "-o", folder.resolve("x.txt"), last, current)
                .err())
        .contains("应以 .html 结尾");
  }
}
