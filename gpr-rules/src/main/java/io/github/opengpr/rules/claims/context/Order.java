package io.github.opengpr.rules.claims.context;

import io.github.opengpr.rules.claims.lexicon.Sense;
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
  void word(String words) {
    int last = disputes.size() - 1;
    boolean former = words.equals("前者");
    if (last > 0 && (former || words.equals("后者"))) {
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
