package io.github.opengpr.rules.claims.mention;

import io.github.opengpr.rules.claims.Concept;
import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.claims.token.Frame;
import io.github.opengpr.rules.claims.token.Token;
import io.github.opengpr.rules.text.passage.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The wholes and their parts while a text is read. */
public final class Lists {

  private @Nullable Mention last;
  private @Nullable Mention lastButOne;
  private @Nullable Mention lastWhole;
  private @Nullable Mention lastRequests;
  private @Nullable Parts open;
  private int announced;
  private List<Mention> wholes = new ArrayList<>();
  private final Deque<Mention> brackets = new ArrayDeque<>();
  private final List<@Nullable Parts> outside = new ArrayList<>();

  public void sentence(boolean startsParagraph, boolean continues) {
    if (startsParagraph) {
      boolean kept = continues && lastWhole != null && lastWhole.kind == Mention.Kind.TABLE;
      lastWhole = kept ? lastWhole : null;
      last = null;
      announced = 0;
      wholes = new ArrayList<>();
    }
    if (!continues || open != null && open.some) {
      open = null; // topics end with their sentence
    }
    brackets.clear();
    outside.clear();
  }

  public void semicolon() {
    if (open != null && open.around != null) {
      open = open.around;
    } else if (open != null && !open.shares && !open.isEmpty() && !open.areOutcomes()) {
      open = null;
    }
  }

  public void enterBracket() {
    if (last != null) {
      brackets.push(last);
      outside.add(open);
      open = new Parts(last);
      last.parts.add(open);
    }
  }

  public void leaveBracket() {
    if (!brackets.isEmpty()) {
      last = brackets.pop();
      open = outside.remove(outside.size() - 1);
    }
  }

  /** The number whose bracket is read; null if none is. */
  public @Nullable Mention bracketed() {
    return brackets.peek();
  }

  /** Looks for the words that begin a list. */
  public void lead(List<Token> tokens, int from, int to, char mark) {
    for (int i = from; i < to; i++) {
      Sense sense = tokens.get(i).sense();
      if (sense == Sense.NAMELY && Frame.has(tokens, i, to, Sense.SHARE)) {
        continue; // 个人8件、企业2件，分别占80%、20%: no parts of the two
      }
      if (sense == Sense.AMONG
          || sense == Sense.NAMELY
          || sense == Sense.BY
          || sense == Sense.INCLUDING) {
        begin(sense);
        if (open != null && Frame.has(tokens, from, i, Sense.OVER_YEARS)) {
          open.vague = true; // 近五年分别为…: no parts of the whole
          open = null;
        }
      }
    }
    if (mark == '：' && open == null && last != null && isBehindNumber(tokens, from)) {
      begin(Sense.AMONG, last);
      if (open != null) {
        open.listed = true;
      }
    }
  }

  /** 公开信息139条：机构概况11条: the colon stands behind the clause of a number. */
  private boolean isBehindNumber(List<Token> tokens, int from) {
    boolean words = false;
    for (int i = from - 2; i >= 0 && tokens.get(from - 1).isMark('：'); i--) {
      Token token = tokens.get(i);
      if (token.isNumber()) {
        return last != null && last.quantity != null && last.span.end() == token.end();
      }
      boolean mark = token.kind() == Token.Kind.MARK && !token.isMark('、');
      if (mark && (words || !token.isMark('，'))) {
        return false;
      }
      words |= !token.isTransparent();
    }
    return false;
  }

  private void begin(Sense sense) {
    Mention whole = brackets.isEmpty() ? lastWhole : brackets.peek();
    if (sense == Sense.BY && brackets.isEmpty() && isOneOfRequests(whole)) {
      whole = lastRequests;
    }
    if (whole != null) {
      begin(sense, whole);
    }
  }

  /** Applications of one sort are not what is divided next, but all of them. */
  private boolean isOneOfRequests(@Nullable Mention whole) {
    return lastRequests != null
        && (whole == null
            || whole.weight == Mention.Weight.WEAK && isRequests(whole)
            || whole.concept == Concept.APPLICANTS
            || whole.concept == Concept.OUTCOME
            || whole.concept == Concept.PART);
  }

  /** What is listed next are parts of the applications told last; false if none were. */
  boolean beginRequests() {
    if (lastRequests == null || !brackets.isEmpty()) {
      return false;
    }
    begin(Sense.AMONG, lastRequests);
    return true;
  }

  /** 受理3件，来函2件、网上1件: the ways applications came are parts of them. */
  void beginChannels(Span sentence) {
    if (lastWhole != null
        && lastWhole.sentence.equals(sentence)
        && lastWhole.kind == Mention.Kind.TABLE
        && brackets.isEmpty()) {
      begin(Sense.AMONG, lastWhole);
    }
  }

  /** What is listed behind a number in one clause are parts of it. */
  public void whole(Mention whole) {
    lastWhole = whole;
  }

  /** What follows are parts of a number: 5件中，3件…. */
  public void among(Mention whole) {
    lastWhole = whole;
    begin(Sense.AMONG, whole);
  }

  private void begin(Sense sense, Mention of) {
    Mention whole = of;
    boolean within = false;
    if (sense != Sense.BY
        && open != null
        && !open.isEmpty()
        && brackets.isEmpty()
        && last != null
        && open.items().contains(last)
        && last.parts.isEmpty()) {
      whole = last;
      within = true;
    }
    if (open == null || open.whole() != whole || !open.isEmpty()) {
      Parts around = within ? open : null;
      open = new Parts(whole);
      open.around = around;
      open.announced = announced;
      open.besides = wholes;
      whole.parts.add(open);
    }
    open.namely |= sense == Sense.NAMELY;
  }

  /** The list that is open; null if none is. */
  public @Nullable Parts open() {
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
    lastButOne = last;
    last = mention;
    if (whole) {
      lastWhole = mention;
      announced = 0;
      if (mention.family == Sense.REQUEST && lastRequests == null) {
        lastRequests = mention;
      }
      if (mention.kind == Mention.Kind.TABLE) {
        wholes.add(mention);
        boolean sure = lastRequests == null || mention.weight != Mention.Weight.WEAK;
        lastRequests = sure && isRequests(mention) ? mention : lastRequests;
      }
    }
  }

  private static boolean isRequests(Mention mention) {
    return mention.concept == Concept.REQUESTS || mention.concept == Concept.RECEIVED;
  }

  /**
   * Whether applications that were received were told of in a sentence, and parts of them follow.
   */
  public boolean isOfRequests(Span sentence) {
    return lastRequests != null
        && lastRequests.kind == Mention.Kind.TABLE
        && lastRequests.sentence.equals(sentence);
  }

  /** The applications told last; null if none were. */
  public @Nullable Mention lastRequests() {
    return lastRequests;
  }

  /** The number told before the last one. */
  public @Nullable Mention lastButOne() {
    return lastButOne;
  }

  /** The number told last. */
  public @Nullable Mention last() {
    return last;
  }

  /** The number that may be the whole of what follows. */
  public @Nullable Mention lastWhole() {
    return lastWhole;
  }
}
