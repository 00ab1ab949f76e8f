package io.github.opengpr.rules.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.opengpr.rules.claims.Concept;
import io.github.opengpr.rules.claims.Precision;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number in the text of the report, or a statement that says one without a numeral.
 *
 * @param key its name in the result: section, paragraph and start, such as {@code overview!2:17}
 * @param section the part of the report it stands in: lead, overview, problems, otherMatters,
 *     closing
 * @param paragraph the paragraph of that part, from 1
 * @param start where the number begins in the paragraph, in characters from 0
 * @param end after its last character
 * @param place where in the document its paragraph begins, or nearer; null if there is no document
 *     or no place
 * @param line the line of the document, from 1; null if it has none
 * @param text the words between two marks of punctuation in which it stands
 * @param value the number: things, yuan, or hundredths; 0 for a statement that there is none; null
 *     for one that says all
 * @param precision whether it is exact
 * @param unit the unit as printed; empty if there is none
 * @param concept what it is about
 * @param verdict what became of it: agrees, contradicts, breakdown, other-year, outside or unclear
 * @param cells the addresses of the cells it speaks of, of a share those of its whole too
 * @param expected what the cells or the other numbers of the text say instead; only there if that
 *     is known and differs
 * @param reason why it could not be judged; only there if there is something to say
 * @param values the numbers, labels and words behind the reason; may be empty
 */
public record CheckedClaim(
    String key,
    String section,
    int paragraph,
    int start,
    int end,
    @Nullable CheckedPlace place,
    @Nullable Integer line,
    String text,
    @Nullable BigDecimal value,
    Precision precision,
    String unit,
    Concept concept,
    String verdict,
    List<String> cells,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable BigDecimal expected,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String reason,
    List<CheckedValue> values) {

  /** Keeps an unmodifiable copy. */
  public CheckedClaim {
    values = List.copyOf(values);
    cells = List.copyOf(cells);
  }
}
