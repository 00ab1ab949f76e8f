package io.github.opengpr.rules.claims.compare;

import io.github.opengpr.model.Message;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.rules.claims.Verdict;
import io.github.opengpr.rules.claims.mention.Mention;
import io.github.opengpr.rules.claims.section.WordedSection;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mention with the verdict on it.
 *
 * @param mention what the text says
 * @param section where it says so
 * @param verdict whether the tables say so too
 * @param cells the cells it speaks of
 * @param expected what they say, or for a share what it should be; null if that is not known
 * @param unusual whether it agrees in a usage that should be pointed out
 * @param doubtful whether it probably contradicts the cells, but may mean something else
 * @param incomparable whether a cell is blank or was not read for sure
 * @param reason why it cannot be told, or what does not fit; null if there is nothing to say
 */
public record Judged(
    Mention mention,
    WordedSection section,
    Verdict verdict,
    List<Cell> cells,
    @Nullable BigDecimal expected,
    boolean unusual,
    boolean doubtful,
    boolean incomparable,
    @Nullable Message reason) {

  public Judged with(Verdict other, @Nullable Message why) {
    return new Judged(mention, section, other, cells, expected, false, false, incomparable, why);
  }

  /** Not told apart for sure: text and cells may speak of different things. */
  public Judged doubted() {
    return new Judged(
        mention, section, Verdict.UNCLEAR, cells, expected, false, true, false, Judge.OTHERWISE);
  }

  /** Told for sure, with nothing to be said of it. */
  public static Judged sure(
      Mention mention,
      WordedSection section,
      Verdict verdict,
      List<Cell> cells,
      @Nullable BigDecimal expected) {
    return new Judged(mention, section, verdict, cells, expected, false, false, false, null);
  }

  public static Judged plain(Mention mention, WordedSection section, Verdict verdict) {
    return new Judged(
        mention, section, verdict, List.of(), null, false, false, false, mention.reason());
  }
}
