package io.github.opengpr.cli;

import io.github.opengpr.cli.output.Printable;
import io.github.opengpr.read.DocumentFormat;
import io.github.opengpr.render.text.Style;
import io.github.opengpr.render.text.TextRenderer;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code gpr render}: prints reports in their canonical form. */
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
      paramLabel = "box|markdown|tsv",
      defaultValue = "box",
      description = {"表格的样式。", "The style of the tables."})
  private Style style = Style.BOX;

  RenderCommand(Console console, List<DocumentFormat> scans) {
    this.console = console;
    this.scan = new ScanOption(scans);
  }

  @Override
  public Integer call() {
    Batch batch = new Batch(console, scan.formats());
    batch.run(
        operands.files(),
        read -> Printable.lines(TextRenderer.render(read.report(), style)),
        console::print);
    return batch.unreadable() > 0 ? ExitStatus.NOT_DONE : ExitStatus.FINE;
  }
}
