package io.github.opengpr.rules.text;

import io.github.opengpr.rules.text.number.Numeral;
import io.github.opengpr.rules.text.number.Quantity;
import io.github.opengpr.rules.text.passage.Enumerators;
import io.github.opengpr.rules.text.passage.Span;
import io.github.opengpr.rules.text.passage.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A calendar year named in the text, and what for.
 *
 * @param year the year
 * @param use what it is named for
 * @param span the digits
 * @param sentence the sentence
 */
public record YearMention(int year, Use use, Span span, Span sentence) {

  /** What a year is named for. */
  public enum Use {
    /**
     * As the time the report speaks of: a sentence or clause opens with it, and nothing says plan,
     * comparison or history.
     */
    AS_REPORT_YEAR,
    /** A plan: 2022年将…. */
    PLAN,
    /** A comparison: 较2020年增长. */
    COMPARISON,
    /** A date, the title or number of a document, a period, or history: 2019年修订, 自2020年以来. */
    OTHER
  }

  private static final Words HISTORY =
      Words.of(
          "修订", "施行", "印发", "出台", "颁布", "实施", "成立", "建成", "开通", "以来", "去年", "上年", "上一年", "曾", "编制",
          "公布", "制定", "考核", "结转", "年度报告", "年报", "同期", "通报", "获评", "荣获", "启用", "上线", "遗留", "留下",
          "结余", "积存", "未办结", "转入", "转来", "转过来", "移来", "移过来", "移入", "跨过来", "接过来", "带过来", "没办完",
          "没有办完", "未办完", "没办结", "没答完", "压下", "剩下", "剩余", "滚存", "结存", "留存", "连续", "指出", "所列");

  private static final int WINDOW = 120;

  /** Words that set the year of the report against another one. */
  private static final Words OF_THIS_YEAR = Words.of("今年", "本年", "当年", "本报告年度");

  /** 2021年为3件。 says no more than what it was in that year. */
  private static final int SHORTEST_STATEMENT = 10;

  /** What is done in one year and leaves something to the next. */
  private static final List<String> FOUND =
      List.of(
          "提出", "查找", "查摆", "发现", "指出", "反映", "列出", "梳理", "反馈", "检查出", "查出", "排查", "确定", "部署", "安排",
          "承诺", "交办", "明确", "存在", "报告");

  private static final Words SINCE =
      Words.of("已", "完成", "整改到位", "落实到位", "改进到位", "得到解决", "得到改进", "基本解决", "全部解决");

  /** What others found wrong, whether it is said to be mended or not: 2020年反馈的更新慢的问题. */
  private static final List<String> BLAMED = List.of("反映", "查摆", "反馈", "列出", "交办", "扣分");

  private static final Words FAULTS = Words.of("问题", "不足", "短板", "整改", "扣分", "单一", "薄弱");

  /** 2020年问题整改情况. */
  private static final Words MENDED = Words.of("整改", "改进", "销号", "补齐");

  /** 2020年存在的问题及改进情况: the title of a part, which speaks of the report's year. */
  private static final Words AND_MENDED = Words.of("及改进", "和改进", "与改进", "及整改", "和整改", "与整改");

  private static final int LONGEST_FAULT = 12;

  /** 2020年度自查发现的: how much may stand between the year and what was done. */
  private static final int LONGEST_ADVERB = 8;

  private static final Words PLANS = Words.of("将", "计划", "下一步", "今后", "拟", "力争", "争取");

  private static final List<String> COUNTED = List.of("受理", "收到", "办结", "答复", "新收", "制发", "维持");

  static List<YearMention> read(Narrative narrative) {
    List<YearMention> mentions = new ArrayList<>();
    for (Numeral numeral : narrative.numerals()) {
      if (numeral.role() == Numeral.Role.YEAR) {
        Span sentence = narrative.sentenceOf(numeral.span());
        mentions.add(
            new YearMention(
                numeral.value().intValue(),
                use(narrative, numeral, sentence),
                numeral.span(),
                sentence));
      }
    }
    return List.copyOf(mentions);
  }

  private static Use use(Narrative narrative, Numeral numeral, Span sentence) {
    String text = narrative.passage().text();
    int start = numeral.span().start();
    int end = numeral.span().end() + 1;
    if (isCompared(text, start)) {
      return Use.COMPARISON;
    }
    String around =
        text.substring(
            Math.max(sentence.start(), start - WINDOW), Math.min(sentence.end(), end + WINDOW));
    Integer report = narrative.reportYear();
    if (PLANS.areIn(around) || (report != null && numeral.value().intValue() > report)) {
      return Use.PLAN;
    }
    boolean opens =
        start == sentence.start()
            || "，；：。".indexOf(text.charAt(start - 1)) >= 0
            || Enumerators.at(text, sentence.start()) == start - sentence.start();
    char next = end < text.length() ? text.charAt(end) : '\n';
    boolean date =
        (next >= '0' && next <= '9')
            || next == '起'
            || next == '底'
            || next == '初'
            || next == '末'
            || next == '至'
            || next == '-'
            || next == '来';
    if (!opens
        || date
        || HISTORY.areIn(around)
        || isMadeGood(text, end, sentence)
        || namesReportYear(narrative, around)
        || goesOnWithReportYear(narrative, text, sentence)
        || isSetBeside(narrative, numeral, sentence)
        || repeats(text, end, sentence)
        || isComparing(around)) {
      return Use.OTHER;
    }
    return Use.AS_REPORT_YEAR;
  }

  /** Whether a year named here is only compared with: 较2020年, 与2020年相比. */
  private static boolean isCompared(String text, int start) {
    return start > 0 && "较比与同跟".indexOf(text.charAt(start - 1)) >= 0;
  }

  /** 2020年提出的3个问题均已整改: what was found then, and has been done since. */
  private static boolean isMadeGood(String text, int end, Span sentence) {
    String rest = text.substring(Math.min(end, sentence.end()), sentence.end());
    boolean since = SINCE.areIn(rest);
    return since && FOUND.stream().anyMatch(verb -> isAttribute(rest, verb))
        || MENDED.areIn(rest) && !AND_MENDED.areIn(rest) && FAULTS.areIn(head(rest))
        || FAULTS.areIn(rest) && BLAMED.stream().anyMatch(verb -> isAttribute(rest, verb));
  }

  /** What the year itself is said of: 2020年专项检查发现问题的整改情况. */
  private static String head(String rest) {
    int length = 0;
    while (length < Math.min(rest.length(), LONGEST_FAULT)
        && "，。：；,".indexOf(rest.charAt(length)) < 0) {
      length++;
    }
    return rest.substring(0, length);
  }

  private static boolean isAttribute(String rest, String verb) {
    int at = rest.indexOf(verb);
    return at >= 0 && at <= LONGEST_ADVERB && rest.startsWith("的", at + verb.length());
  }

  /** 2021年受理20件。2022年受理13件: one year after the other. */
  private static boolean goesOnWithReportYear(Narrative narrative, String text, Span sentence) {
    Integer report = narrative.reportYear();
    return report != null && text.startsWith(report + "年", sentence.end());
  }

  private static boolean namesReportYear(Narrative narrative, String around) {
    Integer report = narrative.reportYear();
    return report != null
        && around.contains(report + "年")
        && around.indexOf("年") != around.lastIndexOf("年")
        && otherYears(around, report);
  }

  /** Whether the sentence names a second year besides the report's, and so contrasts the two. */
  private static boolean otherYears(String around, int report) {
    int i = around.indexOf("年");
    while (i >= 0) {
      if (i >= 4
          && around.charAt(i - 1) >= '0'
          && around.charAt(i - 1) <= '9'
          && !around.startsWith(String.valueOf(report), i - 4)) {
        return true;
      }
      i = around.indexOf("年", i + 1);
    }
    return false;
  }

  /** 许可203件，2021年为231件, 2020年复议3件，今年1件: told beside the number of the report's year. */
  private static boolean isSetBeside(Narrative narrative, Numeral numeral, Span sentence) {
    String text = narrative.passage().text();
    int end = Math.min(numeral.span().end() + 1, sentence.end());
    String rest = text.substring(end, Math.min(sentence.end(), end + WINDOW));
    Quantity before = lastBefore(narrative.quantities(), numeral.span().start());
    return before != null && before.span().start() >= sentence.start()
        || rest.length() <= SHORTEST_STATEMENT && (rest.startsWith("为") || rest.startsWith("是"))
        || OF_THIS_YEAR.areIn(rest);
  }

  /** 镇街受理83件。2023年镇街受理79件。 The paragraph told the same of the report's year before. */
  private static boolean repeats(String text, int from, Span sentence) {
    int paragraph = text.lastIndexOf('\n', sentence.start()) + 1;
    if (paragraph >= sentence.start()) {
      return false;
    }
    String before = text.substring(paragraph, sentence.start());
    String said = text.substring(from, Math.max(from, sentence.end()));
    int again = 0;
    int counted = 0;
    for (String verb : COUNTED) {
      counted += isCounted(said, verb) ? 1 : 0;
      again += isCounted(said, verb) && isCounted(before, verb) ? 1 : 0;
    }
    return again > 0 && 2 * again >= counted;
  }

  /** Whether a number follows a word closely. */
  private static boolean isCounted(String words, String verb) {
    int at = words.indexOf(verb);
    while (at >= 0) {
      int digit = at + verb.length();
      digit += words.startsWith("申请", digit) ? 2 : 0;
      if (digit < words.length() && words.charAt(digit) >= '0' && words.charAt(digit) <= '9') {
        return true;
      }
      at = words.indexOf(verb, at + 1);
    }
    return false;
  }

  private static @Nullable Quantity lastBefore(List<Quantity> quantities, int start) {
    int low = 0;
    int high = quantities.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (quantities.get(middle).span().start() < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? null : quantities.get(low - 1);
  }

  private static boolean isComparing(String around) {
    return around.contains("相比") || around.contains("同比") || around.contains("较");
  }
}
