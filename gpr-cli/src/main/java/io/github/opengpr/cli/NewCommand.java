package io.github.opengpr.cli;

import io.github.opengpr.cli.console.Console;
import io.github.opengpr.cli.console.ExitStatus;
import io.github.opengpr.cli.console.NewFile;
import io.github.opengpr.cli.console.RefusedException;
import io.github.opengpr.cli.option.FormOption;
import io.github.opengpr.cli.option.YearOption;
import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.render.office.BlankForm;
import io.github.opengpr.render.office.DocxRenderer;
import io.github.opengpr.render.office.XlsxRenderer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code gpr new}: writes a blank form to be filled in. */
@Command(
    name = "new",
    mixinStandardHelpOptions = true,
    description = {"生成待填写的空白年报（Word 或 Excel）。", "Writes a blank form to be filled in."})
final class NewCommand implements Callable<Integer> {

  private final Console console;

  @Option(
      names = "--form",
      paramLabel = "2019|2021",
      converter = FormOption.class,
      description = {"表式；不写则按年度。", "The form; without it, the one of the year."})
  private @Nullable Form form;

  @Option(
      names = "--year",
      paramLabel = "YYYY",
      required = true,
      converter = YearOption.class,
      description = {"报告年度。", "The year reported on."})
  private Integer year = 0;

  @Option(
      names = "--agency",
      paramLabel = "NAME",
      required = true,
      description = {"报告机关的全称。", "The agency that reports, by its full name."})
  private String agency = "";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE.docx|FILE.xlsx",
      required = true,
      description = {
        "写到哪个文件，以 .docx 或 .xlsx 结尾；不覆盖已有文件。",
        "The file, which ends in .docx or .xlsx; no file is overwritten."
      })
  private Path output = Path.of("");

  NewCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    int next = LocalDate.now(ZoneOffset.UTC).getYear() + 1;
    if (year > next) {
      throw new RefusedException(
          "还没有" + year + "年度的报告可写，--year 最晚是 " + next,
          "there is no report on " + year + " to write yet; --year is at most " + next);
    }
    Form chosen = form == null ? Form.forYear(year) : form;
    if (chosen != Form.forYear(year)) {
      String right = Form.forYear(year).id();
      throw new RefusedException(
          year + "年度的报告用" + right + "年表式（--form " + right + "），不是 " + chosen.id(),
          "a report on " + year + " is on the form of " + right + ", not " + chosen.id());
    }
    AnnualReport blank = BlankForm.of(chosen, year, agency.strip());
    RenderStyle style = RenderStyle.of(output).orElse(null);
    if (style != RenderStyle.DOCX && style != RenderStyle.XLSX) {
      throw new RefusedException(
          "-o 的文件名应以 .docx 或 .xlsx 结尾，不是 " + output,
          "the file after -o must end in .docx or .xlsx, not be " + output);
    }
    NewFile.write(
        output, style == RenderStyle.DOCX ? DocxRenderer.form(blank) : XlsxRenderer.render(blank));
    console.sayWritten(output);
    return ExitStatus.FINE;
  }
}
