package io.github.opengpr.cli;

import io.github.opengpr.cli.console.Console;
import io.github.opengpr.cli.console.ExitStatus;
import io.github.opengpr.cli.console.RefusedException;
import io.github.opengpr.cli.input.ReadReport;
import io.github.opengpr.cli.option.Operands;
import io.github.opengpr.cli.option.ScanOption;
import io.github.opengpr.cli.output.CellsTsv;
import io.github.opengpr.cli.output.ReportJson;
import io.github.opengpr.read.DocumentFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code gpr read}: turns documents into values. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    description = {"读取报告，输出数值。", "Reads reports and prints their values."})
final class ReadCommand implements Callable<Integer> {

  /** How values are written. */
  enum Format {
    /** One JSON report per line. */
    JSON,
    /** One cell per line, parted by tabs. */
    CELLS
  }

  private final Console console;
  @Mixin private Operands operands = new Operands();
  @Mixin private ScanOption scan;

  @Option(
      names = "--format",
      paramLabel = "json|cells",
      defaultValue = "json",
      description = {
        "json：每份报告一行；cells：每个单元格一行，以制表符分隔，首行为表头。",
        "json: a report per line; cells: a cell per line, parted by tabs, with a header line."
      })
  private Format format = Format.JSON;

  @Option(
      names = "--origins",
      description = {
        "JSON 中加上原文、位置和把握程度。",
        "Adds to the JSON what is printed, where, and how sure."
      })
  private boolean origins;

  ReadCommand(Console console, List<DocumentFormat> scans) {
    this.console = console;
    this.scan = new ScanOption(scans);
  }

  @Override
  public Integer call() {
    if (origins && format == Format.CELLS) {
      throw new RefusedException("--origins 只用于 json", "--origins goes with json only");
    }
    Function<ReadReport, String> words =
        switch (format) {
          case CELLS -> CellsTsv::of;
          case JSON -> new ReportJson(origins)::of;
        };
    if (format == Format.CELLS) {
      console.print(CellsTsv.HEADER);
    }
    Batch batch = new Batch(console, scan.formats());
    batch.run(operands.files(), words, console::print);
    return batch.unreadable() > 0 ? ExitStatus.NOT_DONE : ExitStatus.FINE;
  }
}
