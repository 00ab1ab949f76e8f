package io.github.opengpr.rules;

import io.github.opengpr.model.Message;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.printed.Place;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes what a rule finds in a subject. Used by one thread, for one rule at a time. */
public final class Findings {

  private final Subject subject;
  private final List<Finding> found = new ArrayList<>();
  private final List<Skipped> skipped = new ArrayList<>();
  private @Nullable Rule rule;

  Findings(Subject subject) {
    this.subject = subject;
  }

  /**
   * Begins a finding about cells; the first one names it.
   *
   * @param first the cell that names it
   * @param others the other cells
   * @return the finding, added by its last words: {@link Draft#says}
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
   * @return the finding, added by its last words: {@link Draft#says}
   */
  public Draft at(String address) {
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
    skipped.add(new Skipped(rule().id(), address, new Message(zh, en)));
  }

  /**
   * Says that the rule could not be checked.
   *
   * @param zh the reason in Chinese
   * @param en the reason in English
   */
  public void skip(String zh, String en) {
    skipped.add(new Skipped(rule().id(), null, new Message(zh, en)));
  }

  void of(Rule next) {
    this.rule = next;
  }

  List<Finding> found() {
    return found;
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

  /** A finding in the making; {@link #says} adds it. */
  public final class Draft {

    private final String address;
    private final List<CellRef> cells = new ArrayList<>();
    private Severity severity = rule().severity();
    private @Nullable Place place;
    private @Nullable String excerpt;
    private boolean unsure;
    private boolean despiteDoubts;

    private Draft(String address) {
      this.address = address;
    }

    /**
     * Names another cell.
     *
     * @param cell a cell of the form
     * @return this draft
     */
    public Draft cell(Cell cell) {
      cells.add(subject.reference(cell));
      unsure |= Doubts.isUnsure(cell, subject);
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
     * What is wrong, with the numbers and labels. Adds the finding; where it rests on a value that
     * was not read for sure, the instance is skipped instead.
     *
     * @param zh in Chinese
     * @param en in English
     */
    public void says(String zh, String en) {
      says(new Message(zh, en));
    }

    /**
     * What is wrong, with the numbers and labels. Adds the finding.
     *
     * @param message in both languages
     */
    public void says(Message message) {
      Rule of = rule();
      if (unsure && !despiteDoubts && restsOnValues(of.scope())) {
        skip(address, "有关单元格读取不确定", "a cell it rests on was not read for sure");
        return;
      }
      found.add(
          new Finding(
              of.id(),
              severity,
              severity,
              address,
              cells,
              place,
              excerpt,
              message,
              of.evidence(),
              of.basis()));
    }
  }
}
