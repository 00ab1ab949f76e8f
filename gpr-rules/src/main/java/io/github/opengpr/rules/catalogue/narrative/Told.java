package io.github.opengpr.rules.catalogue.narrative;

import io.github.opengpr.rules.text.Span;
import io.github.opengpr.rules.text.Statement;
import java.math.BigDecimal;

/**
 * A statement of the text whose meaning is not in doubt, with the part it stands in.
 *
 * @param section the part
 * @param statement the statement
 */
public record Told(SectionText section, Statement statement) {

  /** The number it states; 0 for one that denies. */
  public BigDecimal number() {
    BigDecimal number = statement.number();
    return number == null ? BigDecimal.ZERO : number;
  }

  /** The number with its unit as printed, or the words that deny. */
  public String words() {
    return section.quote(statement.span());
  }

  /** Whether its sentence, up to the end of the statement and behind it, has one of the words. */
  public boolean speaksOf(String... words) {
    return has(statement.sentence(), words);
  }

  /** Whether the words before the number, in its own clause, hold one of the given ones. */
  public boolean isLedBy(String... words) {
    String text = section.narrative().passage().text();
    int start = statement.span().start();
    while (start > statement.sentence().start() && "，；。、（".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return has(new Span(start, statement.span().start()), words);
  }

  private boolean has(Span span, String... words) {
    String text = section.narrative().passage().text(span);
    for (String word : words) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
