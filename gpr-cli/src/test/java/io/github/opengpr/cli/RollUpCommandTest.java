package io.github.opengpr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.json.GprJson;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports added up by the command. */
class RollUpCommandTest {

  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

  @TempDir private Path folder;

  @BeforeEach
  void twoReports() {
    write("a.json", "青禾镇人民政府", "T3.received.natural", 3, "T3.received.total", 3);
    write("b.json", "白荻镇人民政府", "T3.received.natural", 4, "T2.fees.amount", "0.25");
  }

  private Path write(String name, String agency, Object... values) {
    AnnualReport report = Filed.with(Filed.sound(Form.FORM_2021), values).withAgency(agency);
    return Filed.write(folder.resolve(name), report);
  }

  private static BigDecimal value(Session session, String address) throws IOException {
    AnnualReport report = GprJson.read(session.out());
    BigDecimal value = report.get(report.form().cell(address));
    return value == null ? BigDecimal.valueOf(-1) : value;
  }

  @Test
  void addsUpAFolder() throws IOException {
    Session session = Session.run("rollup", "--agency", "云溪县人民政府", folder);
    assertThat(session.status()).isEqualTo(0);
    assertThat(value(session, "T3.received.natural")).isEqualByComparingTo("7");
    assertThat(value(session, "T3.received.total")).isEqualByComparingTo("3");
    assertThat(value(session, "T2.fees.amount")).isEqualByComparingTo("0.25");
    AnnualReport sum = GprJson.read(session.out());
    assertThat(sum.agency()).isEqualTo("云溪县人民政府");
    assertThat(sum.year()).isEqualTo(2022);
    assertThat(session.errLines()).containsExactly("gpr: 汇总 2 份报告 / 2 reports added up");
  }

  @Test
  void aBlankStaysBlankUnlessItIsToBeSkipped() throws IOException {
    write("c.json", "松桥乡人民政府", "T3.received.natural", null);
    Session kept = Session.run("rollup", folder);
    assertThat(value(kept, "T3.received.natural")).isEqualByComparingTo("-1");
    assertThat(kept.err()).contains("汇总留空").contains("T3.received.natural (1)");
    Session skipped = Session.run("rollup", "--blank", "skip", folder);
    assertThat(value(skipped, "T3.received.natural")).isEqualByComparingTo("7");
    assertThat(skipped.err()).contains("按其余报告相加").contains("T3.received.natural (1)");
  }

  /** A number that may be another one is not added up as if it were sure, nor called blank. */
  @Test
  void whatIsNotSureIsLeftOutAndSaid() throws IOException {
    AnnualReport sound = Filed.with(Filed.sound(Form.FORM_2021), "T3.received.natural", 12);
    Filed.writeDoubting(folder.resolve("c.txt"), sound, "12", "1 2");
    Session kept = Session.run("rollup", folder);
    assertThat(kept.status()).isEqualTo(0);
    assertThat(value(kept, "T3.received.natural")).isEqualByComparingTo("-1");
    assertThat(kept.err())
        .contains("1 个单元格有报告读取不确定，汇总留空")
        .contains("T3.received.natural (1)")
        .doesNotContain("未填");
    Session skipped = Session.run("rollup", "--blank", "skip", folder);
    assertThat(value(skipped, "T3.received.natural")).isEqualByComparingTo("7");
    assertThat(skipped.err()).contains("1 cell is not read for sure in some report");
    Filed.writeDoubting(folder.resolve("c.txt"), sound, "12", "若干");
    Session unread = Session.run("rollup", folder);
    assertThat(unread.err()).contains("读取不确定").doesNotContain("未填");
  }

  @Test
  void noSumIsHeldAgainstWhatIsNotSure() throws IOException {
    AnnualReport sound = Filed.with(Filed.sound(Form.FORM_2021), "T3.received.natural", 12);
    Path kids = folder.resolve("kids");
    Filed.writeDoubting(kids.resolve("c.txt"), sound.withAgency("松桥乡人民政府"), "12", "1 2");
    Session session =
        Session.run("check", "--children", kids, "--complete-roster", folder.resolve("a.json"));
    assertThat(session.err()).contains("c.txt: 1 个单元格读取不确定，按空白处理");
    assertThat(session.out()).doesNotContain("之和12");
  }

  @Test
  void reportsOnDifferentFormsAreRefused() throws IOException {
    Filed.write(folder.resolve("c.json"), Filed.sound(Form.FORM_2019).withYear(2022));
    Session session = Session.run("rollup", folder);
    assertThat(session.status()).isEqualTo(2);
    assertThat(session.out()).isEmpty();
    assertThat(session.err()).contains("a.json").contains("c.json").contains("--form");
    Session chosen = Session.run("rollup", "--form", "2021", folder);
    assertThat(chosen.status()).isEqualTo(0);
    assertThat(value(chosen, "T3.received.natural")).isEqualByComparingTo("7");
    assertThat(chosen.err())
        .contains("c.json: 未计入，2019年表式")
        .contains("2 reports added up, 1 left out");
    assertThat(Session.run("rollup", "--form", "2020", folder).err()).contains("2021");
  }

  @Test
  void reportsOfDifferentYearsAreRefused() throws IOException {
    Filed.write(folder.resolve("c.json"), Filed.sound(Form.FORM_2021).withYear(2023));
    assertThat(Session.run("rollup", folder).err()).contains("--year");
    Session chosen = Session.run("rollup", "--year", "2023", folder);
    assertThat(value(chosen, "T3.received.natural")).isEqualByComparingTo("0");
    assertThat(chosen.err()).contains("a.json: 未计入，2022年度").contains("b.json");
  }

  @Test
  void whatCannotBeReadIsSaidAndTheRestAddedUp() throws IOException {
    Files.writeString(folder.resolve("c.json"), "{");
    Session session = Session.run("rollup", folder);
    assertThat(session.status()).isEqualTo(2);
    assertThat(value(session, "T3.received.natural")).isEqualByComparingTo("7");
    assertThat(session.err()).contains("c.json").contains("2 reports added up, 1 left out");
  }

  @Test
  void anAgencyThatReportsTwiceIsNamed() {
    write("c.json", "白荻镇人民政府");
    assertThat(Session.run("rollup", folder).err()).contains("c.json: “白荻镇人民政府”已有报告");
  }

  @Test
  void jointDocumentsAreNoted() {
    write("c.json", "松桥乡人民政府", "T2.normativeDocuments.issued", 1);
    assertThat(Session.run("rollup", folder).err()).contains("联合发文可能重复计数");
  }

  @Test
  void nothingToAddUpIsSaid() {
    Session session = Session.run("rollup", "--year", "1999", folder);
    assertThat(session.status()).isEqualTo(2);
    assertThat(session.err()).contains("没有可以汇总的报告");
  }

  @Test
  void printsWhatItPrinted() throws IOException {
    for (String format : new String[] {"box", "cells"}) {
      String printed =
          Session.run("rollup", "--format", format, "--agency", "云溪县人民政府", folder).out();
      Path file = GOLDEN.resolve("rollup-" + format + ".golden");
      if ("write".equals(System.getProperty("gpr.golden"))) {
        Files.writeString(file, printed);
      }
      assertThat(printed).isEqualTo(Files.readString(file));
    }
  }
}
