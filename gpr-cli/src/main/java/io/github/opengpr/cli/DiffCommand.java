package io.github.opengpr.cli;

import io.github.opengpr.cli.console.Console;
import io.github.opengpr.cli.console.ExitStatus;
import io.github.opengpr.cli.console.NewFile;
import io.github.opengpr.cli.console.RefusedException;
import io.github.opengpr.cli.option.ScanOption;
import io.github.opengpr.cli.option.Speech;
import io.github.opengpr.cli.output.yearly.ComparisonJson;
import io.github.opengpr.cli.output.yearly.ComparisonList;
import io.github.opengpr.cli.output.yearly.ComparisonText;
import io.github.opengpr.cli.results.Destination;
import io.github.opengpr.cli.text.Language;
import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.read.DocumentFormat;
import io.github.opengpr.render.html.ComparisonPage;
import io.github.opengpr.rules.CheckContext;
import io.github.opengpr.rules.yearly.YearComparison;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gpr diff}: shows two years beside each other. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    description = {
      "对照两年的报告：逐格变化、结转、照搬的文字。",
      "Compares two years: cells, what was carried over, text taken over."
    })
final class DiffCommand implements Callable<Integer> {

  /** How the comparison is written. */
  enum Format {
    /** For people. */
    TEXT,
    /** A web page. */
    HTML,
    /** One JSON object. */
    JSON,
    /** A line a cell, for spreadsheets. */
    CSV
  }

  private final Console console;
  @Mixin private ScanOption scan;
  @Mixin private Destination destination = new Destination();
  @Mixin private Speech speech = new Speech();

  @Parameters(
      index = "0",
      paramLabel = "LAST",
      description = {"上一年度的报告。", "Last year's report."})
  private String last = "";

  @Parameters(
      index = "1",
      paramLabel = "THIS",
      description = {"本年度的报告。", "This year's report."})
  private String current = "";

  @Option(
      names = "--format",
      paramLabel = "text|html|json|csv",
      defaultValue = "text",
      description = {
        "对照的格式；text 只列有变化的单元格，其余列出全部；html 用 -o 指明写到哪里，json、csv 也可以。",
        "The format; text lists the cells that changed, the others all cells; html is written to"
            + " where -o says, and so can json and csv be."
      })
  private Format format = Format.TEXT;

  DiffCommand(Console console, List<DocumentFormat> scans) {
    this.console = console;
    this.scan = new ScanOption(scans);
  }

  @Override
  public Integer call() {
    if (format == Format.TEXT && destination.isGiven()) {
      throw new RefusedException(
          "-o 用于 --format html、json、csv；text 写到标准输出",
          "-o goes with --format html, json or csv; text is printed");
    }
    Path file = format == Format.HTML || destination.isGiven() ? file() : null;
    Batch batch = new Batch(console, scan.formats());
    AnnualReport before = batch.readSure(last);
    AnnualReport now = batch.readSure(current);
    requireOrder(before, now);
    warnOfOthers(before, now);
    YearComparison comparison = YearComparison.of(before, now);
    Language language = speech.language();
    switch (format) {
      case TEXT -> console.print(new ComparisonText(language, console.width()).of(comparison));
      case JSON -> write(file, ComparisonJson.of(comparison), language);
      case CSV -> write(file, ComparisonList.of(comparison, language), language);
      case HTML -> {
        write(file, ComparisonPage.of(comparison, language.locale()), language);
      }
    }
    return ExitStatus.FINE;
  }

  /** Writes a result to its file, or prints it where none was named. */
  private void write(@Nullable Path file, String result, Language language) {
    if (file == null) {
      console.print(result);
      return;
    }
    if (format == Format.HTML) {
      Destination.writePage(file, result);
    } else {
      NewFile.write(file, result.getBytes(StandardCharsets.UTF_8));
    }
    console.printWritten(file, language);
  }

  private Path file() {
    List<String> operands = List.of(last, current);
    if (format == Format.HTML) {
      Path file = destination.file("html", operands, ".html", ".htm");
      Destination.requireReplaceable(file);
      return file;
    }
    String name = format.name().toLowerCase(Locale.ROOT);
    Path file = destination.file(name, operands, "." + name);
    NewFile.requirePlace(file);
    return file;
  }

  /** Two agencies can be compared, but hardly anybody means to. */
  private void warnOfOthers(AnnualReport before, AnnualReport now) {
    CheckContext.builder()
        .previous(before)
        .build()
        .previousMismatch(now)
        .ifPresent(why -> console.say("提醒：" + why.zh() + " / note: " + why.en()));
  }

  private static void requireOrder(AnnualReport before, AnnualReport now) {
    Integer first = before.year();
    Integer second = now.year();
    if (first != null && second != null && first >= second) {
      throw new RefusedException(
          "应先写上一年度的报告，再写本年度的；所给的是" + first + "年度和" + second + "年度",
          "last year's report comes first, then this year's; those given are of "
              + first
              + " and "
              + second);
    }
  }
}
