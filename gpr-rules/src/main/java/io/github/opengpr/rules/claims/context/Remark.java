package io.github.opengpr.rules.claims.context;

import io.github.opengpr.rules.text.Span;
import java.util.List;

/**
 * What a sentence says of all its numbers, looked for once.
 *
 * @param sentence the sentence
 * @param disowns whether what it counts is no matter of disclosure
 * @param decides whether it tells of disputes that the agency decides: 作为复议机构
 * @param classes whether it counts documents by how they are classed: 公开属性
 * @param elsewhere whether it says that its numbers are none of this report
 */
public record Remark(
    Span sentence, boolean disowns, boolean decides, boolean classes, boolean elsewhere) {

  static final Remark NONE = new Remark(new Span(0, 0), false, false, false, false);

  private static final List<String> NO_MATTER =
      List.of(
          "公开无关",
          "非信息公开",
          "非政府信息公开",
          "不属于信息公开",
          "不属于政府信息公开",
          "不涉及信息公开",
          "不涉及政府信息公开",
          "各类行政复议",
          "各类行政诉讼",
          "各类行政争议",
          "全部行政案件",
          "全部行政争议案件",
          "其中的信息公开类");

  private static final List<String> ELSEWHERE =
      List.of("不在本报告", "不计入本报告", "不列入本报告", "不纳入本报告", "未计入本报告", "不计入本表", "不列入本表", "数据计入市人民政府", "数据计入市政府");

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

  static Remark of(String text, Span sentence) {
    String words = text.substring(sentence.start(), sentence.end());
    return new Remark(
        sentence,
        hasAny(words, NO_MATTER) || hasAny(words, ELSEWHERE),
        hasAny(words, AS_ORGAN),
        isCounted(words, "主动公开")
            && (words.contains("公开属性")
                || isCounted(words, "依申请公开") && isCounted(words, "不公开", "不予公开")),
        hasAny(words, ELSEWHERE));
  }

  private static boolean hasAny(String words, List<String> some) {
    for (String one : some) {
      if (words.contains(one)) {
        return true;
      }
    }
    return false;
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
