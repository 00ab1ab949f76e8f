package io.github.opengpr.cli.output.rule;

import io.github.opengpr.cli.text.Language;
import io.github.opengpr.rules.Evidence;
import io.github.opengpr.rules.Rule;
import io.github.opengpr.rules.RuleSet;
import io.github.opengpr.rules.Scope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Writes the rules as a document. */
final class RuleBook {

  private static final int LONG_LINE = 110;

  private final Language language;
  private final Path corpus;
  private final RuleMarkdown markdown;

  RuleBook(Language language, Path corpus) {
    this.language = language;
    this.corpus = corpus;
    this.markdown = new RuleMarkdown(language);
  }

  String text() throws IOException {
    List<Rule> rules = RuleSet.standard().rules();
    StringBuilder text = new StringBuilder(introduction(rules.size()));
    for (Scope scope : Scope.values()) {
      List<Rule> ofScope = rules.stream().filter(rule -> rule.scope() == scope).toList();
      if (ofScope.isEmpty()) {
        continue;
      }
      text.append("\n## ").append(language.of(scope.zh(), scope.en())).append('\n');
      for (Rule rule : ofScope) {
        text.append('\n').append(markdown.explain(rule)).append(firstExample(rule));
      }
    }
    return text.append('\n').toString();
  }

  private String introduction(int count) {
    StringBuilder text =
        new StringBuilder(
            language
                .of(
                    """
                # 校核规则

                [English](RULES.md)

                共%d条。本文由规则目录生成（末节除外），`gpr rules 编号` 说明其中一条，`gpr rules --format json` 给出全部。

                - **级别**：错误——违反有约束力的要求；警告——多半有误，或者不合通常要求；提示——供核对，未必有误。
                  只有依据有约束力的规则才可以是错误。
                - **未核对不等于通过**：缺少条件的规则列为未核对，并说明原因。
                - **地址**：如 `T3.received.total`，`gpr read --format cells` 列出全部。
                - **示例**摘自[规则样例库](../gpr-rules/src/test/resources/io/github/opengpr/rules/corpus/README.md)，
                  每例写明以哪份无误的报告为底、有何不同、查出什么。

                | 性质 | 约束力 | 含义 |
                | --- | --- | --- |
                """,
                    """
                # The rules

                [中文](RULES.zh-CN.md)

                %d rules. This document is generated from the catalogue, but for its last section; `gpr rules ID`
                explains one of them, `gpr rules --format json` gives all.

                - **Severity**: error, something that binds is broken; warning, something is probably wrong or goes
                  against what is commonly asked for; info, worth a look, nothing need be wrong. Only a rule whose
                  ground binds can be an error.
                - **Not checked is not passed**: a rule that lacks something it needs is listed as skipped, with the
                  reason.
                - **Addresses** such as `T3.received.total` name cells; `gpr read --format cells` lists them.
                - **Examples** are from the
                  [corpus](../gpr-rules/src/test/resources/io/github/opengpr/rules/corpus/README.md): each names
                  a faultless report, what is different, and what is found.

                | Evidence | Binding | Meaning |
                | --- | --- | --- |
                """)
                .formatted(count));
    for (Evidence evidence : Evidence.values()) {
      text.append("| ").append(language.of(evidence.zh(), evidence.en()));
      text.append(
          evidence.isBinding() ? language.of(" | 有", " | yes") : language.of(" | 无", " | no"));
      text.append(" | ").append(language.of(evidence.meaning())).append(" |\n");
    }
    return text.toString();
  }

  /** The first report of the corpus that breaks the rule, as it is written there. */
  private String firstExample(Rule rule) throws IOException {
    Path file = cases(corpus, rule).get(0);
    StringBuilder text = new StringBuilder();
    text.append("\n[").append(name(file)).append("](../gpr-rules/src/test/resources/");
    text.append("io/github/opengpr/rules/corpus/").append(rule.id()).append('/');
    text.append(file.getFileName()).append(language.of(")：\n\n```\n", "):\n\n```\n"));
    for (String line : Files.readAllLines(file)) {
      if (!line.startsWith("# ") && !line.isBlank()) {
        text.append(
            line.length() > LONG_LINE ? line.substring(0, LONG_LINE) + " …" : line.stripTrailing());
        text.append('\n');
      }
    }
    return text.append("```\n").toString();
  }

  /** The files of a rule, those that break it first. */
  static List<Path> cases(Path corpus, Rule rule) throws IOException {
    try (Stream<Path> files = Files.list(corpus.resolve(rule.id()))) {
      return files.sorted(Comparator.comparing(RuleBook::name)).toList();
    }
  }

  static String name(Path file) {
    return String.valueOf(file.getFileName()).replace(".case", "");
  }
}
