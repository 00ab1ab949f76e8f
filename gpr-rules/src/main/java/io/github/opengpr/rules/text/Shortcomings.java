package io.github.opengpr.rules.text;

import io.github.opengpr.rules.text.passage.Words;
import java.util.List;

/** What a section says of its agency's shortcomings. Immutable. */
public final class Shortcomings {

  private static final Words PROBLEMS =
      Words.of(
          "问题", "不足", "不够", "有待", "欠缺", "薄弱", "滞后", "差距", "短板", "不到位", "不高", "不强", "不及时", "不全面",
          "不深入", "不规范", "不完善", "单一", "不均衡", "偏少", "缺乏", "缺少", "困难", "不熟悉", "不多", "不广", "不丰富", "不畅",
          "不细", "不平衡", "偏低", "较少", "较弱", "较低", "较慢", "弱项", "漏洞", "仍需", "还需", "不深", "不准", "不理想",
          "过于", "不清", "不明白", "不一", "不会", "不懂", "对不上", "不便", "残缺", "空缺", "缺失", "缺项", "人手", "生硬",
          "参差", "出入", "毛病", "疑虑", "迟", "拖", "偏慢", "更新慢", "慢于", "超期", "败诉", "被纠正", "错用", "挤占", "偏高",
          "过高", "意识弱", "没有更新", "靠人工", "依赖人工");

  private static final List<String> NO_PROBLEM =
      List.of("不存在问题", "无问题", "没有问题", "未发现问题", "无存在问题", "不存在突出问题");

  private static final Words IMPROVEMENTS =
      Words.of(
          "改进", "措施", "下一步", "下步", "今后", "将", "加强", "进一步", "完善", "整改", "强化", "提升", "提高", "继续", "优化",
          "加大", "健全", "规范", "明年", "来年", "解决", "打算", "计划", "力争", "争取", "努力", "确保", "持续", "改正", "拟",
          "下一年", "往后", "对策", "拓宽", "已把", "已在", "已经", "已同", "已与", "已统一", "已合并", "已联合", "已印发", "改为",
          "改由");

  /** Words that tell neither of the two: what went well, and how a list is opened. */
  private static final Words PRAISE =
      Words.of("取得", "成效", "成绩", "良好", "较好", "满意", "圆满", "认可", "好评", "肯定", "对照", "总的来看", "如下");

  /** Words of improvement within words that are none. */
  private static final List<String> NO_IMPROVEMENT = List.of("将近", "虚拟", "模拟", "尚未建立");

  /** What is shorter than this is a heading, and need not be understood. */
  private static final int SHORTEST_SENTENCE = 9;

  /** Words of improvement that tell what is wanting. */
  private static final List<String> WANTING =
      List.of(
          "不规范", "不够规范", "不完善", "不够完善", "不健全", "不够健全", "有待进一步加强", "有待进一步提高", "有待进一步提升", "有待进一步完善",
          "有待进一步优化", "有待进一步规范", "有待加强", "有待提高", "有待提升", "有待完善", "有待优化", "有待规范", "有待加大", "需进一步加强",
          "需进一步提高", "需进一步提升", "需进一步完善", "需进一步规范", "仍需加强", "还需加强", "需要加强", "亟待加强", "未能解决", "尚未解决");

  private static final List<String> PROBLEM_LABELS = List.of("主要问题", "存在问题", "存在的问题", "问题主要");
  private static final List<String> IMPROVEMENT_LABELS = List.of("改进情况", "改进措施", "整改情况", "整改措施");

  /** What follows a label is what the label says, if it is more than another label. */
  private static final int LEAST_AFTER_LABEL = 8;

  private final String text;
  private final boolean problems;
  private final boolean improvements;

  private Shortcomings(String text, boolean problems, boolean improvements) {
    this.text = text;
    this.problems = problems;
    this.improvements = improvements;
  }

  /** Whether it names a problem. */
  public boolean problems() {
    return problems;
  }

  /** Whether it names an improvement. */
  public boolean improvements() {
    return improvements;
  }

  /**
   * Whether every sentence is understood as a problem, an improvement or praise; if not, what was
   * not found may be said in other words. Looked for each time it is asked.
   */
  public boolean understood() {
    return isUnderstood(text);
  }

  static Shortcomings of(Narrative narrative) {
    String rest = narrative.passage().text();
    for (String phrase : NO_PROBLEM) {
      rest = rest.replace(phrase, "");
    }
    String named =
        rest.replace("存在的主要问题及改进情况", "")
            .replace("存在的主要问题", "")
            .replace("主要问题", "")
            .replace("改进情况", "")
            .replace("存在问题", "");
    boolean problems = PROBLEMS.areIn(named) || isLabelled(rest, PROBLEM_LABELS);
    boolean improvements = isImprovement(named) || isLabelled(rest, IMPROVEMENT_LABELS);
    return new Shortcomings(named, problems, improvements);
  }

  private static boolean isImprovement(String text) {
    String mended = text;
    for (String phrase : WANTING) {
      mended = mended.replace(phrase, "");
    }
    for (String phrase : NO_IMPROVEMENT) {
      mended = mended.replace(phrase, "");
    }
    return IMPROVEMENTS.areIn(mended);
  }

  private static boolean isUnderstood(String text) {
    for (String sentence : text.split("[。；！？\n]", -1)) {
      if (Substance.letters(sentence).length() >= SHORTEST_SENTENCE
          && !PROBLEMS.areIn(sentence)
          && !isImprovement(sentence)
          && !PRAISE.areIn(sentence)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a sub-heading or a label such as 改进情况： is followed by words of its own. */
  private static boolean isLabelled(String text, List<String> labels) {
    String body = text.replace("存在的主要问题及改进情况", "");
    for (String label : labels) {
      int at = body.indexOf(label);
      while (at >= 0) {
        int from = at + label.length();
        int end = body.length();
        for (String next : PROBLEM_LABELS) {
          end = before(body, next, from, end);
        }
        for (String next : IMPROVEMENT_LABELS) {
          end = before(body, next, from, end);
        }
        if (Substance.letters(body.substring(from, end)).length() >= LEAST_AFTER_LABEL) {
          return true;
        }
        at = body.indexOf(label, from);
      }
    }
    return false;
  }

  private static int before(String text, String label, int from, int end) {
    int at = text.indexOf(label, from);
    return at < 0 ? end : Math.min(at, end);
  }
}
