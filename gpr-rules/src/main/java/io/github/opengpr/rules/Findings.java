package io.github.opengpr.rules;

import io.github.opengpr.model.Message;
import io.github.opengpr.model.MessageTemplate;
import io.github.opengpr.model.MessageValue;
import io.github.opengpr.model.MessageValues;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.printed.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes what a rule finds in a subject. Used by one thread, for one rule at a time.
 *
 * <pre>{@code
 * findings.at(total).with("sum", sum).with("total", value).says(TOTAL_IS_NOT_THE_SUM).add();
 * }</pre>
 */
public final class Findings {

  private final Subject subject;
  private final FoundList found;
  private final List<Skipped> skipped = new ArrayList<>();
  private final List<Draft> begun = new ArrayList<>();
  private @Nullable Rule rule;

  Findings(Subject subject, CheckLimits limits) {
    this.subject = subject;
    this.found = new FoundList(limits);
  }

  /**
   * Begins a finding about cells; the first one names it.
   *
   * @param first the cell that names it
   * @param others the other cells
   * @return the finding in the making; it counts once {@link Draft#add} is called
   */
  public Draft at(Cell first, Cell... others) {
    Draft draft = new Draft(first.address()).cell(first);
    for (Cell other : others) {
      draft.cell(other);
    }
    return draft.place(subject.place(first));
  }

  /**
   * Begins a finding about a part of the report: a row ({@code T3.otherHandling}), a table ({@code
   * T3}), a section ({@code overview}), {@code title}, {@code report}.
   *
   * @param address the address of the part
   * @return the finding in the making; it counts once {@link Draft#add} is called
   * @throws IllegalArgumentException if no form has such a part
   */
  public Draft at(String address) {
    Addresses.require(address);
    return new Draft(address);
  }

  /**
   * Says that an instance of the rule could not be checked.
   *
   * @param address the address of the instance
   * @param zh the reason in Chinese
   * @param en the reason in English
   */
  public void skip(String address, String zh, String en) {
    skip(address, new Message(zh, en));
  }

  /**
   * Says that an instance of the rule could not be checked.
   *
   * @param address the address of the instance
   * @param reason the reason
   */
  public void skip(String address, Message reason) {
    skipped.add(new Skipped(rule().id(), address, reason));
  }

  /**
   * Says that the rule could not be checked.
   *
   * @param zh the reason in Chinese
   * @param en the reason in English
   */
  public void skip(String zh, String en) {
    skip(new Message(zh, en));
  }

  /**
   * Says that the rule could not be checked.
   *
   * @param reason the reason
   */
  public void skip(Message reason) {
    skipped.add(new Skipped(rule().id(), null, reason));
  }

  void of(Rule next) {
    this.rule = next;
  }

  /**
   * Ends the findings of a rule.
   *
   * @throws IllegalStateException if one was begun and not added: it must not vanish
   */
  void done() {
    if (!begun.isEmpty()) {
      throw new IllegalStateException(
          "在 "
              + begun.get(0).address
              + " 处开始了一条检查结果，却没有调用 add() / began a finding at "
              + begun.get(0).address
              + " and did not call add()");
    }
  }

  List<Finding> found() {
    return found.all();
  }

  List<Skipped> skipped() {
    return skipped;
  }

  private Rule rule() {
    if (rule == null) {
      throw new IllegalStateException("no rule is being checked");
    }
    return rule;
  }

  // Rules on structure and on the form of cells speak of what is printed, doubtful or not.
  private static boolean restsOnValues(Scope scope) {
    return scope != Scope.STRUCTURE && scope != Scope.CELLS;
  }

  /** A finding in the making; {@link #add} adds it. */
  public final class Draft implements MessageValues<Draft> {

    private final String address;
    private final List<CellRef> cells = new ArrayList<>();
    private final Map<String, MessageValue> values = new LinkedHashMap<>();
    private @Nullable MessageTemplate words;
    private Severity severity = rule().severity();
    private @Nullable Place place;
    private @Nullable String excerpt;
    private boolean unsure;
    private boolean despiteDoubts;

    private Draft(String address) {
      this.address = address;
      begun.add(this);
    }

    /**
     * Takes a value: it stands in the words under its name, and is kept with the finding.
     *
     * @param name the name in the template
     * @param value the value
     * @return this draft
     */
    @Override
    public Draft with(String name, MessageValue value) {
      values.put(name, value);
      return this;
    }

    /**
     * Names another cell.
     *
     * @param cell a cell of the form
     * @return this draft
     */
    public Draft cell(Cell cell) {
      cells.add(subject.reference(cell));
      unsure |= UnsureCells.isUnsure(cell, subject);
      return this;
    }

    /**
     * Names more cells.
     *
     * @param more cells of the form
     * @return this draft
     */
    public Draft cells(List<Cell> more) {
      more.forEach(this::cell);
      return this;
    }

    /**
     * Weighs this finding otherwise than the rule's findings in general.
     *
     * @param other its weight
     * @return this draft
     */
    public Draft severity(Severity other) {
      this.severity = other;
      return this;
    }

    /**
     * Where it stands in the document; of a cell that is known already.
     *
     * @param where the place; null if there is none
     * @return this draft
     */
    public Draft place(@Nullable Place where) {
      this.place = where;
      return this;
    }

    /**
     * The sentence or printed text it is about.
     *
     * @param text the text; null if there is none
     * @return this draft
     */
    public Draft excerpt(@Nullable String text) {
      this.excerpt = text;
      return this;
    }

    /** Keeps the finding although a cell was not read for sure; the caller has weighed it. */
    Draft despiteDoubts() {
      this.despiteDoubts = true;
      return this;
    }

    /**
     * What is wrong, in words with the values given.
     *
     * @param template the words; every value they name must be given
     * @return this draft
     */
    public Draft says(MessageTemplate template) {
      this.words = template;
      return this;
    }

    /**
     * What is wrong, in words that stand for themselves.
     *
     * @param zh in Chinese
     * @param en in English
     * @return this draft
     */
    public Draft says(String zh, String en) {
      return says(new Message(zh, en));
    }

    /**
     * What is wrong.
     *
     * @param message the words with their values
     * @return this draft
     */
    public Draft says(Message message) {
      values.putAll(message.values());
      return says(message.template());
    }

    /**
     * Adds the finding; where it rests on a value that was not read for sure, the instance is
     * skipped instead.
     *
     * @throws IllegalStateException if it says nothing or was added already
     * @throws IllegalArgumentException if its words name a value that was not given
     */
    public void add() {
      Rule of = rule();
      if (words == null || !begun.remove(this)) {
        throw new IllegalStateException(
            words == null
                ? address + " 处的检查结果没有文字 / the finding at " + address + " says nothing"
                : address + " 处的检查结果已经加入 / the finding at " + address + " was added before");
      }
      if (unsure && !despiteDoubts && restsOnValues(of.scope())) {
        skip(address, "有关单元格读取不确定", "a cell it rests on was not read for sure");
        return;
      }
      subject.work().step();
      found.add(
          of,
          new Finding(
              of,
              severity,
              address,
              cells,
              place,
              Quotation.text(excerpt),
              Quotation.message(words.fill(Quotation.values(values)))));
    }
  }
}
