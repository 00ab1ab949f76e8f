package io.github.opengpr.cli;

import io.github.opengpr.cli.text.Printable;
import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.render.html.HtmlRenderer;
import io.github.opengpr.render.office.DocxRenderer;
import io.github.opengpr.render.office.XlsxRenderer;
import io.github.opengpr.render.text.Style;
import io.github.opengpr.render.text.TextRenderer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The styles in which {@code gpr render} writes a report. */
enum RenderStyle {
  BOX(".txt"),
  MARKDOWN(".md"),
  TSV(".tsv"),
  HTML(".html"),
  DOCX(".docx"),
  XLSX(".xlsx");

  private final String ending;

  RenderStyle(String ending) {
    this.ending = ending;
  }

  /** The style that a file of this name has; empty if its name does not say. */
  static Optional<RenderStyle> of(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(style -> name.endsWith(style.ending)).findFirst();
  }

  /** The end of its files' names. */
  String ending() {
    return ending;
  }

  /** Whether it can be printed; if not, it is written to a file. */
  boolean isText() {
    return this == BOX || this == MARKDOWN || this == TSV;
  }

  /** The report, as text. */
  String text(AnnualReport report) {
    return Printable.lines(TextRenderer.render(report, Style.valueOf(name())));
  }

  /** The report, as a file. */
  byte[] bytes(AnnualReport report) {
    return switch (this) {
      case HTML -> HtmlRenderer.render(report).getBytes(StandardCharsets.UTF_8);
      case DOCX -> DocxRenderer.render(report);
      case XLSX -> XlsxRenderer.render(report);
      case BOX, MARKDOWN, TSV -> text(report).getBytes(StandardCharsets.UTF_8);
    };
  }
}
