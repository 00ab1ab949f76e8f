package io.github.opengpr.rules.claims.context;

import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.claims.token.Token;
import java.util.ArrayList;
import java.util.List;

/** Which disputes 前者 and 后者 are: the last two that a paragraph told of. */
public final class Order {

  private final List<Sense> disputes = new ArrayList<>(4);
  private final Context context;
  private boolean used;

  Order(Context context) {
    this.context = context;
  }

  void clear() {
    disputes.clear();
    used = false;
  }

  void told(Sense sense) {
    if (sense.isDispute()) {
      disputes.remove(sense);
      disputes.add(sense);
      used = false;
    }
  }

  /** 前者维持3件: those are spoken of from here on. */
  void word(Token token) {
    int last = disputes.size() - 1;
    boolean former = last > 0 && context.is(token, "前者");
    if (former || last > 0 && context.is(token, "后者")) {
      used = true;
      context.restore(List.of(disputes.get(former ? last - 1 : last)), false);
      context.endTopics();
    }
  }

  /** Whether they are the two kinds of lawsuits, and were called so. */
  public boolean isOfLawsuits() {
    int last = disputes.size() - 1;
    return used
        && disputes.indexOf(Sense.DIRECT_LITIGATION) >= last - 1
        && disputes.indexOf(Sense.LATER_LITIGATION) >= last - 1;
  }
}
