package io.github.opengpr.cli;

import io.github.opengpr.cli.console.Console;
import io.github.opengpr.cli.console.ExitStatus;
import io.github.opengpr.cli.console.NewFile;
import io.github.opengpr.cli.console.RefusedException;
import io.github.opengpr.cli.option.Operands;
import io.github.opengpr.cli.option.ScanOption;
import io.github.opengpr.read.DocumentFormat;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code gpr render}: prints reports in their canonical form, or writes one to a file. */
@Command(
    name = "render",
    mixinStandardHelpOptions = true,
    description = {"按规定表式排印报告。", "Prints reports in the canonical form."})
final class RenderCommand implements Callable<Integer> {

  private final Console console;
  @Mixin private Operands operands = new Operands();
  @Mixin private ScanOption scan;

  @Option(
      names = "--style",
      paramLabel = "box|markdown|tsv|html|docx|xlsx",
      description = {
        "样式：三种文本，网页（html），Word 文件（docx）或工作簿（xlsx）；不写则按 -o 的文件名，没有 -o 为 box。",
        "The style: three of text, a web page, a Word file or a workbook; without it, as the name"
            + " after -o says, or box."
      })
  private @Nullable RenderStyle style;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = {
        "写成文件，一次一份报告；不覆盖已有文件。",
        "Writes a file, of one report; no file is overwritten."
      })
  private @Nullable Path output;

  RenderCommand(Console console, List<DocumentFormat> scans) {
    this.console = console;
    this.scan = new ScanOption(scans);
  }

  @Override
  public Integer call() {
    RenderStyle chosen = style(output);
    Batch batch = new Batch(console, scan.formats());
    if (output == null) {
      batch.run(operands.files(), read -> chosen.text(read.report()), console::print);
    } else {
      Path file = output;
      operands.requireOne("-o");
      NewFile.requirePlace(file);
      batch.run(
          operands.files(),
          read -> chosen.bytes(read.report()),
          bytes -> {
            NewFile.write(file, bytes);
            console.sayWritten(file);
          });
    }
    return batch.unreadable() > 0 ? ExitStatus.NOT_DONE : ExitStatus.FINE;
  }

  private RenderStyle style(@Nullable Path file) {
    if (file == null) {
      RenderStyle chosen = style == null ? RenderStyle.BOX : style;
      if (!chosen.isText()) {
        throw new RefusedException(
            "这种样式要写成文件，请用 -o 指明，如 -o 报告" + chosen.ending(),
            "this style is written to a file; name it with -o, such as -o report"
                + chosen.ending());
      }
      return chosen;
    }
    RenderStyle named = RenderStyle.of(file).orElse(style);
    if (named == null) {
      throw new RefusedException(
          "从文件名 " + file + " 看不出样式，请用 --style 指明，或以 .html、.docx、.xlsx、.txt、.md、.tsv 结尾",
          "the name "
              + file
              + " does not say which style; use --style, or end it in .html, .docx,"
              + " .xlsx, .txt, .md or .tsv");
    }
    // Text may have any name but that of another kind of file.
    if (style != null && named != style && !(style.isText() && named.isText())) {
      throw new RefusedException(
          "样式 " + style.ending().substring(1) + " 的文件名应以 " + style.ending() + " 结尾，不是 " + file,
          "a file of this style ends in " + style.ending() + ", not " + file);
    }
    return style == null ? named : style;
  }
}
