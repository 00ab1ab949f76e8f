package io.github.opengpr.cli;

import io.github.opengpr.cli.output.BriefText;
import io.github.opengpr.cli.output.CheckJson;
import io.github.opengpr.cli.output.CheckText;
import io.github.opengpr.cli.output.Language;
import io.github.opengpr.cli.output.Paint;
import io.github.opengpr.rules.RuleSet;
import io.github.opengpr.rules.Severity;
import java.util.List;
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
      defaultValue = "text",
      description = {
        "结果的格式；html 是网页，xlsx、csv 是报告和问题清单，sarif 供构建服务器使用；用 -o 指明写到哪里。",
        "The format of results; html is web pages, xlsx and csv are lists, sarif is for build"
            + " servers; -o says where to write."
      })
  private Format format = Format.TEXT;

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
    return format == Format.TEXT;
  }

  /** Whether standard output holds what programs read, and nothing else. */
  boolean arePrintedForPrograms() {
    return format == Format.JSON
        || (format == Format.CSV || format == Format.SARIF) && !destination.isGiven();
  }

  /**
   * Begins to write.
   *
   * @throws RefusedException if nothing can be written there
   */
  CheckOutput begin(RuleSet rules, List<String> operands, Console console) {
    Language language = speech.language();
    if (destination.isGiven() && (format == Format.TEXT || format == Format.JSON)) {
      throw new RefusedException(
          "-o 用于 --format html、xlsx、csv 和 sarif；其他格式写到标准输出",
          "-o goes with --format html, xlsx, csv and sarif; other formats are printed");
    }
    Paint paint = console.paint();
    return switch (format) {
      case TEXT ->
          new PrintedOutput(
              console,
              brief
                  ? new BriefText(severity, language, paint, console.longest())::of
                  : new CheckText(rules, severity, language, paint, console.width(), claims)::of,
              true);
      case JSON -> new PrintedOutput(console, new CheckJson(severity, language)::of, false);
      case HTML -> new PageOutput(destination, operands, language, console);
      case XLSX -> new ListOutput(destination, severity, language, console);
      case CSV -> new CsvOutput(destination, operands, severity, language, console);
      case SARIF -> new SarifOutput(destination, operands, rules, severity, language, console);
    };
  }
}
