package io.github.opengpr.cli;

import io.github.opengpr.cli.console.Console;
import io.github.opengpr.cli.console.ExitStatus;
import io.github.opengpr.cli.input.ReadReport;
import io.github.opengpr.cli.option.FormOption;
import io.github.opengpr.cli.option.Operands;
import io.github.opengpr.cli.option.YearOption;
import io.github.opengpr.cli.output.CellsTsv;
import io.github.opengpr.cli.text.Printable;
import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.json.GprJson;
import io.github.opengpr.model.work.Work;
import io.github.opengpr.render.text.Style;
import io.github.opengpr.render.text.TextRenderer;
import io.github.opengpr.rules.rollup.Blanks;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code gpr rollup}: adds reports up into one. */
@Command(
    name = "rollup",
    mixinStandardHelpOptions = true,
    description = {"把同一表式的报告逐格相加，汇总为一份。", "Adds up reports on one form, cell by cell, into one."})
final class RollUpCommand implements Callable<Integer> {

  /** What a blank cell does to its sum. */
  enum Blank {
    /** The sum is blank too. */
    KEEP,
    /** The sum leaves it out. */
    SKIP
  }

  /** How the sum is written. */
  enum Format {
    /** A report as JSON. */
    JSON,
    /** A cell per line. */
    CELLS,
    /** Tables in frames. */
    BOX,
    /** Tables in Markdown. */
    MARKDOWN,
    /** Tables parted by tabs. */
    TSV
  }

  private final Console console;
  @Mixin private Operands operands = new Operands();

  @Option(
      names = "--blank",
      paramLabel = "keep|skip",
      defaultValue = "keep",
      description = {
        "keep（默认）：任何一份报告空白的单元格，汇总也空白；skip：按已填的相加，并说明有几份空白。",
        "keep, the default: a cell blank in any report is blank in the sum; skip: what is filled in"
            + " is added up, and it is said how many are blank."
      })
  private Blank blank = Blank.KEEP;

  @Option(
      names = "--form",
      paramLabel = "FORM",
      converter = FormOption.class,
      completionCandidates = FormOption.Ids.class,
      description = {
        "只汇总这一表式的报告：${COMPLETION-CANDIDATES}（2021+2019 为表二用2021年、表三用2019年表式，2019+2021"
            + " 相反）；不指定时，表式不一即拒绝。",
        "Only reports on this form; 2021+2019 is table two of 2021 beside table three of 2019,"
            + " 2019+2021 the other way round. Without it, reports on different forms are refused."
      })
  private @Nullable Form form;

  @Option(
      names = "--year",
      paramLabel = "YYYY",
      converter = YearOption.class,
      description = {
        "只汇总这一年度的报告；不指定时，年度不一即拒绝。",
        "Only reports of this year; without it, reports of different years are refused."
      })
  private @Nullable Integer year;

  @Option(
      names = "--agency",
      paramLabel = "NAME",
      description = {"汇总报告的机关名称。", "The agency of the sum."})
  private @Nullable String agency;

  @Option(
      names = "--format",
      paramLabel = "json|cells|box|markdown|tsv",
      defaultValue = "json",
      description = {"输出的格式。", "The format of the output."})
  private Format format = Format.JSON;

  RollUpCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Blanks blanks = blank == Blank.KEEP ? Blanks.KEEP : Blanks.LEAVE_OUT;
    AddingUp sum = new AddingUp(blanks, form, year, console::say);
    Batch batch = new Batch(console);
    batch.run(operands.files(), read -> SureReport.of(read).withoutText(), sum::add);
    AnnualReport report = named(sum.report());
    console.print(words(report));
    sum.sayNotes(batch.unreadable());
    return batch.unreadable() > 0 ? ExitStatus.NOT_DONE : ExitStatus.FINE;
  }

  private AnnualReport named(AnnualReport sum) {
    boolean titled = agency != null && sum.year() != null;
    return sum.withAgency(agency).withTitle(titled ? agency + sum.year() + "年政府信息公开工作年度报告" : null);
  }

  private String words(AnnualReport report) {
    return switch (format) {
      case JSON -> Printable.json(GprJson.write(report)) + "\n";
      case CELLS ->
          CellsTsv.HEADER + CellsTsv.of(new ReadReport("rollup", report, null, Work.unlimited()));
      case BOX -> Printable.lines(TextRenderer.render(report, Style.BOX));
      case MARKDOWN -> Printable.lines(TextRenderer.render(report, Style.MARKDOWN));
      case TSV -> Printable.lines(TextRenderer.render(report, Style.TSV));
    };
  }
}
