package io.github.opengpr.rules;

import io.github.opengpr.model.Message;
import io.github.opengpr.model.MessageTemplate;
import io.github.opengpr.model.form.Form;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
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
 *         findings.at(total).says("新收总计未填", "no total of what came in").add();
 *     }
 * }).summary("新收总计必须填写", "the total of what came in must be filled in").build();
 * }</pre>
 *
 * @see <a href="https://github.com/opengpr/gpr/blob/main/docs/guide/own-rules.md">The guide: own
 *     rules</a>
 */
public final class Rule {

  private final String id;
  private final Severity severity;
  private final @Nullable Message severityNote;
  private final @Nullable Integer fromYear;
  private final EnumSet<Form> forms;
  private final EnumSet<Need> needs;
  private final Evidence evidence;
  private final List<Citation> basis;
  private final Message summary;
  private final @Nullable Check check;
  private final @Nullable Function<Form, List<Equation>> equations;
  private final @Nullable MessageTemplate broken;

  Rule(RuleBuilder made, Message summary) {
    this.id = made.id;
    this.severity = made.severity;
    this.severityNote = made.severityNote;
    this.fromYear = made.fromYear;
    this.needs = EnumSet.copyOf(made.needs);
    this.evidence = made.evidence;
    this.basis = made.basis;
    this.summary = summary;
    this.check = made.check;
    this.equations = made.equations;
    this.broken = made.broken;
    this.forms = EnumSet.copyOf(made.forms);
    if (isEquation()) {
      forms.removeIf(form -> equations(form).isEmpty());
    }
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
    Objects.requireNonNull(check, "check");
    return new RuleBuilder(id, severity, check);
  }

  /** {@return its name for ever} */
  public String id() {
    return id;
  }

  /** {@return what it is about} */
  public Scope scope() {
    return Scope.of(id);
  }

  /** {@return the forms it applies to, mixtures among them} */
  public Set<Form> forms() {
    return EnumSet.copyOf(forms);
  }

  /** {@return the first report year it applies to; empty for all} */
  public Optional<Integer> fromYear() {
    return Optional.ofNullable(fromYear);
  }

  /** {@return how much its findings weigh; the highest if they differ} */
  public Severity severity() {
    return severity;
  }

  /**
   * On what its severity depends; empty if it is always the same.
   *
   * @return the circumstances in words
   */
  public Optional<Message> severityNote() {
    return Optional.ofNullable(severityNote);
  }

  /** {@return what kind of ground it stands on} */
  public Evidence evidence() {
    return evidence;
  }

  /** {@return the places it rests on} */
  public List<Citation> basis() {
    return basis;
  }

  /** {@return what it demands, in a sentence} */
  public Message summary() {
    return summary;
  }

  /** {@return what it needs beside the values of the report} */
  public Set<Need> needs() {
    return EnumSet.copyOf(needs);
  }

  /** {@return the words of its findings if it is an equation with words of its own} */
  public Optional<MessageTemplate> broken() {
    return Optional.ofNullable(broken);
  }

  /**
   * {@return its instances on a form, if it is an equation over cells; otherwise none}
   *
   * @param form a form
   */
  public List<Equation> equations(Form form) {
    Objects.requireNonNull(form, "form");
    return equations == null ? List.of() : equations.apply(form);
  }

  /** {@return whether its condition is an equation over cells} */
  public boolean isEquation() {
    return equations != null;
  }

  boolean appliesTo(Form form) {
    return forms.contains(form);
  }

  /** Whether it needs nothing but what is given. */
  boolean needsOnly(Set<Need> met) {
    return met.containsAll(needs);
  }

  /** The first of its needs that a subject does not meet. */
  Optional<Need> missing(Subject subject) {
    for (Need need : needs) {
      if (!subject.meets(need)) {
        return Optional.of(need);
      }
    }
    return Optional.empty();
  }

  @Nullable Check check() {
    return check;
  }

  Message broken(BrokenEquation equation) {
    return broken == null ? summary : equation.in(broken);
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
