package io.github.opengpr.rules.claims.dispute;

import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.text.passage.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/**
 * The disputes told of in a passage: which kinds, and of which it was told how they ended. Results
 * told behind several kinds may be those of all of them: 直接起诉28件，复议后起诉10件；胜诉23件.
 */
final class Docket {

  private final EnumSet<Sense> counted = EnumSet.noneOf(Sense.class);
  private final EnumSet<Sense> settled = EnumSet.noneOf(Sense.class);
  private Span sentence = new Span(0, 0);

  /** Begins anew where a sentence does not follow the last one with disputes. */
  void enter(Span next) {
    if (!next.equals(sentence) && next.start() != sentence.end()) {
      counted.clear();
      settled.clear();
    }
    sentence = next;
  }

  /** Whether disputes of some kinds were counted in the passage. */
  boolean isCounted(List<Sense> kinds) {
    return counted.containsAll(kinds);
  }

  /** Keeps that all disputes of some kinds were counted. */
  void counted(List<Sense> kinds) {
    counted.addAll(kinds);
    settled.removeAll(kinds);
  }

  /** Keeps that it was told how disputes of some kinds ended. */
  void settled(List<Sense> kinds) {
    settled.addAll(kinds);
  }

  /** The wider kinds that a result may be told of as well; empty if there are none. */
  List<List<Sense>> wider(List<Sense> kinds) {
    List<List<Sense>> wider = new ArrayList<>(2);
    if (kinds.size() != 1 || kinds.get(0) == Sense.RECONSIDERATION) {
      return wider;
    }
    boolean both =
        counted.contains(Sense.DIRECT_LITIGATION) && counted.contains(Sense.LATER_LITIGATION);
    Sense other =
        kinds.get(0) == Sense.DIRECT_LITIGATION ? Sense.LATER_LITIGATION : Sense.DIRECT_LITIGATION;
    if (kinds.get(0) != Sense.LITIGATION && both && !settled.contains(other)) {
      wider.add(List.of(Sense.LITIGATION));
    }
    if (counted.contains(Sense.RECONSIDERATION) && !settled.contains(Sense.RECONSIDERATION)) {
      wider.add(List.of(Sense.RECONSIDERATION, Sense.LITIGATION));
    }
    return wider;
  }
}
