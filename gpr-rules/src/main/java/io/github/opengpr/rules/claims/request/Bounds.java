package io.github.opengpr.rules.claims.request;

import io.github.opengpr.rules.claims.context.Context;
import io.github.opengpr.rules.claims.token.Frame;
import io.github.opengpr.rules.claims.token.Token;
import io.github.opengpr.rules.text.number.Quantity;
import io.github.opengpr.rules.text.number.Unit;
import io.github.opengpr.rules.text.passage.Words;
import java.util.List;

/** Knows numbers of those applications only that another number before them marks off. */
final class Bounds {

  private static final List<String> SORTS = List.of("项", "类", "种");

  private static final Words SHARES = Words.of("总数", "总量", "占", "半数", "一半");

  private final List<Token> tokens;
  private final Context context;

  Bounds(List<Token> tokens, Context context) {
    this.tokens = tokens;
    this.context = context;
  }

  /** 两项正好是办结总数的40%: outcomes told before, of which the share is told. */
  boolean isOfShare(Frame frame) {
    Quantity some = tokens.get(frame.number()).quantity();
    return some != null
        && frame.near(tokens) == null
        && SORTS.contains(some.unit().printed())
        && SHARES.areIn(context.words(frame.clause()));
  }

  /** 主动公开、不予公开三类文件: kinds of something else. */
  boolean isOfKinds(Frame frame) {
    Quantity kinds = tokens.get(frame.number()).quantity();
    int behind = frame.number() + 1;
    return kinds != null
        && SORTS.indexOf(kinds.unit().printed()) > 0
        && behind < frame.next()
        && tokens.get(behind).isForeign();
  }

  /** 提出5件以上的86件, 提前10个以上工作日答复的33件. */
  boolean isBehind(Frame frame) {
    int before = frame.number() - 1;
    while (before >= frame.from() && !tokens.get(before).isNumber()) {
      before--;
    }
    Quantity bound = before < frame.from() ? null : tokens.get(before).quantity();
    if (bound == null) {
      return false;
    }
    if (bound.unit().measure() == Unit.Measure.PEOPLE) {
      return isAsking(before + 1, frame.number()); // 4名申请人共提出67件
    }
    boolean time =
        bound.unit().measure() == Unit.Measure.TIME && frame.near(tokens) == null; // 10个工作日以内30件
    return time || before + 1 < frame.number() && context.begins(tokens.get(before + 1), "以上");
  }

  /** Whether some who were counted are told to have asked. */
  private boolean isAsking(int from, int to) {
    boolean asked = false;
    boolean noun = false;
    for (int i = from; i < to; i++) {
      String words = context.words(tokens.get(i));
      asked |= words.startsWith("提") || words.startsWith("递") || words.contains("申请了");
      noun |= words.startsWith("申请人") || words.startsWith("当事人") || words.startsWith("村民");
    }
    return asked && noun;
  }
}
