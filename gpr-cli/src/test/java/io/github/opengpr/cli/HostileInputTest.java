package io.github.opengpr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.form.Form;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents made to cost more than they should, or to print more than they say. */
class HostileInputTest {

  private static final String CONTROL =
      "x\u001b]0;PWNED\u0007\u001b]52;c;Zm9v\u0007\u001b[2J\u009b31m\u202e\r\n一切正常";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check",
        "check --format json",
        "read",
        "read --origins",
        "read --format cells",
        "render",
        "render --style tsv",
        "render --style markdown",
        "rollup"
      })
  void nothingOfADocumentOrItsNameControlsTheTerminal(String command) {
    AnnualReport report =
        Filed.sound(Form.FORM_2021).withAgency(CONTROL).withTitle(CONTROL).withYear(2021);
    Path file = folder.resolve("名\u001b[2J\n\t称.json");
    Filed.write(file, report);
    Path broken = folder.resolve("坏\u001b[2J\n称.json");
    Filed.write(broken, "{\"\u009b31m\u202e\":1}");
    Session session = Session.run(arguments(command, file, broken));
    assertThat(session.status()).isEqualTo(2);
    assertThat(session.out()).isNotEmpty();
    assertThat((session.out() + session.err()).codePoints())
        .noneMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t')
        .noneMatch(c -> c >= 0x202A && c <= 0x202E);
    assertThat(session.errLines()).allMatch(line -> line.startsWith("gpr: "));
  }

  private static Object[] arguments(String command, Path... files) {
    List<Object> all = new ArrayList<>(List.of(command.split(" ", -1)));
    all.addAll(List.of(files));
    return all.toArray();
  }

  @Test
  void aDocumentThatIsTooLargeDoesNotKeepTheOthersFromBeingDone() {
    Filed.write(
        folder.resolve("1.json"),
        "{\"" + "k".repeat(40_000) + "\":[" + "1,".repeat(90_000) + "1]}");
    Filed.write(folder.resolve("2.json"), "[".repeat(200_000));
    Filed.write(folder.resolve("3.txt"), "新收政府信息公开申请3件。\n".repeat(400_000));
    Filed.write(folder.resolve("4.html"), "<html><body>" + "<p>x".repeat(200_000));
    Filed.write(folder.resolve("5.json"), Filed.sound(Form.FORM_2021));
    Session session = Session.run("check", folder);
    assertThat(session.status()).isEqualTo(2);
    assertThat(session.out()).contains("5.json");
    assertThat(session.errLines()).hasSize(4).noneMatch(line -> line.contains("内部错误"));
  }

  @Test
  void sumsOutOfRangeAreRefused() {
    AnnualReport report =
        Filed.sound(Form.FORM_2021)
            .with(Form.FORM_2021.cell("T2.fees.amount"), new BigDecimal("999999999999999999"));
    Path one = folder.resolve("1.json");
    Path two = folder.resolve("2.json");
    Filed.write(one, report);
    Filed.write(two, report);
    Session session = Session.run("rollup", one, two);
    assertThat(session.status()).isEqualTo(2);
    assertThat(session.err()).contains("数值超出18位").doesNotContain("内部错误");
  }

  @Test
  void theReportOfAnotherAgencyIsNotTheOneBefore() {
    AnnualReport now = Filed.sound(Form.FORM_2021).withYear(2022).withAgency("青禾镇人民政府");
    Path report = folder.resolve("now.json");
    Path before = folder.resolve("before.json");
    Filed.write(report, now);
    Filed.write(before, now.withYear(2021).withAgency("白鹭县水利局"));
    Session refused = Session.run("check", "--previous", before, report);
    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.err()).contains("白鹭县水利局", "青禾镇人民政府", "--renamed");
    Session renamed = Session.run("check", "--previous", before, "--renamed", report);
    assertThat(renamed.status()).isNotEqualTo(2);
    Filed.write(before, now.withYear(2020));
    Session old = Session.run("check", "--previous", before, report);
    assertThat(old.status()).isEqualTo(2);
    assertThat(old.err()).contains("2020年度", "2021年度").doesNotContain("--renamed");
    assertThat(Session.run("check", "--renamed", report).status()).isEqualTo(2);
  }
}
