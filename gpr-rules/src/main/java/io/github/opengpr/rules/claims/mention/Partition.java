package io.github.opengpr.rules.claims.mention;

import io.github.opengpr.rules.claims.Concept;
import io.github.opengpr.rules.claims.context.Context;
import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.claims.mention.Mention.Kind;
import io.github.opengpr.rules.claims.token.Frame;
import io.github.opengpr.rules.claims.token.Token;
import io.github.opengpr.rules.text.number.Quantity;
import io.github.opengpr.rules.text.number.Unit;
import java.util.List;

/**
 * Finds where parts begin that no 其中 announces: by level, by topic, by how documents are classed.
 */
final class Partition {

  private static final int FEW_TOKENS = 10;

  private final List<Token> tokens;
  private final String text;
  private final Context context;
  private final Lists lists;

  Partition(List<Token> tokens, String text, Context context, Lists lists) {
    this.tokens = tokens;
    this.text = text;
    this.context = context;
    this.lists = lists;
  }

  /** 申请涉及招生录取46件、民办教育18件: parts of the applications, or of what was told last. */
  boolean isTopic(Frame frame, Mention mention, Quantity quantity) {
    boolean most = TopicClause.isBefore(tokens, text, lists, frame);
    boolean topic = most;
    for (int i = frame.lead(); i < frame.number(); i++) {
      topic |= tokens.get(i).is(Sense.NARROW) && context.ends(tokens.get(i), "涉及");
    }
    if (!topic || !quantity.isCount() || mention.lastYear) {
      return false;
    }
    Mention last = lists.lastWhole();
    if (last != null && last.kind == Kind.TABLE && last.concept == Concept.DECISIONS) {
      lists.among(last);
      return true;
    }
    Mention requests = lists.lastRequests();
    boolean begins =
        requests != null
            && requests.quantity != null
            && (most || context.isRequest() || isRightBehind(frame, mention, requests))
            && isRequestUnit(quantity.unit())
            && quantity.value().compareTo(requests.quantity.value()) <= 0
            && lists.beginRequests();
    Parts begun = lists.open();
    if (begins && begun != null) {
      begun.some = true;
    }
    return begins;
  }

  /** 收到38件，内容集中在学区划分（17件）和职称评审（8件）: the bracket counts the words before it. */
  boolean isTopicInBracket(Frame frame, Mention mention, Quantity quantity) {
    Mention requests = lists.lastRequests();
    return frame.mark() == '（'
        && frame.from() == frame.number()
        && frame.to() == frame.number() + 1
        && mention.kind != Kind.TABLE
        && frame.number() > 1
        && !tokens.get(frame.number() - 2).isNumber()
        && requests != null
        && requests.quantity != null
        && requests.sentence.equals(mention.sentence)
        && isRequestUnit(quantity.unit())
        && quantity.value().compareTo(requests.quantity.value()) <= 0;
  }

  /** 收到申请66件，涉及农村土地23件: the topic is said of the number before, whatever it names. */
  private boolean isRightBehind(Frame frame, Mention mention, Mention requests) {
    return frame.mark() == '，'
        && frame.lead() == frame.from()
        && tokens.get(frame.lead()).is(Sense.NARROW)
        && lists.last() != null
        && lists.last().equals(requests)
        && requests.sentence.equals(mention.sentence);
  }

  /** 新收155件。乡镇收到61件，县直部门收到82件: parts by who received them. */
  boolean isLevel(Frame frame, Mention mention, Quantity quantity) {
    Parts open = lists.open();
    Mention requests = lists.lastRequests();
    Sense topic = context.topic();
    if (requests == null
        || requests.quantity == null
        || context.othersWork
        || !context.isRequest() && mention.kind != Kind.TABLE
        || context.remark(mention.sentence).decides()
        || topic != null && topic.isDispute()
        || !isRequestUnit(quantity.unit())
        || !isRequestUnit(requests.quantity.unit())
        || quantity.value().compareTo(requests.quantity.value()) >= 0
        || mention.kind == Kind.TABLE
            && mention.concept != Concept.REQUESTS
            && mention.concept != Concept.RECEIVED) {
      return false;
    }
    if (open != null && open.levels) {
      return mention.kind == Kind.TABLE || namesLevel(frame);
    }
    boolean begins = open == null && namesLevel(frame) && lists.beginRequests();
    Parts begun = lists.open();
    if (begins && begun != null) {
      begun.levels = true;
    }
    return begins;
  }

  private boolean namesLevel(Frame frame) {
    for (int i = frame.lead(); i < frame.number(); i++) {
      Token token = tokens.get(i);
      if (token.is(Sense.AREA_PARTS)
          || token.is(Sense.BELOW)
          || token.is(Sense.OWN) && context.ends(token, "本级")) {
        Parts open = lists.open();
        return context.isGovernment() || open != null && open.levels || isWithBranches(frame);
      }
    }
    return false;
  }

  /** 市局本级收到391件，各分局收到281件: those below are told of next. */
  private boolean isWithBranches(Frame frame) {
    boolean below = false;
    for (int i = frame.next(); i < tokens.size() && i < frame.next() + FEW_TOKENS; i++) {
      Token token = tokens.get(i);
      if (token.isMark('。') || token.isMark('；')) {
        return false;
      }
      below |= token.is(Sense.BELOW);
      if (below && token.isNumber()) {
        return frame.leadHas(tokens, Sense.OWN);
      }
    }
    return false;
  }

  /** 审查文件1038份，定为主动公开405份、依申请公开371份: documents by how they are classed. */
  boolean isClass(Mention mention, Quantity quantity) {
    Mention all = lists.lastWhole();
    boolean of =
        context.remark(mention.sentence).classes()
            && all != null
            && all.quantity != null
            && all.sentence.equals(mention.sentence)
            && all.quantity.unit().isSame(quantity.unit());
    if (of && all != null) {
      lists.among(all);
      Parts begun = lists.open();
      if (begun != null) {
        begun.classes = true;
      }
    }
    return of;
  }

  static boolean isRequestUnit(Unit unit) {
    return "件起宗次份件次".contains(unit.printed()) && !unit.printed().isEmpty();
  }
}
