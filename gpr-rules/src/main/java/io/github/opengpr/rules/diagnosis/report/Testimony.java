package io.github.opengpr.rules.diagnosis.report;

import io.github.opengpr.model.Message;
import io.github.opengpr.model.printed.Place;
import io.github.opengpr.rules.Subject;
import io.github.opengpr.rules.claims.account.Account;
import io.github.opengpr.rules.claims.compare.Judged;
import io.github.opengpr.rules.claims.mention.Mention;
import io.github.opengpr.rules.diagnosis.Support;
import io.github.opengpr.rules.text.number.Quantity;
import io.github.opengpr.rules.text.passage.Passage;
import io.github.opengpr.rules.text.passage.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What section 一 states about cells of table three, as far as its meaning is not in doubt. It only
 * ever speaks for a value that the sums gave; it never makes one.
 */
final class Testimony {

  private static final String CLAUSE_ENDS = "，,；;。：:\n";
  private static final int LONGEST = 40;

  private final Account account;

  private Testimony(Account account) {
    this.account = account;
  }

  static Testimony of(Subject subject) {
    return new Testimony(Account.of(subject));
  }

  /** What speaks for a value of a cell; empty if nothing does. */
  List<Support> of(String address, long value) {
    List<Support> support = new ArrayList<>();
    for (Judged judged : account.all()) {
      Mention mention = judged.mention();
      Quantity quantity = mention.quantity();
      if (judged.section().address().equals("overview")
          && mention.kind() == Mention.Kind.TABLE
          && mention.weight() == Mention.Weight.CERTAIN
          && quantity != null
          && quantity.isExact()
          && quantity.value().compareTo(BigDecimal.valueOf(value)) == 0
          && mention.usages().stream().anyMatch(one -> one.addresses().equals(List.of(address)))) {
        support.add(support(judged));
        break;
      }
    }
    return support;
  }

  private static Support support(Judged judged) {
    Passage passage = judged.section().narrative().passage();
    String quote = passage.excerpt(clause(passage, judged.mention())).text();
    Place place = judged.section().place(judged.mention().span());
    return new Support(
        Support.Source.TEXT,
        new Message(
            "与文字部分“" + quote + "”" + (place == null ? "" : "（" + place.zh() + "）") + "相符",
            "the text agrees: “" + quote + "”" + (place == null ? "" : " (" + place.en() + ")")),
        place);
  }

  /** From the beginning of the clause to the end of the number. */
  private static Span clause(Passage text, Mention mention) {
    String all = text.text();
    int end = mention.span().end();
    int start = mention.span().start();
    int first = Math.max(mention.sentence().start(), end - LONGEST);
    while (start > first && CLAUSE_ENDS.indexOf(all.charAt(start - 1)) < 0) {
      start--;
    }
    return new Span(start, end);
  }
}
