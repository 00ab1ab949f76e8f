package io.github.opengpr.rules.claims;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.rules.CheckContext;
import io.github.opengpr.rules.Subject;
import io.github.opengpr.rules.claims.account.Account;
import io.github.opengpr.rules.claims.compare.Judged;
import io.github.opengpr.rules.claims.mention.Mention;
import io.github.opengpr.rules.text.number.Quantity;
import io.github.opengpr.rules.text.passage.Excerpt;
import io.github.opengpr.rules.text.passage.Passage;
import io.github.opengpr.rules.text.passage.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Accounts for every number in the text of a report. Threads may share it; it keeps no state.
 *
 * <pre>{@code
 * for (Claim claim : Claims.of(report)) {
 *   System.out.println(claim.text() + ": " + claim.verdict().zh());
 * }
 * }</pre>
 */
public final class Claims {

  private Claims() {}

  /**
   * {@return every number in the text of a report, in the order of the text}
   *
   * @param report the report
   */
  public static List<Claim> of(AnnualReport report) {
    return of(Subject.of(report, CheckContext.none()));
  }

  /**
   * {@return every number in the text of a report, in the order of the text, with places}
   *
   * @param filing the report and its document
   */
  public static List<Claim> of(Filing filing) {
    return of(Subject.of(filing, CheckContext.none()));
  }

  /**
   * {@return every number in the text of a subject, in the order of the text}. Shares the reading
   * with the rules that look at the same subject.
   *
   * @param subject the report, its document and the circumstances
   */
  public static List<Claim> of(Subject subject) {
    List<Claim> claims = new ArrayList<>();
    for (Judged judged : Account.of(subject).all()) {
      claims.add(claim(judged, subject));
    }
    return List.copyOf(claims);
  }

  private static Claim claim(Judged judged, Subject subject) {
    Mention mention = judged.mention();
    Passage passage = judged.section().narrative().passage();
    Span span = mention.span();
    Excerpt first = passage.excerpt(span);
    Excerpt last = passage.excerpt(new Span(span.end() - 1, span.end()));
    int start = first.column() - 1;
    int end = last.line() == first.line() ? last.column() : start + first.text().length();
    Quantity quantity = mention.quantity();
    return new Claim(
        judged.section().address(),
        first.line(),
        start,
        end,
        judged.section().place(span),
        passage.excerpt(mention.clause()).text(),
        value(mention, quantity),
        precision(passage, quantity),
        quantity == null ? "" : quantity.unit().printed(),
        mention.concept(),
        judged.verdict(),
        judged.cells().stream().map(subject::reference).toList(),
        judged.verdict() == Verdict.AGREES ? null : judged.expected(),
        judged.reason());
  }

  private static @Nullable BigDecimal value(Mention mention, @Nullable Quantity quantity) {
    return quantity != null ? quantity.value() : mention.isNone() ? BigDecimal.ZERO : null;
  }

  private static Precision precision(Passage passage, @Nullable Quantity quantity) {
    if (quantity == null || !quantity.number().approximate()) {
      return Precision.EXACT;
    }
    String text = passage.text();
    int end = quantity.span().end();
    int start = quantity.span().start();
    boolean least =
        text.startsWith("以上", end) || start > 0 && "逾超过".indexOf(text.charAt(start - 1)) >= 0;
    return least ? Precision.AT_LEAST : Precision.ABOUT;
  }
}
