package io.github.opengpr.cli.output.rule;

import io.github.opengpr.cli.text.Language;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.rules.Citation;
import io.github.opengpr.rules.Equation;
import io.github.opengpr.rules.Need;
import io.github.opengpr.rules.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The facts about a rule, each as a phrase. */
public final class RuleWords {

  /** Longer sums are written with their first and last cells. */
  private static final int LONG = 6;

  private final Language language;

  public RuleWords(Language language) {
    this.language = language;
  }

  /** Something to be said of a rule, with its label in both languages. */
  record Fact(String zh, String en, String words) {}

  /** What there is to say of a rule beside its severity and what it demands, in order. */
  List<Fact> facts(Rule rule) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("适用", "applies to", applies(rule)));
    instances(rule).forEach(sum -> facts.add(new Fact("算式", "equations", sum)));
    facts.add(new Fact("性质", "evidence", evidenceAtLength(rule)));
    facts.add(new Fact("依据", "basis", basis(rule)));
    facts.add(new Fact("不核对", "skipped if", needs(rule)));
    facts.add(new Fact("选项", "options", options(rule)));
    examples(rule, true).forEach(shows -> facts.add(new Fact("不合格", "fails", shows)));
    examples(rule, false).forEach(shows -> facts.add(new Fact("合格", "passes", shows)));
    facts.removeIf(fact -> fact.words().isEmpty());
    return facts;
  }

  String severity(Rule rule) {
    String severity = language.of(rule.severity());
    return rule.severityNote()
        .map(note -> severity + language.bracketed(language.of(note)))
        .orElse(severity);
  }

  /** The official forms it applies to, and from which year. */
  private String applies(Rule rule) {
    String forms =
        rule.forms().stream()
            .filter(form -> !form.isMixed())
            .map(form -> language.of(form.id() + "年表式", "form " + form.id()))
            .collect(Collectors.joining(language.comma()));
    return rule.fromYear()
        .map(year -> forms + language.of("，" + year + "年度起", ", from report year " + year))
        .orElse(forms);
  }

  String evidence(Rule rule) {
    String evidence = language.of(rule.evidence().zh(), rule.evidence().en());
    return rule.evidence().isBinding()
        ? evidence
        : evidence + language.bracketed(language.of("无强制力", "not binding"));
  }

  /** The kind of ground, and what the word means. */
  private String evidenceAtLength(Rule rule) {
    return evidence(rule) + language.of("——", ", ") + language.of(rule.evidence().meaning());
  }

  public String basis(Rule rule) {
    return language.of(rule.basis().stream().map(Citation::message));
  }

  /** What it cannot do without, as the reasons it is skipped for. */
  private String needs(Rule rule) {
    return language.of(rule.needs().stream().map(Need::missing));
  }

  /** How to tell the command what it needs. */
  private String options(Rule rule) {
    return rule.needs().stream()
        .map(RuleWords::option)
        .filter(option -> !option.isEmpty())
        .collect(Collectors.joining(language.comma()));
  }

  private static String option(Need need) {
    return switch (need) {
      case PREVIOUS -> "--previous FILE";
      case CHILDREN -> "--children DIR";
      case ISSUER_KIND -> "--issuer-kind KIND";
      case PUBLISHED -> "--published DATE";
      case LOCAL_DEADLINE -> "--local-deadline DATE";
      case PRINTED, YEAR, PEERS -> "";
    };
  }

  /** What the corpus has of reports that break it, and of reports that do not. */
  private List<String> examples(Rule rule, boolean fails) {
    return RuleExamples.of(rule.id()).stream()
        .filter(example -> example.fails() == fails)
        .map(example -> language.of(example.shows()))
        .toList();
  }

  /** How many instances of an equation there are on each official form, and the first one. */
  private List<String> instances(Rule rule) {
    List<String> words = new ArrayList<>();
    for (Form form : List.of(Form.FORM_2021, Form.FORM_2019)) {
      List<Equation> equations = rule.equations(form);
      if (rule.forms().contains(form) && !equations.isEmpty()) {
        words.add(
            language.of(
                form.id() + "年表式" + equations.size() + "处，如 " + formula(equations.get(0)),
                equations.size()
                    + " on form "
                    + form.id()
                    + ", such as "
                    + formula(equations.get(0))));
      }
    }
    return words;
  }

  private static String formula(Equation equation) {
    return side(equation.sums().left())
        + (equation.isEquality() ? " = " : " ≥ ")
        + side(equation.sums().right());
  }

  private static String side(List<Cell> cells) {
    if (cells.size() <= LONG) {
      return cells.stream().map(Cell::address).collect(Collectors.joining(" + "));
    }
    return cells.get(0) + " + " + cells.get(1) + " + … + " + cells.get(cells.size() - 1);
  }
}
