package io.github.opengpr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A wrong command line is explained in one line, in Chinese and English. */
class UsageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "verify report.txt | no such command: verify",
        "check | name a file or folder",
        "check --colour report.txt | no such option: --colour",
        "check --format xml report.txt | wrong value for --format: xml",
        "check --lang fr report.txt | wrong value for --lang: fr",
        "check --severity fatal report.txt | wrong value for --severity: fatal",
        "check report.txt --previous | a value is missing after --previous",
        "check --previous a.txt --previous b.txt c.txt | --previous can be given only once",
        "check --previous a.txt b.txt c.txt | one report at a time",
        "check --published 31.1.2022 report.txt | a date is written 2022-01-31, not 31.1.2022",
        "check --issuer-kind king report.txt | no such kind: king",
        "check --complete-roster report.txt | --complete-roster goes with --children",
        "check --without T3-NOTHING report.txt | no such rule: T3-NOTHING",
        "check --accept no/such/file report.txt | the file of --accept cannot be read: no/such/file",
        "check --cell T3.received.total report.txt | --cell goes with --fix",
        "check --fix copy.docx report.txt | --fix writes JSON only; its file must end in .json",
        "check --fix a.json --fix b.json report.txt | --fix can be given only once",
        "read --origins --format cells report.txt | --origins goes with json only",
        "render --style gothic report.txt | wrong value for --style: gothic",
        "rules T3-NOTHING | no such rule: T3-NOTHING",
        "rules T3-SUM T4-SUM | one argument too many: T4-SUM",
      })
  void aMistakeIsExplained(String line, String explanation) {
    Session session = Session.run((Object[]) line.split(" "));
    assertThat(session.status()).isEqualTo(2);
    assertThat(session.out()).isEmpty();
    assertThat(session.errLines())
        .singleElement()
        .asString()
        .startsWith("gpr: ")
        .contains(explanation)
        .matches(".*\\p{IsHan}.*");
  }

  @Test
  void childrenMustHaveAReport(@TempDir Path empty) {
    Session session =
        Session.run(
            "check", "--children", empty, Session.project().resolve("samples/sound-2021.txt"));
    assertThat(session.status()).isEqualTo(2);
    assertThat(session.out()).isEmpty();
    assertThat(session.err())
        .contains("--children 给出的位置没有可读的报告：" + empty)
        .contains("--children has no report that can be read: " + empty);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "--help", "check --help", "read -h", "render -h", "rules -h", "-V"})
  void helpIsAResult(String line) {
    Session session = line.isEmpty() ? Session.run() : Session.run((Object[]) line.split(" "));
    assertThat(session.status()).isEqualTo(0);
    assertThat(session.err()).isEmpty();
    assertThat(session.out()).contains("gpr");
  }

  @Test
  void everyOptionIsExplainedInBothLanguages() {
    for (String subcommand : new String[] {"check", "read", "render", "rules"}) {
      assertThat(Session.run(subcommand, "--help").out())
          .matches("(?s).*\\p{IsHan}.*")
          .doesNotContain("null");
    }
  }
}
