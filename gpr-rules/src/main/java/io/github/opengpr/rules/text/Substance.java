package io.github.opengpr.rules.text;

import java.util.List;

/**
 * How much a section says.
 *
 * @param letters the characters it prints, blanks left out
 * @param empty whether it says nothing: no text, 无, /, 略
 * @param boilerplate whether it has only phrases that fit any report of any year
 * @param problems whether it names a problem
 * @param improvements whether it names an improvement
 */
public record Substance(
    int letters, boolean empty, boolean boilerplate, boolean problems, boolean improvements) {

  private static final List<String> NOTHING =
      List.of(
          "",
          "无",
          "没有",
          "暂无",
          "略",
          "空",
          "不涉及",
          "不适用",
          "无其他需要报告的事项",
          "无需要报告的事项",
          "没有需要报告的事项",
          "本年度无",
          "无其他事项",
          "无此项",
          "同上",
          "见附件",
          "详见附件",
          "N/A",
          "无问题");

  private static final int LONGEST_NOTHING =
      NOTHING.stream().mapToInt(String::length).max().orElse(0);

  private static final List<String> STOCK =
      List.of(
          "中华人民共和国政府信息公开条例",
          "政府信息公开条例",
          "政府信息公开",
          "政务公开",
          "信息公开",
          "认真贯彻落实",
          "贯彻落实",
          "深入贯彻",
          "在区委区政府的正确领导下",
          "正确领导",
          "习近平新时代中国特色社会主义思想",
          "为指导",
          "严格按照",
          "按照上级",
          "有关要求",
          "相关要求",
          "工作要求",
          "文件精神",
          "高度重视",
          "不断",
          "进一步",
          "切实",
          "扎实",
          "积极",
          "认真",
          "稳步",
          "有序",
          "推进",
          "推动",
          "加强",
          "做好",
          "开展",
          "落实",
          "完善",
          "提升",
          "提高",
          "工作",
          "各项",
          "取得",
          "成效",
          "良好",
          "较好",
          "全面",
          "总体情况",
          "总体",
          "情况",
          "条例",
          "精神",
          "要求",
          "本年度",
          "年度",
          "今年以来",
          "今年",
          "我局",
          "我街道",
          "我镇",
          "本单位",
          "我单位",
          "街道",
          "上级",
          "部门",
          "的",
          "了",
          "及",
          "和",
          "等",
          "在",
          "按照",
          "根据",
          "以",
          "为");

  private static final List<String> PROBLEMS =
      List.of(
          "问题", "不足", "不够", "有待", "欠缺", "薄弱", "滞后", "差距", "短板", "不到位", "不高", "不强", "不及时", "不全面",
          "不深入", "不规范", "不完善", "单一", "不均衡", "偏少", "缺乏", "缺少", "困难", "不熟悉", "不多", "不广", "不丰富", "不畅",
          "不细", "不平衡", "偏低", "较少", "较弱", "较低", "较慢");

  private static final List<String> NO_PROBLEM =
      List.of("不存在问题", "无问题", "没有问题", "未发现问题", "无存在问题", "不存在突出问题");

  private static final List<String> IMPROVEMENTS =
      List.of(
          "改进", "措施", "下一步", "下步", "今后", "将", "加强", "进一步", "完善", "整改", "强化", "提升", "提高", "继续", "优化",
          "加大", "健全", "规范", "明年", "来年", "解决");

  /** Words of improvement that tell what is wanting. */
  private static final List<String> WANTING =
      List.of(
          "不规范", "不够规范", "不完善", "不够完善", "不健全", "不够健全", "有待进一步加强", "有待进一步提高", "有待进一步提升", "有待进一步完善",
          "有待进一步优化", "有待进一步规范", "有待加强", "有待提高", "有待提升", "有待完善", "有待优化", "有待规范", "有待加大", "需进一步加强",
          "需进一步提高", "需进一步提升", "需进一步完善", "需进一步规范", "仍需加强", "还需加强", "需要加强", "亟待加强", "未能解决", "尚未解决");

  private static final List<String> PROBLEM_LABELS = List.of("主要问题", "存在问题", "存在的问题", "问题主要");
  private static final List<String> IMPROVEMENT_LABELS = List.of("改进情况", "改进措施", "整改情况", "整改措施");

  private static final int LEAST_LETTERS = 20;

  /** What follows a label is what the label says, if it is more than another label. */
  private static final int LEAST_AFTER_LABEL = 8;

  static Substance of(Narrative narrative) {
    String text = narrative.passage().text();
    String bare = letters(text);
    boolean empty =
        bare.length() <= LONGEST_NOTHING
            && (NOTHING.contains(bare) || NOTHING.contains(withoutMarks(text)));
    String rest = text;
    for (String phrase : NO_PROBLEM) {
      rest = rest.replace(phrase, "");
    }
    String named =
        rest.replace("存在的主要问题及改进情况", "")
            .replace("存在的主要问题", "")
            .replace("主要问题", "")
            .replace("改进情况", "")
            .replace("存在问题", "");
    boolean problems = hasAny(named, PROBLEMS) || isLabelled(rest, PROBLEM_LABELS);
    String mended = named;
    for (String phrase : WANTING) {
      mended = mended.replace(phrase, "");
    }
    boolean improvements = hasAny(mended, IMPROVEMENTS) || isLabelled(rest, IMPROVEMENT_LABELS);
    boolean stock = !empty && narrative.quantities().isEmpty() && isStock(bare);
    return new Substance(text.length() - count(text, '\n'), empty, stock, problems, improvements);
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
        if (letters(body.substring(from, end)).length() >= LEAST_AFTER_LABEL) {
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

  private static boolean hasAny(String text, List<String> words) {
    for (String word : words) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isStock(String bare) {
    String rest = bare;
    for (String phrase : STOCK) {
      rest = rest.replace(phrase, "");
    }
    int left = 0;
    for (int i = 0; i < rest.length(); i++) {
      left += Character.isIdeographic(rest.charAt(i)) ? 1 : 0;
    }
    return left < LEAST_LETTERS;
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        letters.append(text.charAt(i));
      }
    }
    return letters.toString();
  }

  private static String withoutMarks(String text) {
    return text.replace("。", "").replace("\n", "");
  }

  private static int count(String text, char c) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      count += text.charAt(i) == c ? 1 : 0;
    }
    return count;
  }
}
