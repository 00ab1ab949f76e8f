package io.github.opengpr.rules;

import io.github.opengpr.model.Message;
import io.github.opengpr.model.MessageTemplate;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.form.FormSum;
import io.github.opengpr.rules.SumRelation.Comparison;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Collects what a rule declares; {@link #build} makes the rule. What is set afterwards changes only
 * the rules made after it. Not thread-safe.
 */
public final class RuleBuilder {

  private static final Pattern ID = Pattern.compile("[A-Z][A-Z0-9]*(-[A-Z0-9]+)+");

  final String id;
  final Severity severity;
  final @Nullable Check check;
  Set<Form> forms = EnumSet.allOf(Form.class);
  @Nullable Integer fromYear;
  @Nullable Message severityNote;
  Evidence evidence = Evidence.PRACTICE;
  List<Citation> basis = List.of();
  final EnumSet<Need> needs = EnumSet.noneOf(Need.class);
  @Nullable Function<Form, List<Equation>> equations;
  @Nullable MessageTemplate broken;
  @Nullable Message summary;

  RuleBuilder(String id, Severity severity, @Nullable Check check) {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(severity, "severity");
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException(
          "“"
              + id
              + "”不是规则编号；编号由大写字母、数字和连字符组成，如 MY-RULE / not an id of a rule: "
              + id
              + "; it is capital letters, digits and hyphens, such as MY-RULE");
    }
    this.id = id;
    this.severity = severity;
    this.check = check;
  }

  /**
   * One equation for each column of a table; null for a column it does not concern.
   *
   * @param table the number of the table, 2, 3 or 4
   * @param sums the sums of one line, or null
   * @return this builder
   */
  public RuleBuilder perColumn(int table, Function<CellLine, @Nullable SumRelation> sums) {
    Objects.requireNonNull(sums, "sums");
    return per(form -> CellLine.columns(form, table), sums);
  }

  /**
   * One equation for each row of a table; null for a row it does not concern.
   *
   * @param table the number of the table, 2, 3 or 4
   * @param sums the sums of one line, or null
   * @return this builder
   */
  public RuleBuilder perRow(int table, Function<CellLine, @Nullable SumRelation> sums) {
    Objects.requireNonNull(sums, "sums");
    return per(form -> CellLine.rows(form, table), sums);
  }

  /**
   * One equation for each sum of a kind that the form itself demands.
   *
   * @param kind what the sums are about
   * @return this builder
   */
  public RuleBuilder perSum(FormSum.Kind kind) {
    Objects.requireNonNull(kind, "kind");
    boolean rows = kind == FormSum.Kind.APPLICANTS || kind == FormSum.Kind.RESULTS;
    int table = kind == FormSum.Kind.RESULTS ? 4 : 3;
    return per(
        form -> rows ? CellLine.rows(form, table) : CellLine.columns(form, table),
        line ->
            line.form().sums(kind).stream()
                .filter(sum -> line.cells().containsAll(sum.cells()))
                .findFirst()
                .map(sum -> new SumRelation(sum.left(), Comparison.EQUAL, sum.right(), List.of()))
                .orElse(null));
  }

  private RuleBuilder per(
      Function<Form, List<CellLine>> lines, Function<CellLine, @Nullable SumRelation> sums) {
    this.equations =
        form -> {
          List<Equation> instances = new ArrayList<>();
          for (CellLine line : lines.apply(form)) {
            SumRelation found = sums.apply(line);
            if (found != null) {
              instances.add(new Equation(id, line, found));
            }
          }
          return instances;
        };
    return this;
  }

  /**
   * The words of a finding of an equation; the summary if not said. They may name these values:
   *
   * <ul>
   *   <li>{@code {line}}, the label of the row or column;
   *   <li>{@code {left}} and {@code {right}}, what the cells of each side add up to, blanks left
   *       out;
   *   <li>{@code {leftTerms}} and {@code {rightTerms}}, the values of these cells, such as {@code
   *       {leftTerms& + }}.
   * </ul>
   *
   * @param words the words
   * @return this builder
   * @throws IllegalArgumentException if they name another value
   */
  public RuleBuilder broken(MessageTemplate words) {
    Objects.requireNonNull(words, "words");
    for (String name : words.names()) {
      if (!BrokenEquation.VALUES.contains(name)) {
        throw new IllegalArgumentException(
            id
                + "：等式没有值 {"
                + name
                + "}，可用的有 "
                + BrokenEquation.VALUES
                + " / it names {"
                + name
                + "}; an equation has "
                + BrokenEquation.VALUES);
      }
    }
    this.broken = words;
    return this;
  }

  /**
   * The forms it applies to; all if not said. For an equation, those on which it has instances.
   *
   * @param forms the forms
   * @return this builder
   */
  public RuleBuilder on(Form... forms) {
    Objects.requireNonNull(forms, "forms");
    this.forms = EnumSet.copyOf(Arrays.asList(forms));
    return this;
  }

  /**
   * The first report year it applies to; it then needs the year.
   *
   * @param year the year, such as 2021
   * @return this builder
   */
  public RuleBuilder fromYear(int year) {
    this.fromYear = year;
    this.needs.add(Need.YEAR);
    return this;
  }

  /**
   * What it needs beside the values of the report.
   *
   * @param needs the needs
   * @return this builder
   */
  public RuleBuilder needs(Need... needs) {
    Objects.requireNonNull(needs, "needs");
    this.needs.addAll(Arrays.asList(needs));
    return this;
  }

  /**
   * On what its severity depends.
   *
   * @param zh in Chinese
   * @param en in English
   * @return this builder
   */
  public RuleBuilder severityDepends(String zh, String en) {
    Objects.requireNonNull(zh, "zh");
    Objects.requireNonNull(en, "en");
    this.severityNote = new Message(zh, en);
    return this;
  }

  /**
   * What kind of ground it stands on, and the places.
   *
   * @param evidence the kind of ground
   * @param basis the places it rests on
   * @return this builder
   */
  public RuleBuilder basis(Evidence evidence, Citation... basis) {
    Objects.requireNonNull(evidence, "evidence");
    Objects.requireNonNull(basis, "basis");
    this.evidence = evidence;
    this.basis = List.of(basis);
    return this;
  }

  /**
   * What it demands, in a sentence.
   *
   * @param zh in Chinese
   * @param en the same in English
   * @return this builder
   */
  public RuleBuilder summary(String zh, String en) {
    Objects.requireNonNull(zh, "zh");
    Objects.requireNonNull(en, "en");
    this.summary = new Message(zh, en);
    return this;
  }

  /**
   * Makes the rule.
   *
   * @return the rule, complete
   * @throws IllegalStateException if it has no summary, is an error without a ground that binds, or
   *     has no condition
   */
  public Rule build() {
    if (summary == null) {
      throw new IllegalStateException(
          id + "：缺少说明（summary），即用一句话写明要求 / it needs a summary: what it demands, in a sentence");
    }
    if (severity == Severity.ERROR && !evidence.isBinding()) {
      throw new IllegalStateException(
          id
              + "：级别为错误，而依据（"
              + evidence.zh()
              + "）没有约束力；请改为警告，或给出有约束力的依据 / it is an error, but its ground ("
              + evidence.en()
              + ") does not bind; make it a warning or give a ground that binds");
    }
    if ((check == null) == (equations == null)) {
      throw new IllegalStateException(
          id
              + "：应有且只有一个条件：check，或者 perRow、perColumn、perSum 之一"
              + " / it needs one condition: a check, or perRow, perColumn or perSum");
    }
    if (equations != null && !needs.isEmpty()) {
      throw new IllegalStateException(
          id
              + "：等式不能另有需要 "
              + needs
              + "，请写成 check / it is an equation and cannot need "
              + needs
              + "; write it as a check");
    }
    return new Rule(this, summary);
  }
}
