package io.github.opengpr.benchmarks;

import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.read.ReportReader;
import io.github.opengpr.read.office.OfficeFormats;
import io.github.opengpr.rules.RuleSet;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Texts that repeat one thing for long, alone and inside the sections of a report, read and
 * checked. Argument: how many characters. Prints the slowest.
 */
public final class HostileText {

  private static final List<String> REPEATED =
      List.of(
          "1",
          "0 ",
          "1\n",
          "1\t",
          "12 34\n",
          "1,",
          "１",
          "九",
          "二〇二一年",
          "-",
          "—",
          "/",
          "无",
          " ",
          "\t",
          "\n",
          "\u3000",
          "(",
          "（",
          "（一）",
          "一、",
          "1.",
          "《",
          "《》",
          "[",
          "[bookmark:",
          "]",
          "{",
          "\"",
          "'",
          "|",
          "│",
          "||\n",
          "| 1 ",
          "|\n",
          "+-",
          "+---+\n",
          "─",
          "┌┬┐\n",
          "<",
          "<td>",
          "<td>1</td>",
          "<table>",
          "<table><tr><td>",
          "<div>",
          "<!--",
          "&nbsp;",
          "&#48;",
          "*",
          "#",
          "# ",
          "a",
          "中",
          "其中",
          "总计",
          "政府信息公开",
          "一、总体情况\n",
          "三、收到和处理政府信息公开申请情况\n",
          "予以公开\n",
          "予以公开 1\n",
          "总体情况：",
          "件",
          "9件",
          "共9件，其中3件、",
          "100%",
          "1.5万元",
          "\uFFFD",
          "\u0000",
          "\u2F00",
          "\u0301",
          "\uD83D\uDE00",
          "。",
          "，",
          "；",
          "不予公开",
          "（",
          "第一项加第二项之和，");

  private static final int SLOWEST = 5;

  private final ReportReader reader = ReportReader.of(OfficeFormats.all());
  private final RuleSet rules = RuleSet.standard();

  private record Run(String what, String outcome, Duration time) {}

  /** Reads and checks all texts. */
  public static void main(String[] arguments) {
    int length = Integer.parseInt(arguments[0]);
    HostileText hostile = new HostileText();
    List<Run> runs = new ArrayList<>();
    for (String repeated : REPEATED) {
      String run = repeated.repeat(Math.max(1, length / repeated.length()));
      runs.add(hostile.run("alone: " + repeated, run));
      runs.add(
          hostile.run(
              "in sections: " + repeated,
              "2021年政府信息公开工作年度报告\n一、总体情况\n"
                  + run
                  + "\n三、收到和处理政府信息公开申请情况\n"
                  + run
                  + "\n五、存在的主要问题及改进情况\n"));
    }
    runs.sort(Comparator.comparing(Run::time).reversed());
    System.out.println(runs.size() + " texts; the slowest:");
    for (Run run : runs.subList(0, SLOWEST)) {
      System.out.printf(
          "%8d ms  %-12s %s%n",
          run.time.toMillis(), run.outcome, run.what.replace("\n", "\\n").replace("\t", "\\t"));
    }
  }

  private Run run(String what, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    long start = System.nanoTime();
    String outcome;
    try {
      rules.check(reader.read(bytes, "report.txt")).diagnosis();
      outcome = "read";
    } catch (ReportReadException e) {
      outcome = e.reason().name();
    }
    return new Run(what, outcome, Duration.ofNanos(System.nanoTime() - start));
  }
}
