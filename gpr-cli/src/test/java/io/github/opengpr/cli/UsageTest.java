package io.github.opengpr.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.cli.console.Console;
import io.github.opengpr.cli.help.Usage;
import io.github.opengpr.model.form.Form;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** A wrong command line is explained in one line, in Chinese and English. */
class UsageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "verify report.txt | no such command: verify",
        "cheek report.txt | did you mean `gpr check`?",
        "check --severity high report.txt | 可用：错误, 警告, 提示 / wrong value for --severity",
        "check --issuer-kind 村 report.txt | 可用：县级以上地方人民政府、",
        "new --year 3026 --agency 某局 -o a.docx | 还没有3026年度的报告可写",
        "check | name a file or folder",
        "check --colour report.txt | no such option: --colour",
        "check --format xml report.txt | wrong value for --format: xml; known: text, json, html, xlsx, csv, sarif",
        "check --format html report.txt | for one report -o page.html, for many -o results/",
        "check --format xlsx report.txt | name it with -o, such as -o list.xlsx",
        "check --lang fr report.txt | --lang 没有 fr 这个值，可用：zh, en",
        "check --lang fr report.txt | wrong value for --lang: fr; known: zh, en",
        "check --severity fatal report.txt | wrong value for --severity: fatal; known: error, warning, info",
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
        "render --style gothic report.txt | wrong value for --style: gothic; known: box, markdown, tsv, html, docx, xlsx",
        "render --style docx report.txt | this style is written to a file; name it with -o",
        "render -o report.pdf report.txt | the name report.pdf does not say which style",
        "render --style html report.txt | name it with -o, such as -o report.html",
        "render --style xlsx -o report.docx report.txt | a file of this style ends in .xlsx",
        "render --style html -o report.txt report.txt | a file of this style ends in .html",
        "render --style markdown -o report.docx report.txt | a file of this style ends in .md",
        "render -o report.docx a.txt b.txt | -o goes with one report",
        "new --year 2026 -o form.docx | --agency must be given",
        "new --agency 水务局 -o form.docx | --year must be given",
        "new --year 2026 --agency 水务局 | --output must be given",
        "new --year | a value is missing after --year",
        "new --form 2019 --year 2026 --agency 水务局 -o form.docx | on the form of 2021, not 2019",
        "new --form 2021+2019 --year 2026 --agency 水务局 -o form.docx | not 2021+2019",
        "new --year 2026 --agency 水务局 -o form.html | must end in .docx or .xlsx, not be form.html",
        "new --year 2026 --agency 水务局 -o form.pdf | must end in .docx or .xlsx, not be form.pdf",
        "rollup --format xml report.txt | known: json, cells, box, markdown, tsv",
        "rollup --blank zero report.txt | wrong value for --blank: zero; known: keep, skip",
        "rollup --form 2020 report.txt | no such form: 2020; known: 2019, 2021, 2021+2019, 2019+2021",
        "rollup --year abc report.txt | a year is written in four digits, such as 2021, not abc",
        "rollup --year 21 report.txt | 年度应为四位数字，如 2021，不是 21",
        "help verify | no such command: verify (help, check, diff, new, read, render, rollup, rules)",
        "help check read | one argument too many: read",
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "check ∅ | an argument is empty; the current folder is written .",
        "check --previous ∅ report.txt | 有一个参数是空的；当前文件夹写作 .",
        "rollup --agency ∅ report.txt | an argument is empty",
        "check --without ,, report.txt | the id of a rule is missing in --without: ,,",
        "check --without T3-ROW-SUM, report.txt | --without 中缺少规则编号：T3-ROW-SUM,",
        "check --without= report.txt | 选项 --without 缺少值 / a value is missing after --without",
        "check --severity= report.txt | a value is missing after --severity",
        "check --fix= report.txt | a value is missing after --fix",
      })
  void nothingIsNoArgument(String line, String explanation) {
    Session session = Session.run((Object[]) line.replace("∅", "").split(" ", -1));
    assertThat(session.status()).isEqualTo(2);
    assertThat(session.out()).isEmpty();
    assertThat(session.errLines()).singleElement().asString().contains(explanation);
  }

  @Test
  void rulesAreLeftOutOneByOneOrParted() {
    Path report = Session.project().resolve("samples/mistakes-2021.txt");
    Session two = Session.run("check", "--without", "T3-ROW-SUM,t3-balance", report);
    assertThat(two.out()).contains("合计").doesNotContain("T3-ROW-SUM!", "T3-BALANCE!");
    assertThat(two)
        .isEqualTo(
            Session.run("check", "--without", "T3-ROW-SUM", "--without", "T3-BALANCE", report));
  }

  @ParameterizedTest
  @CsvSource({
    "help, --help",
    "help check, check --help",
    "help rollup, rollup --help",
    "help help, help --help"
  })
  void helpIsACommandToo(String command, String option) {
    Session session = Session.run((Object[]) command.split(" "));
    assertThat(session).isEqualTo(Session.run((Object[]) option.split(" ")));
    assertThat(session.out()).startsWith("用法：gpr");
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

  @ParameterizedTest
  @MethodSource("subcommands")
  void everyOptionIsExplainedInBothLanguages(CommandLine subcommand) {
    assertThat(subcommand.getCommandSpec().options())
        .allSatisfy(
            option ->
                assertThat(String.join("\n", option.description()))
                    .as(option.longestName())
                    .matches("(?s).*\\p{IsHan}.*\n.*[a-z]{3}.*"));
    assertThat(subcommand.getUsageMessage()).doesNotContain("null");
  }

  @ParameterizedTest
  @MethodSource("subcommands")
  void helpNamesEveryValueThatAnOptionTakes(CommandLine subcommand) {
    assertThat(subcommand.getCommandSpec().options())
        .filteredOn(option -> option.type().isEnum() && option.converters().length == 0)
        .allSatisfy(
            option ->
                assertThat(option.paramLabel())
                    .as(option.longestName())
                    .isEqualTo(String.join("|", Usage.values(option))));
  }

  @Test
  void everySubcommandIsListedInTheLanguageAskedFor() {
    String chinese = Session.run("help").out();
    String english = Session.run("help", "--lang", "en").out();
    for (CommandLine subcommand : subcommands()) {
      String[] both = subcommand.getCommandSpec().usageMessage().description();
      assertThat(chinese).contains(both[0]).doesNotContain(both[1]);
      assertThat(english).contains(both[1]).doesNotContain(both[0]);
    }
  }

  @ParameterizedTest
  @MethodSource("subcommands")
  void helpIsInTheLanguageAskedFor(CommandLine subcommand) {
    String name = subcommand.getCommandName();
    String english = Session.run(name, "--help", "--lang=en").out();
    assertThat(english).startsWith("Usage: gpr " + name).doesNotContainPattern("\\p{IsHan}");
    assertThat(Session.run("help", name, "--lang", "EN").out()).isEqualTo(english);
    assertThat(Session.run("--lang", "en", name, "-h").out()).isEqualTo(english);

    String chinese = Session.run(name, "--help").out();
    assertThat(chinese)
        .startsWith("用法：gpr " + name)
        .endsWith("English: gpr " + name + " --help --lang en\n");
    // Without the names of options and values, no English sentence is left.
    assertThat(chinese.lines().filter(line -> line.matches(".*[a-z]+ [a-z]+ [a-z]+ [a-z]+.*")))
        .isEmpty();
  }

  @Test
  void aLanguageNamedBeforeTheSubcommandHoldsForItsResultsToo() {
    Path report = Session.project().resolve("samples/one-cell-2021.txt");
    assertThat(Session.run("--lang", "en", "check", report))
        .isEqualTo(Session.run("check", "--lang", "en", report));
    assertThat(Session.run("--lang", "fr", "check", report).err())
        .contains("wrong value for --lang: fr; known: zh, en");
  }

  @Test
  void helpNamesEveryFormToAddUpOn() {
    assertThat(Session.run("rollup", "--help").out().replaceAll("\\s+", " "))
        .contains(Arrays.stream(Form.values()).map(Form::id).collect(Collectors.joining(", ")));
  }

  static Collection<CommandLine> subcommands() {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, UTF_8);
    Console console =
        new Console(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            nowhere,
            false,
            false,
            false);
    return Main.commandLine(console).getSubcommands().values();
  }
}
