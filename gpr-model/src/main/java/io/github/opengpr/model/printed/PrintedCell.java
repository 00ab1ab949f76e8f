package io.github.opengpr.model.printed;

import io.github.opengpr.model.Message;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the document printed in a cell, and how sure the reading is. Immutable and thread-safe.
 *
 * @param status how sure
 * @param raw the text of the cell as found, line breaks kept; null if the document has no such cell
 * @param place where it stands; null if the document has no such cell
 * @param readings all values the text may stand for, the best first, where the status is {@link
 *     CellStatus#UNSURE}; otherwise empty
 * @param doubt why the cell is unsure, unreadable or missing; null where the status is {@link
 *     CellStatus#OK} or {@link CellStatus#BLANK}
 * @param note what is doubtful or was dropped (a unit, a remark), in words; null if there is
 *     nothing to say
 */
public record PrintedCell(
    CellStatus status,
    @Nullable String raw,
    @Nullable Place place,
    List<BigDecimal> readings,
    @Nullable CellDoubt doubt,
    @Nullable Message note) {

  private static final PrintedCell MISSING =
      new PrintedCell(CellStatus.MISSING, null, null, List.of(), CellDoubt.NOT_PRINTED, null);

  /**
   * Keeps an unmodifiable copy, and refuses a doubt without its reason.
   *
   * @throws IllegalArgumentException if a status that needs a reason has none, or one that needs
   *     none has one
   */
  public PrintedCell {
    readings = List.copyOf(readings);
    boolean doubtful = status != CellStatus.OK && status != CellStatus.BLANK;
    if (doubtful != (doubt != null)) {
      throw new IllegalArgumentException(
          doubtful
              ? "状态为 " + status + " 的单元格须有原因 / a cell that is " + status + " needs a reason"
              : "状态为 " + status + " 的单元格不应有疑点 / a cell that is " + status + " has no doubt");
    }
  }

  /**
   * {@return a cell whose value stands there}
   *
   * @param raw its text as found
   * @param place where it stands; null if unknown
   */
  public static PrintedCell ok(String raw, @Nullable Place place) {
    return new PrintedCell(CellStatus.OK, raw, place, List.of(), null, null);
  }

  /**
   * {@return a cell that is there and holds no value}
   *
   * @param raw its text as found: nothing, or a mark for nothing; null if it has no text of its own
   * @param place where it stands; null if unknown
   */
  public static PrintedCell blank(@Nullable String raw, @Nullable Place place) {
    return new PrintedCell(CellStatus.BLANK, raw, place, List.of(), null, null);
  }

  /**
   * {@return a cell whose value is a best guess}
   *
   * @param raw its text as found
   * @param place where it stands; null if unknown
   * @param readings the values it may stand for, the best first
   * @param doubt why it is not sure
   */
  public static PrintedCell unsure(
      String raw, @Nullable Place place, List<BigDecimal> readings, CellDoubt doubt) {
    return new PrintedCell(CellStatus.UNSURE, raw, place, readings, doubt, doubt.message());
  }

  /**
   * {@return a cell that cannot be read as a number}
   *
   * @param raw its text as found
   * @param place where it stands; null if unknown
   * @param doubt why not
   */
  public static PrintedCell unreadable(String raw, @Nullable Place place, CellDoubt doubt) {
    return new PrintedCell(CellStatus.UNREADABLE, raw, place, List.of(), doubt, doubt.message());
  }

  /** {@return a cell the document does not have} */
  public static PrintedCell missing() {
    return MISSING;
  }
}
