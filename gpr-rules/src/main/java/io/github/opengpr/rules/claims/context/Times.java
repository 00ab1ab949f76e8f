package io.github.opengpr.rules.claims.context;

import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.claims.token.Frame;
import io.github.opengpr.rules.claims.token.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes in words of time: which year is told of, a part of it, many years, or a plan. Keeps what
 * they say in the context.
 */
final class Times {

  /** The months whose applications may still be open at the end of the year. */
  private static final int LATE = 11;

  private final Context context;
  private final Setting setting;
  private final String text;

  Times(Context context, Setting setting, String text) {
    this.context = context;
    this.setting = setting;
    this.text = text;
  }

  /** Takes in a year in figures. */
  void year(
      Token token,
      @Nullable Token before,
      @Nullable Token after,
      List<Token> tokens,
      int index,
      int to) {
    Integer report = setting.year();
    if (report == null
        || isCompared(before, tokens, index, to)
        || isCarry(after)
        || (before != null && before.is(Sense.CARRY))
        || isTitle(token, after)) {
      return;
    }
    Token joined = index > 1 ? tokens.get(index - 2) : null;
    context.bothYears |=
        joined != null
            && joined.kind() == Token.Kind.YEAR
            && before != null
            && before.isTransparent();
    if (token.value() == report) {
      context.time = Context.Time.OWN;
      context.ownYearNamed = true;
      context.yearOfParagraph = true;
    } else if (after != null && after.is(Sense.HISTORY)) {
      context.time = Context.Time.HISTORY;
    } else if (token.value() == report - 1) {
      context.nothingCarried = isNothingCarried(tokens, index + 1, to);
      context.time = Context.Time.LAST_YEAR;
    } else {
      context.time = token.value() > report ? Context.Time.PLAN : Context.Time.OLDER;
    }
  }

  /**
   * A month told of is a part of the year, unless it bounds the year or is the day of the count.
   */
  void month(Token token, @Nullable Token before, @Nullable Token earlier) {
    int end = token.end();
    if (end >= text.length() || text.charAt(end) != '月' || isUntil(before) || isUntil(earlier)) {
      return;
    }
    int month = 0;
    for (int i = token.start(); i < end; i++) {
      char c = text.charAt(i);
      month = c >= '0' && c <= '9' && month < 100 ? month * 10 + c - '0' : month;
    }
    boolean first =
        month == 1
            && (text.startsWith("1日", end + 1)
                || text.startsWith("至12月", end + 1)
                || text.startsWith("到12月", end + 1)
                || text.startsWith("-12月", end + 1));
    boolean last =
        month == 12
            && (text.startsWith("31日", end + 1)
                || text.startsWith("底", end + 1)
                || text.startsWith("末", end + 1)
                || isBehindJanuary(token.start()));
    if (month > 0 && !first && !last && !isCarriedOver(month, end)) {
      context.time = Context.Time.PART;
    }
  }

  /** 12月28日收到的1件结转下年: of the whole year all the same. */
  private boolean isCarriedOver(int month, int from) {
    int end = from;
    while (end < text.length() && "，。；\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    String words = text.substring(from, end);
    return month >= LATE && (words.contains("结转") || words.contains("下年") || words.contains("转入"));
  }

  /** Takes in a word of time, a comparison or an exception; others say nothing here. */
  void word(List<Token> tokens, int index, int from, int to) {
    Token token = tokens.get(index);
    Token before = index > from ? tokens.get(index - 1) : null;
    Token after = index + 1 < to ? tokens.get(index + 1) : null;
    Sense sense = token.sense();
    if (sense == null) {
      return;
    }
    if (sense == Sense.THIS_YEAR) {
      thisYear(token, before);
    } else if (sense == Sense.LAST_YEAR) {
      lastYear(tokens, index, from, to);
    } else if (sense == Sense.NEXT_YEAR) {
      context.time = Context.Time.PLAN;
    } else if (sense == Sense.PLAN) {
      plan(token, before, after);
    } else if (sense == Sense.WILL) {
      will(tokens, index, to);
    } else if (sense == Sense.HISTORY) {
      history(token, after);
    } else if (sense == Sense.OVER_YEARS) {
      context.time = Context.Time.HISTORY;
      context.historyOfParagraph = true;
    } else if (sense == Sense.PART_OF_YEAR) {
      context.time = Context.Time.PART;
    } else if (sense == Sense.TOTAL && context.time == Context.Time.PART && context.counted) {
      context.time = Context.Time.OWN;
    }
    context.condition |= sense == Sense.CONDITION;
    context.compared |= sense == Sense.COMPARE;
    context.plan &= sense != Sense.FILLER || !isDone(token);
    context.excepted |= sense == Sense.EXCEPT;
  }

  private void thisYear(Token token, @Nullable Token before) {
    if (before != null && before.is(Sense.CARRY)) {
      return; // 结转至今年
    }
    if (context.time == Context.Time.LAST_YEAR && context.begins(token, "当年")) {
      return; // 2021年办结19件，当年复议2件
    }
    context.time = Context.Time.OWN;
    context.ownYearNamed = true;
    context.yearOfParagraph = true;
  }

  private void lastYear(List<Token> tokens, int index, int from, int to) {
    Token token = tokens.get(index);
    Token before = index > from ? tokens.get(index - 1) : null;
    Token after = index + 1 < to ? tokens.get(index + 1) : null;
    boolean compares = before != null && before.is(Sense.COMPARE);
    if (context.is(token, "同期") && !compares && (after == null || !after.isNumber())) {
      return; // 同期指导乡镇办理: at the same time
    }
    boolean inComparison = Frame.has(tokens, from, index, Sense.COMPARE);
    context.nothingCarried = isNothingCarried(tokens, index + 1, to);
    if (!isCompared(before, tokens, index, to) && !isCarry(after) && !inComparison) {
      context.time = Context.Time.LAST_YEAR;
    }
  }

  private void plan(Token token, @Nullable Token before, @Nullable Token after) {
    boolean drafts = // 审核拟公开信息: what is still to be published
        context.is(token, "拟") && before != null && before.is(Sense.PUBLISH);
    boolean noun =
        drafts
            || context.is(token, "计划")
                && (after == null
                    || after.isForeign()
                    || after.isNumber()
                    || after.is(Sense.JOINT)
                    || after.is(Sense.FILLER));
    context.plan |= !noun;
    context.willOnly &= noun;
  }

  private void will(List<Token> tokens, int index, int to) {
    Token token = tokens.get(index);
    if (context.is(token, "将") && index + 1 < to && tokens.get(index + 1).isNumber()) {
      return; // 将3件原不公开文件转为公开: what it is done to
    }
    boolean duty = "应当必须务必应于".contains(context.words(token));
    context.condition |= duty && !isAttribute(tokens, index, to);
    context.willOnly |= !context.plan && !duty;
    context.plan |= !duty;
  }

  private void history(Token token, @Nullable Token after) {
    boolean running = context.is(token, "累计") && !context.historyOfParagraph;
    boolean ownYear =
        context.ownYearNamed && !context.historyOfParagraph || context.yearOfParagraph && running;
    boolean unsaid = running && context.time == Context.Time.OWN; // 行政处罚累计12件
    if (!ownYear && !unsaid && context.time != Context.Time.LAST_YEAR) {
      context.historyOfClause = after != null && after.isForeign() && context.is(token, "以来");
      context.time = Context.Time.HISTORY;
    }
  }

  /** 计划起草8件，最终印发3件: what came of a plan is none. */
  private boolean isDone(Token token) {
    return context.is(token, "最终") || context.is(token, "实际");
  }

  /** 上年也没有未办结的: whence nothing came. */
  private static boolean isNothingCarried(List<Token> tokens, int from, int to) {
    boolean denied = false;
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      if (token.is(Sense.NEG)) {
        denied = true;
      } else if (isCarry(token)) {
        return denied;
      } else if (!token.isTransparent()) {
        return false;
      }
    }
    return false;
  }

  /** 应当通过查询途径获取而不予公开的9件: a duty that tells which are counted. */
  private boolean isAttribute(List<Token> tokens, int duty, int to) {
    int number = duty + 1;
    while (number < to && !tokens.get(number).isNumber()) {
      number++;
    }
    int end = number - 1;
    while (end > duty && tokens.get(end).is(Sense.BE)) {
      end--;
    }
    return number < to && end > duty && text.charAt(tokens.get(end).end() - 1) == '的';
  }

  /** 2021年度决算: the year of a thing, not the time told of. */
  private boolean isTitle(Token token, @Nullable Token after) {
    if (text.startsWith("版", token.end())) {
      return true; // 2019年版目录
    }
    return after != null
        && after.isForeign()
        && after.start() == token.end()
        && text.startsWith("年度", token.end() - 2);
  }

  private static boolean isCarry(@Nullable Token token) {
    return token != null
        && (token.is(Sense.CARRY) || token.is(Sense.CARRY_IN) || token.is(Sense.CARRY_OUT));
  }

  private boolean isCompared(@Nullable Token before, List<Token> tokens, int index, int to) {
    if (before != null && before.is(Sense.COMPARE)) {
      context.compared = true;
      return true;
    }
    if (before != null && "与和同跟".indexOf(text.charAt(before.end() - 1)) >= 0) {
      for (int i = index + 1; i < to; i++) {
        if (tokens.get(i).is(Sense.COMPARE)) {
          context.compared = true;
          return true;
        }
      }
    }
    return false;
  }

  private boolean isBehindJanuary(int start) {
    String before = text.substring(Math.max(0, start - 4), start);
    return before.endsWith("1-")
        || before.endsWith("1至")
        || before.endsWith("1月-")
        || before.endsWith("1月至")
        || before.endsWith("1月到")
        || before.endsWith("1日至")
        || before.endsWith("日-");
  }

  private boolean isUntil(@Nullable Token token) {
    return token != null && context.begins(token, "截");
  }
}
