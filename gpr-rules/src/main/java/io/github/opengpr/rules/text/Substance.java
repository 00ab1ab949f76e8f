package io.github.opengpr.rules.text;

import java.util.BitSet;
import java.util.List;

/**
 * How much a section says.
 *
 * @param letters the characters it prints, blanks left out
 * @param empty whether it says nothing: no text, 无, /, 略
 * @param boilerplate whether it has only phrases that fit any report of any year
 */
public record Substance(int letters, boolean empty, boolean boilerplate) {

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

  /** The characters of the stock phrases. */
  private static final BitSet STOCK_CHARACTERS = new BitSet();

  static {
    STOCK.forEach(phrase -> phrase.chars().forEach(STOCK_CHARACTERS::set));
  }

  private static final int LEAST_LETTERS = 20;

  static Substance of(Narrative narrative) {
    String text = narrative.passage().text();
    int printed = text.length() - count(text, '\n');
    if (hasWordsOfItsOwn(text)) {
      return new Substance(printed, false, false);
    }
    String bare = letters(text);
    boolean empty =
        bare.length() <= LONGEST_NOTHING
            && (NOTHING.contains(bare) || NOTHING.contains(withoutMarks(text)));
    boolean stock = !empty && narrative.quantities().isEmpty() && isStock(bare);
    return new Substance(printed, empty, stock);
  }

  /**
   * Whether enough characters are of no stock phrase to see that there is more in it than those.
   */
  private static boolean hasWordsOfItsOwn(String text) {
    int own = 0;
    for (int i = 0; i < text.length() && own < LEAST_LETTERS; i++) {
      char c = text.charAt(i);
      own += c >= '\u4E00' && c <= '\u9FFF' && !STOCK_CHARACTERS.get(c) ? 1 : 0;
    }
    return own == LEAST_LETTERS;
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

  static String letters(String text) {
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
