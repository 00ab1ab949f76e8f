package io.github.opengpr.rules.claims.silent;

import io.github.opengpr.rules.claims.context.Context;
import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.claims.token.Token;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that a denial is said of. */
final class Denied {

  /** How many words before 结转 may tell from which year. */
  private static final int NEAR = 5;

  /** Words behind what is denied that do not narrow it. */
  private static final Set<String> KINDS =
      Set.of(
          "件", "项", "宗", "项目", "事项", "业务", "职能", "职权", "权限", "收费项目", "案件", "件数", "权", "权力", "职责",
          "问题", "告知书", "案例", "活动");

  /** Words of the kind that may stand behind a denial: 行政许可方面没有业务. */
  static final Set<String> SOME = Set.of("业务", "案件", "事项", "项目", "件", "费用");

  static final String CHARGE = "费用";

  /** What is nothing of its own but where it is denied: 无行政强制事项. */
  static final Map<String, Sense> MATTERS =
      Map.of(
          "行政许可事项", Sense.LICENSING,
          "行政处罚事项", Sense.PENALTIES,
          "行政强制事项", Sense.COERCION,
          "行政事业性收费项目", Sense.ADMINISTRATIVE_FEES);

  private static final Set<Sense> CARRIED = Set.of(Sense.CARRY_IN, Sense.CARRY_OUT, Sense.CARRY);

  private final List<Token> tokens;
  private final String text;
  private final Context context;
  private final int neg;

  /** What is denied. */
  final List<Sense> nouns = new ArrayList<>();

  /** Whether it is denied that it came in. */
  boolean received;

  /** Whether there are words that the tables have nothing of. */
  boolean foreign;

  /** Whether there are unknown words of what was asked for: 获取学校信息的申请. */
  boolean described;

  /** Whether it was named before the denial: 行政处罚本年没有发生. */
  boolean before;

  /** Whether only a part is denied. */
  boolean narrow;

  /** What nothing became of: carried over, outcomes, results. */
  final List<Sense> specials = new ArrayList<>();

  /** What was not done. */
  @Nullable Sense verb;

  /** All that was not done: 没有制定和废止. */
  final EnumSet<Sense> verbs = EnumSet.noneOf(Sense.class);

  private boolean any;

  /** Whether it is denied that there was more of it: 规范性文件无新增. */
  boolean added;

  private Denied(List<Token> tokens, String text, Context context, int neg) {
    this.tokens = tokens;
    this.text = text;
    this.context = context;
    this.neg = neg;
  }

  /** The words of some tokens; null if the tables have nothing of what is denied. */
  static @Nullable Denied of(
      List<Token> tokens,
      String text,
      Context context,
      int begin,
      int end,
      int neg,
      boolean atEnd) {
    Denied denied = new Denied(tokens, text, context, neg);
    for (int i = begin; i < end; i++) {
      if (!denied.take(i, begin, end, atEnd)) {
        return null;
      }
    }
    if (denied.verbs.contains(Sense.CHARGED) && denied.nouns.contains(Sense.REQUEST)) {
      return null; // 未就依申请公开收费
    }
    String words = text.substring(tokens.get(neg).start(), tokens.get(neg).end());
    if (words.contains("结转")) {
      denied.carry(neg);
    }
    boolean issued = denied.added || words.endsWith("制发") || words.endsWith("制定"); // 未制定也未废止文件
    if (issued && denied.nouns.stream().anyMatch(Sense::isDocument)) {
      denied.verbs.add(Sense.ISSUED);
      denied.verb = denied.verb == null ? Sense.ISSUED : denied.verb;
    }
    denied.foreign |= denied.added && denied.nouns.stream().anyMatch(Sense::isDecision);
    denied.narrow &= !denied.any;
    return denied;
  }

  static boolean isRow(Sense sense) {
    return sense.isOutcome() || sense.isResult() || CARRIED.contains(sense);
  }

  static String words(String text, Token token) {
    return text.substring(token.start(), token.end());
  }

  private boolean take(int index, int begin, int end, boolean atEnd) {
    Token token = tokens.get(index);
    Sense sense = token.sense();
    if (token.kind() == Token.Kind.GAP && isAskedFor(index, begin, end)) {
      described = true;
      return true;
    }
    if (token.isForeign() && isOnlyKind(index, begin)
        || token.kind() == Token.Kind.GAP && isWhence(tokens, index, context)) {
      return true;
    }
    boolean plain = verb == null && !received && !foreign; // not 未新增行政许可事项
    Sense matter = plain ? MATTERS.get(text.substring(token.start(), token.end())) : null;
    if (matter != null) {
      nouns.add(matter);
      return true;
    }
    if (token.kind() == Token.Kind.GAP || isElsewhere(sense)) {
      foreign = true;
      return true;
    }
    if (sense == null) {
      return true;
    }
    if (sense == Sense.PROCESSING_FEE) {
      return false; // 未就政府信息公开申请收取信息处理费
    }
    if (sense == Sense.PUBLISH && isIssuing(index, end)) {
      verb = Sense.ISSUED;
      verbs.add(verb);
      return true;
    }
    any |= sense == Sense.FILLER && text.startsWith("任何", token.start());
    if ((sense == Sense.DIRECT_LITIGATION || sense == Sense.LATER_LITIGATION)
        && index > begin
        && tokens.get(index - 1).is(Sense.LITIGATION)) {
      nouns.remove(Sense.LITIGATION); // 行政诉讼直接起诉的
    }
    if (isNoun(sense)) {
      nouns.add(sense);
      return !foreign || nouns.size() > 1 || sense == Sense.REQUEST || sense.isDispute();
    }
    if (sense == Sense.RECEIVE || sense == Sense.NEW || sense == Sense.ACCEPT) {
      received = true;
      added |= sense == Sense.NEW;
    } else if (sense == Sense.CARRY_IN
        || sense == Sense.CARRY_OUT
        || sense.isOutcome()
        || sense.isResult()) {
      specials.add(sense);
    } else if (sense.isDocumentVerb() || sense == Sense.DECIDED || sense == Sense.CHARGED) {
      verb = sense;
      verbs.add(sense);
    } else if (sense.isApplicant() && sense != Sense.ORGANISATION
        || sense == Sense.CHANNEL
        || sense == Sense.NARROW
        || sense == Sense.IN_TIME) {
      narrow |= !(sense == Sense.NATURAL && isAnybody(begin, end)) && !isOfReason(index, end);
    } else if (sense == Sense.CARRY || isCameOver(token, context)) {
      carry(index);
    } else {
      foreign |=
          sense == Sense.BE && received && text.startsWith("为", token.start()) // 未登记为申请
              || sense == Sense.PUBLISH && !isBeforeDecision(index, end)
              || sense == Sense.ALL && !atEnd
              || sense.isGoing() && specials.isEmpty() // 没有以国家秘密为由的答复
              || sense == Sense.PROCESS
                  && !received
                  && !isBehindCarry()
                  && !isBeforeDecision(index, end);
    }
    return true;
  }

  /** 未发布规范性文件. */
  private boolean isIssuing(int index, int end) {
    Sense next = index + 1 < end ? tokens.get(index + 1).sense() : null;
    String words = context.words(tokens.get(index));
    return (words.equals("发布") || words.equals("公布") || words.equals("起草"))
        && next != null
        && next.isDocument();
  }

  /** 因涉及国家秘密: what all with a reason have. */
  private boolean isOfReason(int index, int end) {
    Sense next = index + 1 < end ? tokens.get(index + 1).sense() : null;
    return context.is(tokens.get(index), "涉及") && next != null && next.isOutcome();
  }

  /** 无不予公开件, 无收费项目: a word that only repeats that there are none of the kind. */
  private boolean isOnlyKind(int index, int begin) {
    int last = index - 1;
    while (last > begin && tokens.get(last).is(Sense.FILLER)) {
      last--;
    }
    Sense before = last >= begin ? tokens.get(last).sense() : null;
    String words = words(text, tokens.get(index));
    return before == Sense.CHARGED && (words.equals("金额") || words.equals(CHARGE)) // 收费金额为零
        || before != null && (isRow(before) || isNoun(before)) && KINDS.contains(words)
        || before == Sense.NEG && SOME.contains(words);
  }

  /** 2022年没有转来的件: from the year before, if that is named. */
  static boolean isCameOver(Token token, Context context) {
    return token.is(Sense.FILLER) && context.is(token, "转来");
  }

  /** 从2022年结转: the particle before last year. */
  static boolean isWhence(List<Token> tokens, int index, Context context) {
    return index + 1 < tokens.size()
        && "从自由".contains(context.words(tokens.get(index)))
        && (context.isYearBefore(tokens.get(index + 1))
            || tokens.get(index + 1).is(Sense.CARRY_IN));
  }

  /** 无结转至下年办理的申请: what is carried is carried to be handled. */
  private boolean isBehindCarry() {
    return specials.contains(Sense.CARRY_OUT) || specials.contains(Sense.CARRY_IN);
  }

  /** 未办理行政许可, 未开展行政处罚, 行政处罚未开展: none was decided. */
  private boolean isBeforeDecision(int index, int end) {
    if (index > neg
        && nouns.stream().anyMatch(one -> one.isDecision() || one == Sense.ADMINISTRATIVE_FEES)) {
      return !tokens.get(index).is(Sense.PUBLISH) || context.is(tokens.get(index), "开展");
    }
    int behind = index + 1;
    while (behind + 1 < end && context.is(tokens.get(behind), "任何")) {
      behind++;
    }
    String words = words(text, tokens.get(index));
    Token next = behind < end ? tokens.get(behind) : null;
    Sense after = next == null ? null : next.sense();
    boolean matter = next != null && MATTERS.containsKey(text.substring(next.start(), next.end()));
    boolean decision = after != null && (after.isDecision() || after == Sense.ADMINISTRATIVE_FEES);
    return (decision || matter) && (!tokens.get(index).is(Sense.PUBLISH) || words.equals("开展"));
  }

  /** 要求获取学校信息的申请: unknown words between the asking and the applications. */
  private boolean isAskedFor(int index, int begin, int end) {
    Token token = tokens.get(index);
    String words = text.substring(token.start(), token.end());
    Token after = index + 1 < end ? tokens.get(index + 1) : null;
    return received
        && index > begin
        && words.endsWith("信息的")
        && after != null
        && (after.is(Sense.PLAIN_REQUEST) || after.is(Sense.REQUEST));
  }

  /** 上年无结转, 上下年度均无结转: the words beside it tell whence. */
  private void carry(int index) {
    boolean last = false;
    boolean next = false;
    for (int i = Math.max(0, index - NEAR); i < index; i++) {
      Token token = tokens.get(i);
      boolean both = text.startsWith("上下年", token.start());
      boolean mark = token.kind() == Token.Kind.MARK && token.value() != '、';
      boolean from =
          (i > neg || isCameOver(tokens.get(index), context))
              && context.isYearBefore(token); // 没有2020年结转的
      last = !mark && (last || both || from || token.is(Sense.LAST_YEAR));
      next = !mark && (next || both || token.is(Sense.NEXT_YEAR));
    }
    if (last) {
      specials.add(Sense.CARRY_IN);
    }
    if (next || !last && tokens.get(index).sense() != Sense.FILLER) {
      specials.add(Sense.CARRY_OUT);
    }
  }

  private static boolean isElsewhere(@Nullable Sense sense) {
    return sense == Sense.OTHER_THING
        || sense == Sense.INFORMATION
        || sense == Sense.NO_WORD
        || sense == Sense.OTHERS;
  }

  static boolean isNoun(Sense sense) {
    return sense == Sense.REQUEST
        || sense == Sense.PLAIN_REQUEST
        || sense.isDispute()
        || sense.isDecision()
        || sense.isDocument()
        || sense == Sense.ADMINISTRATIVE_FEES;
  }

  /** 公民、法人或者其他组织: everybody there is. */
  private boolean isAnybody(int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      if (token.is(Sense.ORGANISATION)
          || token.is(Sense.NATURAL) && text.startsWith("公民", token.start())) {
        return true;
      }
    }
    return false;
  }
}
