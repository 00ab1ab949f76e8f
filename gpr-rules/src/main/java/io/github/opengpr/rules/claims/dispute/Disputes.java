package io.github.opengpr.rules.claims.dispute;

import io.github.opengpr.model.Message;
import io.github.opengpr.rules.claims.Concept;
import io.github.opengpr.rules.claims.context.Context;
import io.github.opengpr.rules.claims.context.Remark;
import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.claims.measure.Measure;
import io.github.opengpr.rules.claims.measure.Rows;
import io.github.opengpr.rules.claims.mention.Mention;
import io.github.opengpr.rules.claims.mention.Mention.Kind;
import io.github.opengpr.rules.claims.mention.Mention.Weight;
import io.github.opengpr.rules.claims.token.Frame;
import io.github.opengpr.rules.claims.token.Token;
import io.github.opengpr.rules.text.passage.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads numbers of reconsiderations and lawsuits, in all and by result: table four. */
public final class Disputes {

  private final List<Token> tokens;
  private final Context context;
  private final Docket docket = new Docket();
  private final Kinds kindsTold;

  /** The sentence in which those about disclosure were told apart from all. */
  private @Nullable Span disclosed;

  public Disputes(List<Token> tokens, Context context) {
    this.tokens = tokens;
    this.context = context;
    this.kindsTold = new Kinds(tokens, context);
  }

  public boolean read(Frame frame, Mention mention) {
    Token near = frame.near(tokens);
    Sense behind = dispute(frame.number() + 1, frame.next());
    Sense topic = context.topic();
    boolean about = topic != null && topic.isDispute();
    int tail = frame.tailIndex(tokens);
    boolean opens = frame.number() == frame.from() && frame.mark() == '。';
    if (near == null
        && isRequest(frame, tail)
        && (context.disclosure || opens)
        && !leadsTo(frame, behind)) {
      return false;
    }
    if (!about && (behind == null || near != null && near.isForeign())) {
      return false;
    }
    boolean answered = // 34件答复, and not 1件答复被复议机关纠正
        tail >= 0
            && tokens.get(tail).is(Sense.ANSWER)
            && !leadsTo(frame, behind)
            && result(frame) == null;
    if (answered
        || near != null && isForeign(near) && !isTelling(frame)
        || context.remark(mention.sentence).decides()) {
      return false;
    }
    List<Sense> kinds = kindsTold.of(frame, behind);
    Sense result = result(frame);
    if (result == null && near != null && !isNeutral(near) && !context.isOwnYear(near)) {
      return false;
    }
    boolean coming =
        frame.leadHas(tokens, Sense.PROCESS)
            || frame.leadHas(tokens, Sense.ACCEPT)
            || frame.leadHas(tokens, Sense.CLOSE);
    docket.enter(mention.sentence);
    boolean share = isShare(frame, kinds, result);
    boolean besides = result == null && docket.isCounted(kinds) && isBesides(frame);
    List<List<Sense>> readings = readings(frame, kinds, result);
    List<Measure> usages = new ArrayList<>();
    if (result == Sense.CONCLUDED && behind != null && near == null) {
      usages.add(sum(kinds, null)); // 8件复议案件审结完毕
    }
    readings.forEach(one -> usages.add(sum(one, result)));
    if (result == null && near != null && near.is(Sense.CLOSE)) {
      usages.add(sum(kinds, Sense.CONCLUDED));
    }
    if (result == Sense.UPHELD && kinds.equals(List.of(Sense.RECONSIDERATION))) {
      mention.seldom = List.of(sum(kinds, Sense.OTHER_RESULT));
    }
    mention.usages = usages;
    mention.kind = Kind.TABLE;
    mention.concept =
        kinds.contains(Sense.RECONSIDERATION) ? Concept.RECONSIDERATION : Concept.LITIGATION;
    mention.word = result == null ? kinds.get(0) : result;
    mention.about = words(readings.get(0), result);
    if (share) {
      mention.kind = Kind.PART;
    }
    if (result == Sense.CONCLUDED) {
      mention.weight = Weight.LIKELY;
    }
    if (coming || near != null && near.is(Sense.CLOSE)) {
      mention.weight = context.disclosure ? Weight.LIKELY : Weight.WEAK;
    }
    if (!context.disclosure && !context.isAbout(Sense.REQUEST)) {
      mention.weight = context.anchor == Sense.INFORMATION ? Weight.WEAK : Weight.LIKELY;
    }
    if (besides || result == null && near != null && near.is(Sense.REST)) { // 尚有3件
      mention.weight = Weight.WEAK;
    }
    boolean unknown = near == null && result == null && behind == null && tail >= 0;
    if (isDisowned(frame, mention)
        || context.remark(mention.sentence).leavesOut(frame.clause())
        || isOfOtherMatter(frame)
        || context.isOfOtherMatter(tokens.get(frame.number()).start())
        || unknown && tokens.get(tail).isForeign()) {
      mention.weight = Weight.WEAK;
    }
    if (frame.leadHas(tokens, Sense.NEW)
        || frame.frameHas(tokens, Sense.CARRY_IN)
        || frame.leadHas(tokens, Sense.LAST_YEAR)) {
      mention.weight = Weight.WEAK;
    } else if (frame.tailHas(tokens, Sense.LAST_YEAR) && mention.weight != Weight.WEAK) {
      mention.weight = Weight.LIKELY; // 1件往年起诉的
    }
    return true;
  }

  /** The kinds that the number may be one of; the likeliest first. */
  private List<List<Sense>> readings(Frame frame, List<Sense> kinds, @Nullable Sense result) {
    List<List<Sense>> readings = new ArrayList<>();
    readings.add(kinds);
    if (result == null) {
      docket.counted(kinds);
      return readings;
    }
    boolean named = dispute(frame.lead(), frame.number()) != null || isOrdered(frame);
    if (!named) {
      boolean beside = frame.mark() == '，' || frame.mark() == '（'; // 复议15件（维持9件）
      boolean anew = !beside || frame.leadHas(tokens, Sense.TOTAL);
      readings.addAll(anew ? 0 : 1, docket.wider(kinds));
    }
    docket.settled(kinds);
    return readings;
  }

  /** 前者维持3件. */
  private boolean isOrdered(Frame frame) {
    Token first = tokens.get(frame.lead());
    return frame.lead() < frame.number() && (context.is(first, "前者") || context.is(first, "后者"));
  }

  /** 复议30件，省政府受理21件; 诉讼20件，一审16件: by whom, or where, some of those counted were heard. */
  private boolean isShare(Frame frame, List<Sense> kinds, @Nullable Sense result) {
    boolean of = result == null && docket.isCounted(kinds);
    for (int i = frame.lead(); i < frame.number() && of; i++) {
      Token token = tokens.get(i);
      if (token.is(Sense.OTHER_AGENCY)
          || context.is(token, "一审")
          || context.is(token, "二审")
          || context.is(token, "再审")) {
        return true;
      }
    }
    return false;
  }

  /** 另有1件复议由省政府审理: beside others, and not all of them. */
  private boolean isBesides(Frame frame) {
    return frame.lead() < frame.number() && context.begins(tokens.get(frame.lead()), "另");
  }

  /** 1件申请引发行政复议, 1件答复被复议机关纠正: the number is that of disputes. */
  private boolean leadsTo(Frame frame, @Nullable Sense behind) {
    if (behind == null) {
      return false;
    }
    for (int i = frame.number() + 1; i < frame.next(); i++) {
      Token token = tokens.get(i);
      if (context.begins(token, "引")
          || context.begins(token, "被")
          || context.begins(token, "产生")
          || context.begins(token, "导致")) {
        return true;
      }
    }
    return false;
  }

  /** 2件申请的答复均当面送达: whatever was spoken of before, these are applications. */
  private boolean isRequest(Frame frame, int tail) {
    int behind = frame.number() + 1;
    return tail >= 0 && tokens.get(tail).is(Sense.PLAIN_REQUEST)
        || behind < frame.next() && context.begins(tokens.get(behind), "申请");
  }

  /** 各类复议25件, but not 其中涉及信息公开的3件 behind it. */
  private boolean isDisowned(Frame frame, Mention mention) {
    Remark remark = context.remark(mention.sentence);
    if (!remark.disowns()) {
      return false;
    }
    for (int i = frame.lead(); i < frame.number(); i++) {
      Token token = tokens.get(i);
      boolean named = token.is(Sense.FILLER) || token.sense() != null && token.sense().isDispute();
      if (remark.all() && named && context.words(token).contains("信息公开")) {
        disclosed = mention.sentence;
      }
    }
    return !mention.sentence.equals(disclosed);
  }

  /** 征收补偿类复议37件: a kind that is not that of disclosure. */
  private boolean isOfOtherMatter(Frame frame) {
    for (int i = frame.lead() + 1; i < frame.number(); i++) {
      Sense sense = tokens.get(i).sense();
      if (sense != null && sense.isDispute()) {
        Token before = tokens.get(i - 1);
        boolean kind = before.is(Sense.FILLER) && context.is(before, "类");
        return kind
            ? i - 2 >= frame.lead() && tokens.get(i - 2).isForeign()
            : before.kind() == Token.Kind.GAP && context.ends(before, "类");
      }
    }
    return false;
  }

  private static boolean isForeign(Token token) {
    return token.isForeign();
  }

  private boolean isTelling(Frame frame) {
    return result(frame.number() + 1, frame.next()) != null;
  }

  /** Words that may stand before the number of disputes without making it another number. */
  private static boolean isNeutral(Token near) {
    Sense sense = near.sense();
    return sense != null
        && (sense.isDispute()
            || sense.isComing()
            || sense == Sense.CLOSE
            || sense == Sense.PUBLISH
            || sense == Sense.UP
            || sense == Sense.DOWN
            || sense == Sense.REST
            || sense == Sense.SHARE // 直接起诉的占7件
            || sense == Sense.NARROW
            || sense == Sense.REQUEST
            || sense == Sense.CARRY_IN
            || sense == Sense.LAST_YEAR);
  }

  private @Nullable Sense result(Frame frame) {
    Token near = frame.near(tokens);
    Sense before = near == null ? null : near.result();
    if (before != null) {
      return before;
    }
    boolean ofThem = true;
    for (int i = frame.nearIndex(tokens); i >= frame.lead(); i--) {
      Sense sense = tokens.get(i).sense();
      ofThem &=
          sense != null && (sense.isDispute() || sense == Sense.FILLER || sense == Sense.REQUEST);
      if (ofThem) {
        continue; // 被责令重新答复的行政复议3件
      }
      if (sense != null && sense.isDispute()) {
        break;
      }
      if (sense != null && sense.isResult()) {
        return sense;
      }
    }
    boolean open =
        near == null
            || near.sense() != null && near.sense().isDispute()
            || near.is(Sense.REST)
            || near.isForeign()
            || near.is(Sense.DECIDED);
    boolean parts =
        frame.number() + 1 < frame.next()
            && "中里".indexOf(context.words(tokens.get(frame.number() + 1)).charAt(0)) >= 0;
    int end = frame.number() + 1; // 1件待审结外均维持: the first is told of the number
    while (end < frame.next() && !tokens.get(end).is(Sense.ALL)) {
      end++;
    }
    int tail = frame.tailIndex(tokens);
    boolean answers = near == null && tail >= 0 && tokens.get(tail).is(Sense.ANSWER);
    end = answers ? frame.next() : end; // 2件的答复都被纠正: the result is that of the number
    Sense behind = parts ? null : result(frame.number() + 1, end);
    boolean excepted = near != null && near.is(Sense.NOT_INCLUDING) && behind != Sense.UPHELD;
    return open || excepted ? behind : null; // 复议43件中被纠正4件: the result is that of the parts
  }

  private @Nullable Sense result(int from, int to) {
    boolean denied = false;
    for (int i = from; i < to; i++) {
      denied |= tokens.get(i).is(Sense.NEG); // 其余10件未被判决纠正
      Sense result = tokens.get(i).result();
      if (result != null) {
        return denied ? null : result;
      }
    }
    return null;
  }

  private @Nullable Sense dispute(int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      if (token.sense() != null && token.sense().isDispute()) {
        return token.sense();
      }
      if (token.isForeign()) {
        return null;
      }
    }
    return null;
  }

  public static Measure sum(List<Sense> kinds, @Nullable Sense result) {
    Measure sum = Rows.disputes(kinds.get(0), result);
    for (Sense kind : kinds) {
      sum = sum.and(Rows.disputes(kind, result));
    }
    return sum;
  }

  public static Message words(List<Sense> kinds, @Nullable Sense result) {
    StringBuilder zh = new StringBuilder();
    StringBuilder en = new StringBuilder();
    for (Sense kind : kinds) {
      zh.append(zh.length() == 0 ? "" : "、").append(Names.of(kind).zh());
      en.append(en.length() == 0 ? "" : " and ").append(Names.of(kind).en());
    }
    return result == null
        ? new Message(zh.toString(), en.toString())
        : new Message(zh + Names.of(result).zh(), en + Names.of(result).en());
  }
}
