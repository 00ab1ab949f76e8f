package io.github.opengpr.cli.output;

import io.github.opengpr.cli.input.ReadReport;
import io.github.opengpr.cli.text.Language;
import io.github.opengpr.cli.text.Paint;
import io.github.opengpr.cli.text.Printable;
import io.github.opengpr.cli.text.Wrapping;
import io.github.opengpr.rules.CheckResult;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * The reports of a run with their counts, the worst first: a table under many results, of bounded
 * length. Used by one thread.
 */
public final class ReportTable {

  /** More rows nobody reads on a screen. */
  private static final int MOST = 30;

  private static final int NUMBER = 6;

  private static final Comparator<Row> BEST_FIRST =
      Comparator.<Row>comparingInt(row -> row.counts().errors())
          .thenComparingInt(row -> row.counts().warnings())
          .thenComparing(Row::position, Comparator.reverseOrder());

  private final PriorityQueue<Row> worst = new PriorityQueue<>(BEST_FIRST);
  private int faulty;
  private int position;

  /**
   * One report.
   *
   * @param name the document
   * @param about its agency, and the cell that is probably wrong
   * @param counts its findings
   * @param position its place in the run
   */
  public record Row(String name, String about, Counts counts, int position) {

    public static Row of(ReadReport read, CheckResult result, Language language) {
      return new Row(
          ReportWords.name(read, language),
          Printable.words(ReportWords.agency(read, language)) + probable(result, language),
          Counts.of(result.findings()),
          0);
    }

    private static String probable(CheckResult result, Language language) {
      return ChangeWords.first(result, language).map(language.semicolon()::concat).orElse("");
    }
  }

  /** Takes the next report in. */
  public void add(Row row) {
    position++;
    if (row.counts().errors() + row.counts().warnings() == 0) {
      return;
    }
    faulty++;
    worst.add(new Row(row.name(), row.about(), row.counts(), position));
    if (worst.size() > MOST) {
      worst.poll();
    }
  }

  /** The table; empty if no report has an error or a warning. */
  public String in(Language language, Paint paint, int width) {
    if (worst.isEmpty()) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    String more =
        faulty > MOST ? language.of("（错误最多的" + MOST + "份）", " (the worst " + MOST + ")") : "";
    text.append(paint.strong(language.of("有问题的报告", "reports with findings") + more)).append('\n');
    text.append(right(language.of("错误", "errors"), NUMBER + 2))
        .append(right(language.of("警告", "warnings"), NUMBER + 4))
        .append("  ")
        .append(language.of("报告", "report"))
        .append('\n');
    List<Row> rows = worst.stream().sorted(BEST_FIRST.reversed()).toList();
    for (Row row : rows) {
      String line =
          right(String.valueOf(row.counts().errors()), NUMBER + 2)
              + right(String.valueOf(row.counts().warnings()), NUMBER + 4)
              + "  "
              + row.name()
              + "  "
              + row.about();
      text.append(Wrapping.cut(line, width)).append('\n');
    }
    return text.append('\n').toString();
  }

  private static String right(String words, int columns) {
    return " ".repeat(Math.max(0, columns - Wrapping.columns(words))) + words;
  }
}
