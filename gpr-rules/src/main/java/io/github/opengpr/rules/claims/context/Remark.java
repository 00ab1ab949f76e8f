package io.github.opengpr.rules.claims.context;

import io.github.opengpr.rules.claims.lexicon.WordLists;
import io.github.opengpr.rules.text.passage.Span;
import io.github.opengpr.rules.text.passage.Words;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a sentence says of all its numbers, looked for once.
 *
 * @param sentence the sentence
 * @param disowns whether what it counts is no matter of disclosure
 * @param all whether it counts disputes of all matters beside those of disclosure
 * @param decides whether it tells of disputes that the agency decides: 作为复议机构
 * @param classes whether it counts documents by how they are classed: 公开属性
 * @param left what it says the report leaves out: 均不列入本报告; empty if there is nothing
 */
public record Remark(
    Span sentence, boolean disowns, boolean all, boolean decides, boolean classes, Span left) {

  private static final Span NOTHING = new Span(0, 0);

  static final Remark NONE = new Remark(NOTHING, false, false, false, false, NOTHING);

  /** What is not counted here begins behind one of these. */
  private static final List<String> APART = List.of("；", "，另", "，此外", "，还", "，同时");

  private static final List<String> LEAVES_OUT =
      List.of(
          "不列入", "不计入", "不纳入", "未计入", "未列入", "未纳入", "不在本报告", "不属于本报告", "不包括在本报告", "不包含在本报告",
          "数据计入市");

  /** What others count themselves. */
  private static final List<String> COUNTED_APART =
      List.of(
          "自行统计",
          "另行统计",
          "另统计",
          "另计",
          "另列",
          "另报",
          "另述",
          "另见",
          "单列",
          "单独列",
          "不在其内",
          "不在内",
          "不在此数",
          "不在此讲",
          "不归这里",
          "不归此处",
          "不计在内",
          "不计入内",
          "不统计在内",
          "不作统计",
          "不入本表",
          "不在本表",
          "不在表内",
          "口径不同",
          "口径不一",
          "是另一回事",
          "是两回事",
          "均不作为依申请公开",
          "不作为依申请公开",
          "不算信息公开申请",
          "不算政府信息公开申请",
          "单独统计",
          "分别统计",
          "各自统计",
          "自行填报",
          "自行公示",
          "自行公开",
          "自行编制",
          "单独编制",
          "自行报告",
          "另行报告",
          "自行在",
          "不在此列",
          "不在统计",
          "不算在",
          "不计算在",
          "不包括在内",
          "不含在内",
          "不计入",
          "未计入",
          "不纳入统计",
          "自行答复",
          "自行办理",
          "自行处理",
          "自行负责",
          "不属于政府信息公开申请",
          "不属于信息公开申请",
          "不属政府信息公开申请",
          "非政府信息公开申请",
          "不是政府信息公开申请",
          "不属于依申请公开",
          "仅作背景",
          "作为背景",
          "仅供参考",
          "仅作参考");

  /** Words of sorting out what is an application and what is none. */
  private static final List<String> SORTED = List.of("甄别", "识别", "筛选", "研判", "辨别", "梳理后", "核实后");

  private static final List<String> APPLICATIONS = List.of("信息公开申请", "依申请公开");

  private static final Words REPORT =
      Words.of("本报告", "本年度报告", "报告统计", "本表", "统计范围", "统计口径", "市人民政府", "市政府");

  private static final List<String> NO_MATTER =
      List.of(
          "公开无关",
          "公开不相干",
          "不是信息公开",
          "不是政府信息公开",
          "不适用信息公开",
          "不适用政府信息公开",
          "不是公开",
          "非信息公开",
          "非政府信息公开",
          "不属于信息公开",
          "不属于政府信息公开",
          "不涉及信息公开",
          "不涉及政府信息公开");

  private static final List<String> ALL_MATTERS =
      List.of("各类行政复议", "各类行政诉讼", "各类行政争议", "各类复议", "各类诉讼", "全部行政案件", "全部行政争议案件", "其中的信息公开类");

  private static final List<String> AS_ORGAN =
      List.of(
          "复议机构，",
          "作为复议机关",
          "作为行政复议机关",
          "复议机构职责",
          "承担行政复议职",
          "履行行政复议职",
          "复议职能，",
          "代市政府",
          "代区政府",
          "代县政府",
          "代理市政府",
          "代理区政府",
          "代理县政府");

  /** The words without which a sentence says nothing of the kind. */
  private static final WordLists SOUGHT =
      new WordLists(
          NO_MATTER,
          ALL_MATTERS,
          AS_ORGAN,
          List.of("主动公开"),
          Stream.of(LEAVES_OUT, COUNTED_APART, SORTED, List.of("计入"))
              .flatMap(List::stream)
              .distinct()
              .toList());

  private static final int DISOWNS = 1;
  private static final int ALL = 2;
  private static final int DECIDES = 4;
  private static final int CLASSES = 8;
  private static final int LEFT = 16;

  static Remark of(String text, Span sentence) {
    int found = SOUGHT.in(text, sentence.start(), sentence.end());
    String words = found < CLASSES ? "" : text.substring(sentence.start(), sentence.end());
    boolean all = (found & ALL) != 0;
    return new Remark(
        sentence,
        all || (found & DISOWNS) != 0,
        all,
        (found & DECIDES) != 0,
        (found & CLASSES) != 0 && isOfClasses(words),
        (found & LEFT) == 0 ? NOTHING : left(words, sentence.start()));
  }

  private static boolean isOfClasses(String words) {
    return isCounted(words, "主动公开")
        && (words.contains("公开属性") || isCounted(words, "依申请公开") && isCounted(words, "不公开", "不予公开"));
  }

  /** Whether the report does not count what a clause tells. */
  public boolean leavesOut(Span clause) {
    return clause.start() >= left.start() && clause.end() <= left.end();
  }

  private static Span left(String words, int offset) {
    int at = -1;
    for (String one : LEAVES_OUT) {
      at = Math.max(at, words.lastIndexOf(one));
    }
    Span apart = apart(words, offset);
    if (apart.end() > apart.start()) {
      return apart;
    }
    if (at < 0) {
      at = words.lastIndexOf("计入"); // 数据计入市人民政府报告
    }
    if (at < 0) {
      return sorted(words, offset);
    }
    int end = words.length();
    for (int i = at; i < end; i++) {
      end = "；，".indexOf(words.charAt(i)) >= 0 ? i : end;
    }
    String said = words.substring(at, end);
    boolean elsewhere = said.startsWith("计入") && !said.contains("本") && said.contains("报告");
    if (!elsewhere && (said.startsWith("计入") || !REPORT.areIn(said))) {
      return NOTHING;
    }
    int start = 0;
    for (String one : APART) {
      start = Math.max(start, words.lastIndexOf(one, at));
    }
    return new Span(offset + start, offset + end);
  }

  /** 分局另收11件，由其自行统计: the clause, or as far as its numbers stand before it. */
  private static Span apart(String words, int offset) {
    int at = -1;
    for (String one : COUNTED_APART) {
      at = Math.max(at, words.lastIndexOf(one));
    }
    if (at < 0) {
      return NOTHING;
    }
    int end = at;
    while (end < words.length() && "；，。）".indexOf(words.charAt(end)) < 0) {
      end++;
    }
    int start = words.lastIndexOf('，', at) + 1;
    if (words.startsWith("此外") || words.startsWith("另外")) {
      return new Span(offset, offset + end); // all of what is told besides
    }
    if (!hasDigit(words, start, at)) {
      start = Math.max(words.lastIndexOf('；', at), words.lastIndexOf('（', at)) + 1;
      for (String one : APART) {
        start = Math.max(start, words.lastIndexOf(one, at));
      }
    }
    return new Span(offset + start, offset + end);
  }

  private static boolean hasDigit(String words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.charAt(i) >= '0' && words.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  /** 来件23件，经甄别，信访9件，按信息公开申请办理9件: what came before it was sorted. */
  private static Span sorted(String words, int offset) {
    int at = -1;
    for (String one : SORTED) {
      at = Math.max(at, words.indexOf(one));
    }
    int end = -1;
    for (String one : APPLICATIONS) {
      int named = at < 0 ? -1 : words.indexOf(one, at);
      end = named >= 0 && (end < 0 || named < end) ? named : end;
    }
    return end < 0 ? NOTHING : new Span(offset, offset + end);
  }

  /** Whether a number stands directly behind one of some words. */
  private static boolean isCounted(String words, String... some) {
    for (String one : some) {
      int at = words.indexOf(one);
      while (at >= 0) {
        int end = at + one.length();
        end += words.startsWith("类", end) ? 1 : 0;
        if (end < words.length() && Character.isDigit(words.charAt(end))) {
          return true;
        }
        at = words.indexOf(one, end);
      }
    }
    return false;
  }
}
