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
 * @param note what is doubtful or was dropped (a unit, a remark), in words; null if there is
 *     nothing to say
 */
public record PrintedCell(
    CellStatus status,
    @Nullable String raw,
    @Nullable Place place,
    List<BigDecimal> readings,
    @Nullable Message note) {

  private static final PrintedCell MISSING =
      new PrintedCell(CellStatus.MISSING, null, null, List.of(), null);

  /**
   * Keeps an unmodifiable copy.
   *
   * @param status how sure
   * @param raw the text of the cell as found, line breaks kept; null if the document has no such
   *     cell
   * @param place where it stands; null if the document has no such cell
   * @param readings all values the text may stand for, the best first, where the status is {@link
   *     CellStatus#UNSURE}; otherwise empty
   * @param note what is doubtful or was dropped (a unit, a remark), in words; null if there is
   *     nothing to say
   */
  public PrintedCell {
    readings = List.copyOf(readings);
  }

  /** {@return a cell the document does not have} */
  public static PrintedCell missing() {
    return MISSING;
  }
}
