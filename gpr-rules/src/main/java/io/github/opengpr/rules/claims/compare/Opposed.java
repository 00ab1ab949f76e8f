package io.github.opengpr.rules.claims.compare;

import io.github.opengpr.model.form.Cell;
import io.github.opengpr.rules.Subject;
import io.github.opengpr.rules.claims.Concept;
import io.github.opengpr.rules.claims.mention.Mention;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The cells that speak against what is said of all: 均予维持 beside one 纠正. They are the other results,
 * outcomes or applicants that some are filed under.
 */
final class Opposed {

  private static final int OUTCOMES_BEGIN = 3;

  private Opposed() {}

  /** The cells a statement speaks of, and behind them those that speak against it. */
  static List<Cell> with(Subject subject, Mention mention, List<Cell> said) {
    List<Cell> cells = new ArrayList<>(said);
    for (Cell one : said) {
      for (Cell other : subject.form().cells()) {
        if (isBeside(mention, one, other) && isFilled(subject, other) && !cells.contains(other)) {
          cells.add(other);
        }
      }
    }
    return List.copyOf(cells);
  }

  private static boolean isBeside(Mention mention, Cell said, Cell other) {
    if (said.table() != other.table() || other.equals(said)) {
      return false;
    }
    boolean row = said.row().key().equals(other.row().key());
    boolean total = isTotal(other);
    boolean column = said.column().key().equals(other.column().key());
    Concept concept = mention.concept();
    if (concept == Concept.OUTCOME) {
      return column && !row && isOutcome(mention, said, other);
    }
    return row
        && !total
        && (concept == Concept.APPLICANTS
            || concept == Concept.RECONSIDERATION
            || concept == Concept.LITIGATION);
  }

  /** An outcome beside all others, or a reason beside those of the same outcome. */
  private static boolean isOutcome(Mention mention, Cell said, Cell other) {
    Mention whole = mention.whole();
    boolean reason = whole != null && whole.concept() == Concept.OUTCOME;
    return reason ? group(said).equals(group(other)) : isOutcome(group(other));
  }

  private static String group(Cell cell) {
    String address = cell.address();
    return address.substring(0, address.indexOf('.', OUTCOMES_BEGIN));
  }

  private static boolean isOutcome(String group) {
    return switch (group) {
      case "T3.received", "T3.carriedIn", "T3.handled", "T3.carriedOut" -> false;
      default -> true;
    };
  }

  private static boolean isTotal(Cell cell) {
    return cell.column().key().equals("total");
  }

  private static boolean isFilled(Subject subject, Cell cell) {
    BigDecimal value = subject.value(cell);
    return value != null && value.signum() > 0;
  }
}
