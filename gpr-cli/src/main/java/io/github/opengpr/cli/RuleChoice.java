package io.github.opengpr.cli;

import io.github.opengpr.rules.Baseline;
import io.github.opengpr.rules.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which rules the user wants, and which findings are known and accepted. */
final class RuleChoice {

  @Option(
      names = "--without",
      split = ",",
      paramLabel = "ID",
      description = {"不核对这条规则，可以多次使用。", "Leaves a rule out; may be repeated."})
  private List<String> without = List.of();

  @Option(
      names = "--accept",
      paramLabel = "FILE",
      description = {
        "已接受的问题清单，每行一条：编号 理由，例如 T3-ROW-SUM!T3.received.total 已核实。",
        "Accepted findings, a line each: the key of the finding, then the reason; # begins a comment."
      })
  private @Nullable Path accept;

  /** The rules to check. */
  RuleSet read() {
    RuleSet rules = RuleSet.standard();
    for (String id : without) {
      if (rules.rule(id).isEmpty()) {
        throw new RefusedException(
            "没有规则 " + id + "，gpr rules 列出全部规则",
            "no such rule: " + id + "; gpr rules lists them all");
      }
    }
    rules = rules.without(without.toArray(String[]::new));
    return accept == null ? rules : rules.accepting(baseline(accept));
  }

  private static Baseline baseline(Path file) {
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (IOException e) {
      throw new RefusedException(
          "--accept 的文件读不出来：" + file + "（应为 UTF-8 文本）",
          "the file of --accept cannot be read: " + file + " (it must be text in UTF-8)");
    }
    List<Baseline.Entry> entries = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        entries.add(entry(line, file + ":" + (i + 1)));
      }
    }
    return Baseline.of(entries);
  }

  private static Baseline.Entry entry(String line, String where) {
    String[] words = line.split("\\s+", 2);
    int mark = words[0].indexOf('!');
    if (mark <= 0 || mark == words[0].length() - 1) {
      throw new RefusedException(
          where + "：每行应为“规则!地址 理由”", where + ": a line is RULE!ADDRESS and the reason");
    }
    return new Baseline.Entry(
        words[0].substring(0, mark),
        words[0].substring(mark + 1),
        words.length == 1 ? "" : words[1]);
  }
}
