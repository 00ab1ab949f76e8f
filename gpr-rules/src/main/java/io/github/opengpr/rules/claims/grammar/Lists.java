package io.github.opengpr.rules.claims.grammar;

import io.github.opengpr.rules.claims.lexicon.Sense;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The wholes and their parts while a text is read. */
final class Lists {

  private @Nullable Mention last;
  private @Nullable Mention lastWhole;
  private @Nullable Parts open;
  private int announced;
  private final Deque<Mention> brackets = new ArrayDeque<>();
  private final List<@Nullable Parts> outside = new ArrayList<>();

  void sentence(boolean startsParagraph, boolean continues) {
    if (startsParagraph) {
      lastWhole = null;
      last = null;
      announced = 0;
    }
    if (!continues) {
      open = null;
    }
    brackets.clear();
    outside.clear();
  }

  void semicolon() {
    if (open != null && !open.shares && !open.isEmpty()) {
      open = null;
    }
  }

  void enterBracket() {
    if (last != null) {
      brackets.push(last);
      outside.add(open);
      open = null;
    }
  }

  void leaveBracket() {
    if (!brackets.isEmpty()) {
      brackets.pop();
      open = outside.remove(outside.size() - 1);
    }
  }

  /** The number whose bracket is read; null if none is. */
  @Nullable Mention bracketed() {
    return brackets.peek();
  }

  /** Looks for the words that begin a list. */
  void lead(List<Token> tokens, int from, int to, char mark) {
    for (int i = from; i < to; i++) {
      Sense sense = tokens.get(i).sense();
      if (sense == Sense.AMONG
          || sense == Sense.NAMELY
          || sense == Sense.BY
          || sense == Sense.INCLUDING) {
        begin(sense);
      }
    }
    if (mark == '：' && from == to - 0 && open == null && last != null && last == lastWhole) {
      begin(Sense.AMONG);
    }
  }

  private void begin(Sense sense) {
    Mention whole = brackets.isEmpty() ? lastWhole : brackets.peek();
    if (whole == null) {
      return;
    }
    if (sense == Sense.AMONG
        && open != null
        && !open.isEmpty()
        && brackets.isEmpty()
        && last != null
        && open.items().contains(last)
        && last.parts == null) {
      whole = last;
    }
    if (open == null || open.whole() != whole || !open.isEmpty()) {
      Parts known = whole.parts;
      if (known != null && known.isEmpty()) {
        open = known;
      } else {
        open = new Parts(whole);
        open.announced = announced;
        if (known == null) {
          whole.parts = open;
        }
      }
    }
    open.namely |= sense == Sense.NAMELY;
  }

  /** The list that is open; null if none is. */
  @Nullable Parts open() {
    return open;
  }

  void close() {
    open = null;
  }

  /** 三个渠道: so many parts are to come. */
  void announce(int count) {
    announced = count;
  }

  void counted(Mention mention, boolean whole) {
    last = mention;
    if (whole) {
      lastWhole = mention;
      announced = 0;
    }
  }

  /** The number told last. */
  @Nullable Mention last() {
    return last;
  }

  /** The number that may be the whole of what follows. */
  @Nullable Mention lastWhole() {
    return lastWhole;
  }
}
