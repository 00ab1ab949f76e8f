package io.github.opengpr.rules;

import io.github.opengpr.model.Message;
import io.github.opengpr.model.form.Form;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One rule of the report: a declaration with its severity, its condition, its ground and its
 * wording. Immutable and thread-safe.
 *
 * <pre>{@code
 * Rule own = Rule.check("MY-TOTAL", Severity.WARNING, (subject, findings) -> {
 *     Cell total = subject.cell("T3.received.total");
 *     if (subject.figures().isBlank(total)) {
 *         findings.at(total).says("新收总计未填", "no total of what came in");
 *     }
 * }).says("新收总计必须填写", "the total of what came in must be filled in");
 * }</pre>
 */
public final class Rule {

  private final RuleBuilder made;
  private final Message summary;
  private final Set<Form> forms;

  Rule(RuleBuilder made, Message summary, Set<Form> forms) {
    this.made = made;
    this.summary = summary;
    this.forms = forms;
  }

  /**
   * Begins a rule whose condition is an equation over cells.
   *
   * @param id capital letters, digits and hyphens, such as {@code T3-BALANCE}; never reused for
   *     another meaning
   * @param severity how much its findings weigh, the highest if they differ
   * @return its builder
   */
  public static RuleBuilder equation(String id, Severity severity) {
    return new RuleBuilder(id, severity, null);
  }

  /**
   * Begins a rule whose condition is written out.
   *
   * @param id capital letters, digits and hyphens
   * @param severity how much its findings weigh, the highest if they differ
   * @param check the condition
   * @return its builder
   */
  public static RuleBuilder check(String id, Severity severity, Check check) {
    return new RuleBuilder(id, severity, check);
  }

  /** {@return its name for ever} */
  public String id() {
    return made.id;
  }

  /** {@return what it is about} */
  public Scope scope() {
    return Scope.of(made.id);
  }

  /** {@return the forms it applies to, mixtures among them} */
  public Set<Form> forms() {
    return EnumSet.copyOf(forms);
  }

  /** {@return the first report year it applies to; empty for all} */
  public Optional<Integer> fromYear() {
    return Optional.ofNullable(made.fromYear);
  }

  /** {@return how much its findings weigh; the highest if they differ} */
  public Severity severity() {
    return made.severity;
  }

  /**
   * On what its severity depends; empty if it is always the same.
   *
   * @return the circumstances in words
   */
  public Optional<Message> severityNote() {
    return Optional.ofNullable(made.severityNote);
  }

  /** {@return what kind of ground it stands on} */
  public Evidence evidence() {
    return made.evidence;
  }

  /** {@return the places it rests on} */
  public List<Citation> basis() {
    return made.basis;
  }

  /** {@return what it demands, in a sentence} */
  public Message summary() {
    return summary;
  }

  /** {@return what it needs beside the values of the report} */
  public Set<Need> needs() {
    return made.needs.isEmpty() ? Set.of() : EnumSet.copyOf(made.needs);
  }

  /**
   * {@return its instances on a form, if it is an equation over cells; otherwise none}
   *
   * @param form a form
   */
  public List<Equation> equations(Form form) {
    return made.equations == null ? List.of() : made.equations.apply(form);
  }

  /** {@return whether its condition is an equation over cells} */
  public boolean isEquation() {
    return made.equations != null;
  }

  boolean appliesTo(Form form) {
    return forms.contains(form);
  }

  /** Whether it needs nothing but what is given. */
  boolean needsOnly(Set<Need> met) {
    return met.containsAll(made.needs);
  }

  /** The first of its needs that a subject does not meet. */
  Optional<Need> missing(Subject subject) {
    for (Need need : made.needs) {
      if (!subject.meets(need)) {
        return Optional.of(need);
      }
    }
    return Optional.empty();
  }

  @Nullable Check check() {
    return made.check;
  }

  Message broken(BrokenEquation equation) {
    Function<BrokenEquation, String> zh = made.brokenZh;
    Function<BrokenEquation, String> en = made.brokenEn;
    return zh == null || en == null ? summary : new Message(zh.apply(equation), en.apply(equation));
  }

  @Override
  public String toString() {
    return id()
        + " ("
        + severity().en()
        + "; forms "
        + forms.stream().map(Form::id).collect(Collectors.joining(", "))
        + ")";
  }
}
