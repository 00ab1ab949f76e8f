package io.github.opengpr.rules.claims;

import io.github.opengpr.model.Message;
import io.github.opengpr.model.printed.Place;
import io.github.opengpr.rules.CellRef;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number of the text, or a statement that says one without a numeral (未收到, 全部办结), with the
 * verdict on it. Immutable and thread-safe.
 *
 * @param section the part of the report it stands in: {@code lead}, {@code overview}, {@code
 *     problems}, {@code otherMatters}, {@code closing}
 * @param paragraph the paragraph of that part, from 1
 * @param start where the number begins in the paragraph, in characters from 0
 * @param end after its last character; in the paragraph where it begins
 * @param place where in the document; null if there is no document or no place
 * @param text the words between two marks of punctuation in which it stands, as printed
 * @param value the number: things, yuan, or hundredths; 0 for a statement that there is none; null
 *     for one that says all
 * @param precision how exact it is
 * @param unit the unit as printed; empty if there is none
 * @param concept what it is about
 * @param verdict what became of it
 * @param cells the cells it speaks of, those of a share with those of its whole; may be empty
 * @param expected what the cells, or the other numbers of the text, say instead; null if it agrees
 *     or that is not known
 * @param reason why it could not be judged, or what does not fit; null if there is nothing to say
 */
public record Claim(
    String section,
    int paragraph,
    int start,
    int end,
    @Nullable Place place,
    String text,
    @Nullable BigDecimal value,
    Precision precision,
    String unit,
    Concept concept,
    Verdict verdict,
    List<CellRef> cells,
    @Nullable BigDecimal expected,
    @Nullable Message reason) {

  /** Keeps an unmodifiable copy. */
  public Claim {
    cells = List.copyOf(cells);
  }
}
