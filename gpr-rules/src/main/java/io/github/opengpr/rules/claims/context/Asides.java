package io.github.opengpr.rules.claims.context;

import io.github.opengpr.rules.claims.lexicon.Sense;
import java.util.ArrayDeque;
import java.util.List;

/** What was spoken of before brackets and other words beside the matter, to go back to. */
final class Asides {

  private record Aside(List<Sense> topics, Context.Time time, Context.Whose whose, boolean weak) {}

  private final Context context;
  private final ArrayDeque<Aside> brackets = new ArrayDeque<>();

  /** What was spoken of before the clause. */
  private List<Sense> before = List.of();

  /** What was spoken of before words that tell what it is about, without a number. */
  private List<Sense> matter = List.of();

  Asides(Context context) {
    this.context = context;
  }

  void sentence() {
    brackets.clear();
  }

  void enter(List<Sense> topics, Context.Time time, Context.Whose whose, boolean weak) {
    brackets.push(new Aside(topics, time, whose, weak));
  }

  void leave() {
    if (!brackets.isEmpty()) {
      Aside around = brackets.pop();
      if (!around.topics.isEmpty()) {
        context.restore(around.topics, around.weak);
      }
      context.time = around.time;
      context.whose = around.whose;
    }
  }

  /** 主要涉及补贴和规划许可，: what applications are about is not spoken of for itself. */
  void matter() {
    matter = List.copyOf(context.topics);
  }

  /** A number among such words speaks of them for itself. */
  void number() {
    matter = List.of();
  }

  void clause() {
    if (!matter.isEmpty()) {
      context.restore(matter, context.weak);
      matter = List.of();
    }
    before = List.copyOf(context.topics);
  }

  /** Goes back to what was spoken of before a clause that denies something else. */
  void leaveDenied() {
    if (!before.isEmpty() && before.get(0).isDispute()) {
      context.restore(before, context.weak);
    }
  }
}
