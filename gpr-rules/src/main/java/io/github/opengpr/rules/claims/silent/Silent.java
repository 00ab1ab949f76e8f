package io.github.opengpr.rules.claims.silent;

import io.github.opengpr.rules.claims.context.Context;
import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.claims.mention.Mention;
import io.github.opengpr.rules.claims.request.ApplicantScope;
import io.github.opengpr.rules.claims.token.Token;
import io.github.opengpr.rules.text.number.Unit;
import io.github.opengpr.rules.text.passage.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what is said without a numeral: 未收到申请, 均已办结, 全部予以公开, 结果维持. */
public final class Silent {

  private final List<Token> tokens;
  private final String text;
  private final Context context;
  private final Denials denials;
  private final OutcomesOfAll all;
  private final FeesPaid feesPaid;
  private final AllBut allBut;
  private final ReasonsOfAll reasons;

  public Silent(List<Token> tokens, String text, Context context, List<Mention> mentions) {
    this.tokens = tokens;
    this.text = text;
    this.context = context;
    Nothing nothing = new Nothing(context, mentions);
    ApplicantScope scope = new ApplicantScope(tokens, text);
    this.denials = new Denials(tokens, text, context, mentions, nothing, scope);
    this.feesPaid = new FeesPaid(tokens, nothing);
    this.reasons = new ReasonsOfAll(tokens, text, mentions);
    this.allBut = new AllBut(tokens, text, context, mentions);
    ResultsOfAll results = new ResultsOfAll(tokens, context, mentions, allBut);
    AllOfApplicants ofApplicants = new AllOfApplicants(tokens, text, mentions, scope);
    this.all = new OutcomesOfAll(tokens, text, context, mentions, results, ofApplicants);
  }

  /**
   * Reads a piece without a number, or what follows the last one of a piece.
   *
   * @param number the number before; null if the piece has none
   */
  public void read(
      int behind, int to, int pieceFrom, Span clause, Span sentence, @Nullable Mention number) {
    // 均在20个工作日内办结: a time counts nothing.
    Mention counted = number == null || isTime(number) ? null : number;
    int from = counted == number ? behind : pieceFrom;
    boolean carried = counted == null && deniesCarried(from, to);
    if (context.excepted && counted != null && context.time == Context.Time.OWN) {
      for (int i = from; i < to; i++) {
        if (tokens.get(i).is(Sense.ALL) && allBut.read(i, to, clause, sentence)) {
          return;
        }
      }
    }
    if (!isOwn() && !carried) {
      if (counted == null
          && context.whose == Context.Whose.OTHERS
          && context.time == Context.Time.OWN) {
        all.readResult(from, to, clause, sentence);
      } else if (counted == null && context.time == Context.Time.PART && isOwnInTime()) {
        all.readOne(from, to, clause, sentence); // 结转1件，1月已答复，结果为公开
      }
      return;
    }
    int first = pieceFrom;
    for (int i = from; i < to; i++) {
      Sense sense = tokens.get(i).sense();
      boolean notAll = i + 1 < to && (tokens.get(i + 1).is(Sense.ALL) || isAllWord(i + 1));
      if (sense == Sense.NEG && notAll) {
        return; // 尚未全部审结: some may have been
      }
      if (sense == Sense.NEG && counted == null) {
        int next = i + 1;
        while (next < to && !tokens.get(next).is(Sense.NEG)) {
          next++;
        }
        // 无申请、无复议: each denies what follows it.
        boolean several = next < to && tokens.get(next - 1).isMark('、');
        denials.read(
            i, several || first < i ? first : pieceFrom, several ? next : to, clause, sentence);
        if (!several) {
          return;
        }
        first = next;
        i = next - 1;
        continue;
      }
      if (sense == Sense.ALL || isAllWord(i)) {
        if (counted == null
                && (allBut.read(i, to, clause, sentence)
                    || reasons.read(i, from, to, clause, sentence))
            || feesPaid.read(i, to, new Nothing.Say(clause, clause, sentence))) {
          return;
        }
        if (all.read(i, from, to, clause, sentence, counted)) {
          return;
        }
      }
    }
    if (counted == null && !isOneOfThem(from) && !isDeniedBehind(to)) {
      all.readResult(from, to, clause, sentence);
      all.readOne(from, to, clause, sentence);
    }
  }

  /** 行政复议2件，被撤销的，没有; 其他结果：无: what the next clause denies. */
  private boolean isDeniedBehind(int end) {
    int next = end + 1;
    while (next < tokens.size() && tokens.get(next).isTransparent()) {
      next++;
    }
    boolean denied = next < tokens.size() && tokens.get(next).is(Sense.NEG);
    return denied
        && (tokens.get(end).isMark('，') || tokens.get(end).isMark('：'))
        && (next + 1 == tokens.size() || tokens.get(next + 1).kind() == Token.Kind.MARK);
  }

  /** 行政复议2件，其一维持: said of one only. */
  private boolean isOneOfThem(int from) {
    if (from >= tokens.size()) {
      return false;
    }
    int start = tokens.get(from).start();
    return text.startsWith("其一", start)
        || text.startsWith("其二", start)
        || text.startsWith("另一", start)
        || text.startsWith("一件", start);
  }

  private static boolean isTime(Mention number) {
    return number.quantity != null && number.quantity.unit().measure() == Unit.Measure.TIME;
  }

  private boolean isOwn() {
    return context.time == Context.Time.OWN && isOwnInTime();
  }

  private boolean isOwnInTime() {
    return !context.plan
        && context.whose == Context.Whose.OWN
        && !context.inAnothersName
        && !context.othersWork
        && !context.condition
        && !context.excepted;
  }

  /** 上年无结转: of last year is only whence nothing came. */
  private boolean deniesCarried(int from, int to) {
    boolean lastYear = false;
    boolean nextYear = false;
    boolean denied = false;
    boolean carried = false;
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      lastYear |= token.is(Sense.LAST_YEAR) && !denied || context.isYearBefore(token);
      nextYear |= token.is(Sense.NEXT_YEAR) && !denied; // 下年度无结转
      denied |= token.is(Sense.NEG);
      boolean carry =
          token.is(Sense.CARRY) || token.is(Sense.CARRY_OUT) || Denied.isCameOver(token, context);
      carried |=
          denied
              && (lastYear || nextYear)
              && (carry || token.is(Sense.NEG) && context.ends(token, "结转"));
      if (token.isForeign() && !Denied.isWhence(tokens, i, context) || token.isNumber()) {
        return false;
      }
    }
    return carried && (nextYear || context.time == Context.Time.LAST_YEAR && !context.plan);
  }

  private boolean isAllWord(int i) {
    Token token = tokens.get(i);
    if (token.is(Sense.FILLER) && isAskedByAll(i)) {
      return true;
    }
    boolean concluded = token.is(Sense.CONCLUDED);
    return (concluded
            || token.is(Sense.CLOSE)
            || token.is(Sense.DIRECT_LITIGATION)
            || token.is(Sense.GRANTED)
            || token.is(Sense.PARTIALLY_GRANTED))
        && (text.startsWith("全部", token.start())
            || "均都皆".indexOf(text.charAt(token.start())) >= 0
            || text.startsWith("一律", token.start())
            || text.startsWith("件件", token.start()));
  }

  /** 也均由自然人提出, 均由企业申请: a particle that says all, before those who asked. */
  private boolean isAskedByAll(int i) {
    int next = i + 1;
    while (next < tokens.size() && tokens.get(next).is(Sense.FILLER)) {
      next++;
    }
    Sense behind = next < tokens.size() ? tokens.get(next).sense() : null;
    return behind != null
        && behind.isApplicant()
        && text.substring(tokens.get(i).start(), tokens.get(i).end()).indexOf('均') >= 0;
  }
}
