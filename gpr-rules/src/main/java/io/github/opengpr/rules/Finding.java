package io.github.opengpr.rules;

import io.github.opengpr.model.Message;
import io.github.opengpr.model.MessageValue;
import io.github.opengpr.model.printed.Place;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing a rule found, as plain data. Immutable and thread-safe.
 *
 * <pre>{@code
 * for (Finding finding : result.at("T3.received.total")) {
 *   show(finding.severity().zh() + " " + finding.message().in(Locale.CHINA));
 *   finding.cells(); // the cells of the sum, with their values and places
 *   finding.key(); // by it a baseline accepts this one finding
 * }
 * }</pre>
 *
 * @see <a href="https://github.com/opengpr/gpr/blob/main/docs/guide/judging.md">The guide:
 *     judging</a>
 */
public final class Finding {

  private final String ruleId;
  private final Severity severity;
  private final Severity originalSeverity;
  private final String address;
  private final List<CellRef> cells;
  private final @Nullable Place place;
  private final @Nullable String excerpt;
  private final Message message;
  private final Evidence evidence;
  private final List<Citation> basis;

  Finding(
      Rule rule,
      Severity severity,
      String address,
      List<CellRef> cells,
      @Nullable Place place,
      @Nullable String excerpt,
      Message message) {
    this.ruleId = rule.id();
    this.severity = severity;
    this.originalSeverity = severity;
    this.address = address;
    this.cells = List.copyOf(cells);
    this.place = place;
    this.excerpt = excerpt;
    this.message = message;
    this.evidence = rule.evidence();
    this.basis = rule.basis();
  }

  private Finding(Finding one, Severity severity) {
    this.ruleId = one.ruleId;
    this.severity = severity;
    this.originalSeverity = one.originalSeverity;
    this.address = one.address;
    this.cells = one.cells;
    this.place = one.place;
    this.excerpt = one.excerpt;
    this.message = one.message;
    this.evidence = one.evidence;
    this.basis = one.basis;
  }

  /** {@return the rule} */
  public String ruleId() {
    return ruleId;
  }

  /** {@return how much it weighs here, after the user's settings} */
  public Severity severity() {
    return severity;
  }

  /** {@return how much the rule itself gave it} */
  public Severity originalSeverity() {
    return originalSeverity;
  }

  /**
   * {@return what it is about: the address of a cell, a row ({@code T3.otherHandling}), a table
   * ({@code T3}), a section ({@code overview}), or {@code title}, {@code report}}
   */
  public String address() {
    return address;
  }

  /** {@return the cells it names, those of one equation together; may be empty} */
  public List<CellRef> cells() {
    return cells;
  }

  /** {@return where in the document; null if there is no document or no place} */
  public @Nullable Place place() {
    return place;
  }

  /** {@return the sentence or printed text it is about; null if there is none} */
  public @Nullable String excerpt() {
    return excerpt;
  }

  /** {@return what is wrong, with the numbers and labels} */
  public Message message() {
    return message;
  }

  /** {@return the numbers, labels and words behind the message, by the rule's names for them} */
  public Map<String, MessageValue> values() {
    return message.values();
  }

  /** {@return what kind of ground the rule stands on} */
  public Evidence evidence() {
    return evidence;
  }

  /** {@return the places it rests on} */
  public List<Citation> basis() {
    return basis;
  }

  /** {@return the key by which this one finding is accepted: {@code ruleId!address}} */
  public String key() {
    return ruleId + "!" + address;
  }

  /** {@return the line of the document, from 1; null where there is none} */
  public @Nullable Integer line() {
    return place == null ? null : place.line();
  }

  Finding withSeverity(Severity other) {
    return new Finding(this, other);
  }

  /**
   * Whether the other says the same of the same place, with the same weight.
   *
   * @param other anything
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Finding that
        && ruleId.equals(that.ruleId)
        && address.equals(that.address)
        && severity == that.severity
        && cells.equals(that.cells)
        && Objects.equals(place, that.place)
        && message.equals(that.message);
  }

  @Override
  public int hashCode() {
    return 31 * ruleId.hashCode() + address.hashCode();
  }

  /** {@return weight, key and words, on one line} */
  @Override
  public String toString() {
    return severity.en() + " " + key() + ": " + message.en();
  }
}
