package io.github.opengpr.rules.diagnosis;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * How much is known about what is wrong with a table. Why each may be said is proved in
 * docs/DIAGNOSIS.md.
 */
public enum Localisation {
  /**
   * The sums hold. Repairs are listed if something known from elsewhere disagrees: what would have
   * to change then.
   */
  BALANCED,
  /**
   * One cell explains everything; in a table without blanks any other mending changes at least
   * three cells.
   */
  UNIQUE_CELL,
  /** One smallest set of cells, and no other answer that is about as good. */
  UNIQUE_SET,
  /** Several answers; the cells on which all agree are certain. */
  ALTERNATIVES,
  /** The sums only tell that something is wrong, never where: the cells stand in one sum each. */
  DETECT_ONLY,
  /** The search ended before an answer was found; at least so many cells are wrong. */
  UNRESOLVED;

  /** {@return the name in JSON, such as {@code unique-cell}} */
  @JsonValue
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
