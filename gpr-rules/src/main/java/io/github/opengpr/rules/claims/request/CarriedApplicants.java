package io.github.opengpr.rules.claims.request;

import io.github.opengpr.rules.claims.Concept;
import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.claims.measure.Measure;
import io.github.opengpr.rules.claims.mention.Lists;
import io.github.opengpr.rules.claims.mention.Mention;
import io.github.opengpr.rules.claims.mention.Mention.Kind;
import io.github.opengpr.rules.claims.mention.Parts;
import io.github.opengpr.rules.claims.token.Frame;
import io.github.opengpr.rules.claims.token.Token;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads by whom applications were made that were carried from year to year: 结转33件，其中自然人31件. */
public final class CarriedApplicants {

  private final List<Token> tokens;
  private final Lists lists;

  /** What was carried, while the applicants told are those of it. */
  private @Nullable Mention carried;

  public CarriedApplicants(List<Token> tokens, Lists lists) {
    this.tokens = tokens;
    this.lists = lists;
  }

  /** 结转33件，其中自然人31件: the applicants of another row than those received. */
  public void ofRow(Frame frame, Mention mention) {
    Mention whole = carried(frame, mention);
    carried = whole;
    if (whole == null
        || whole.quantity == null
        || mention.quantity == null
        || whole.quantity.value().compareTo(mention.quantity.value()) < 0) {
      carried = null; // 上年结转6件，其中自然人100件: those received
      return;
    }
    Measure first = mention.usages.get(0);
    String row = whole.concept == Concept.CARRIED_IN ? "T3.carriedIn." : "T3.carriedOut.";
    Measure carriedOnes =
        new Measure(
            first.addresses().stream().map(one -> one.replace("T3.received.", row)).toList());
    mention.usages =
        Stream.concat(Stream.of(carriedOnes), mention.usages.stream()).distinct().toList();
  }

  /** What was carried, if applicants are told of it: in a bracket, or behind 其中. */
  private @Nullable Mention carried(Frame frame, Mention mention) {
    Parts open = lists.open();
    Mention whole = open == null ? null : open.whole();
    if (whole != null && isCarried(whole)) {
      return whole;
    }
    Mention last = lists.last();
    if (last != null && isCarried(last) && frame.leadHas(tokens, Sense.AMONG)) {
      return last;
    }
    boolean goesOn =
        carried != null
            && last != null
            && last.concept == Concept.APPLICANTS
            && frame.mark() != '；'
            && carried.sentence.equals(mention.sentence);
    return goesOn ? carried : null;
  }

  private static boolean isCarried(Mention whole) {
    return whole.kind == Kind.TABLE
        && (whole.concept == Concept.CARRIED_IN || whole.concept == Concept.CARRIED_OUT);
  }
}
