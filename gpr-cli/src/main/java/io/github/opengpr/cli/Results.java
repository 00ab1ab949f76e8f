package io.github.opengpr.cli;

import io.github.opengpr.cli.console.Console;
import io.github.opengpr.cli.console.RefusedException;
import io.github.opengpr.cli.option.SeverityOption;
import io.github.opengpr.cli.option.Speech;
import io.github.opengpr.cli.output.BriefText;
import io.github.opengpr.cli.output.CheckJson;
import io.github.opengpr.cli.output.CheckText;
import io.github.opengpr.cli.output.Counts;
import io.github.opengpr.cli.results.CheckOutput;
import io.github.opengpr.cli.results.CsvOutput;
import io.github.opengpr.cli.results.Destination;
import io.github.opengpr.cli.results.ListOutput;
import io.github.opengpr.cli.results.PageOutput;
import io.github.opengpr.cli.results.PrintedOutput;
import io.github.opengpr.cli.results.ResultsOutput;
import io.github.opengpr.cli.results.ResumedOutput;
import io.github.opengpr.cli.results.SarifOutput;
import io.github.opengpr.cli.resume.OptionsName;
import io.github.opengpr.cli.text.Language;
import io.github.opengpr.cli.text.Paint;
import io.github.opengpr.rules.CheckResult;
import io.github.opengpr.rules.RuleSet;
import io.github.opengpr.rules.Severity;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How results of checking are told: in which form and language, how much of them, and where. */
final class Results {

  /** How results are written. */
  enum Format {
    /** For people. */
    TEXT,
    /** One JSON object per report and line. */
    JSON,
    /** A web page for each report. */
    HTML,
    /** A workbook with a list of reports and a list of findings. */
    XLSX,
    /** The same lists as text for spreadsheets. */
    CSV,
    /** A log for build servers. */
    SARIF
  }

  @Mixin private Destination destination = new Destination();
  @Mixin private Speech speech = new Speech();

  @Option(
      names = "--format",
      paramLabel = "text|json|html|xlsx|csv|sarif",
      description = {
        "结果的格式，默认 text；json 每份报告一行，html 是网页，xlsx、csv 是报告和问题清单，sarif 供构建服务器使用；"
            + "用 -o 指明写到哪里，以 .jsonl 结尾的写 json。",
        "The format of results, text unless given; json is a line for each report, html is web"
            + " pages, xlsx and csv are lists, sarif is for build servers; -o says where to write;"
            + " a name that ends in .jsonl means json."
      })
  private @Nullable Format named;

  @Option(
      names = "--resume",
      description = {
        "接着 -o 指明的结果文件（.jsonl）做：内容未变的报告沿用原有结果，只校核新增和改动过的；中断后也可继续。",
        "Goes on with the results in the file of -o (.jsonl): reports whose content has not changed"
            + " keep them, only new and changed ones are checked; also after a run that was cut"
            + " short."
      })
  private boolean resume;

  @Option(
      names = "--severity",
      paramLabel = "error|warning|info",
      defaultValue = "info",
      converter = SeverityOption.class,
      description = {"只列出这一级及以上的问题：错误、警告或提示。", "Lists only findings of at least this severity."})
  private Severity severity = Severity.INFO;

  @Option(
      names = "--claims",
      description = {"逐个列出正文中的数字及核对结果。", "Lists every number in the text and what became of it."})
  private boolean claims;

  @Option(
      names = "--brief",
      description = {"每个问题只印一行。", "Prints one line a finding."})
  private boolean brief;

  Severity severity() {
    return severity;
  }

  Language language() {
    return speech.language();
  }

  /** Whether they are text for people. */
  boolean areText() {
    return format() == Format.TEXT;
  }

  private Format format() {
    if (named != null) {
      return named;
    }
    return destination.isGiven() && destination.isFile(".jsonl") ? Format.JSON : Format.TEXT;
  }

  /**
   * How much was found; what is kept in a file is counted as the file has it, in later runs too.
   */
  Counts counts(CheckResult result) {
    return Counts.of(result.findings(), format() == Format.JSON ? severity : Severity.INFO);
  }

  /** Whether standard output holds what programs read, and nothing else. */
  boolean arePrintedForPrograms() {
    return !destination.isGiven()
        && (format() == Format.JSON || format() == Format.CSV || format() == Format.SARIF);
  }

  /**
   * Begins to write.
   *
   * @param options what results depend on beside their documents and what is told here
   * @throws RefusedException if nothing can be written there
   */
  CheckOutput begin(RuleSet rules, List<String> operands, OptionsName options, Console console) {
    Language language = speech.language();
    Format format = format();
    if (destination.isGiven() && format == Format.TEXT) {
      throw new RefusedException(
          "-o 用于 --format html、json、xlsx、csv 和 sarif；text 写到标准输出",
          "-o goes with --format html, json, xlsx, csv and sarif; text is printed");
    }
    if (resume && (format != Format.JSON || !destination.isGiven())) {
      throw new RefusedException(
          "--resume 需要与 -o 一起用，结果文件以 .jsonl 结尾，如 -o findings.jsonl",
          "--resume goes with -o and a file that ends in .jsonl, such as -o findings.jsonl");
    }
    Paint paint = console.paint();
    return switch (format) {
      case TEXT ->
          new PrintedOutput(
              console,
              brief
                  ? new BriefText(severity, language, paint, console.longest())::of
                  : new CheckText(severity, language, paint, console.width(), claims)::of,
              true);
      case JSON ->
          destination.isGiven()
              ? file(operands, options, console)
              : new PrintedOutput(console, new CheckJson(severity, language)::of, false);
      case HTML -> new PageOutput(destination, operands, language, console);
      case XLSX -> new ListOutput(destination, operands, severity, language, console);
      case CSV -> new CsvOutput(destination, operands, severity, language, console);
      case SARIF -> new SarifOutput(destination, operands, rules, severity, language, console);
    };
  }

  /** A file of results that another run can go on with. */
  private CheckOutput file(List<String> operands, OptionsName options, Console console) {
    Path path = destination.file("json", operands, ".jsonl");
    options.with("severity", severity).with("language", speech.language());
    CheckJson.Maker maker = new CheckJson.Maker(GprCommand.Version.own(), options.toString());
    CheckJson json = new CheckJson(severity, speech.language(), maker);
    return resume
        ? new ResumedOutput(path, maker, json, speech.language(), console)
        : new ResultsOutput(path, json, speech.language(), console);
  }
}
