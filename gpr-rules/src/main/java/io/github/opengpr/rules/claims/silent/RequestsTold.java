package io.github.opengpr.rules.claims.silent;

import io.github.opengpr.rules.claims.Concept;
import io.github.opengpr.rules.claims.mention.Mention;
import io.github.opengpr.rules.claims.mention.Mention.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells which applications a number counts. */
final class RequestsTold {

  /** How many numbers before the last one are looked at. */
  private static final int NEAR = 8;

  private RequestsTold() {}

  /** Whether it counts all applications, as they came or as they were answered. */
  static boolean isTold(@Nullable Mention whole) {
    return whole != null
        && whole.kind == Kind.TABLE
        && (whole.concept == Concept.RECEIVED
            || whole.concept == Concept.REQUESTS
            || whole.concept == Concept.HANDLED);
  }

  /** 未收到新的申请；上年结转1件: all there was to answer. */
  static boolean isOnlyCarriedIn(Mention whole, List<Mention> mentions) {
    if (whole.concept != Concept.CARRIED_IN || whole.kind != Kind.TABLE) {
      return false;
    }
    int size = mentions.size();
    return mentions.subList(Math.max(0, size - NEAR), size).stream()
        .anyMatch(one -> one.none && one.concept == Concept.RECEIVED);
  }
}
