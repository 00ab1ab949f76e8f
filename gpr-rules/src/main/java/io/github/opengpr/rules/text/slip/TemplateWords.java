package io.github.opengpr.rules.text.slip;

import static java.util.stream.Collectors.joining;

import io.github.opengpr.rules.text.passage.Passage;
import io.github.opengpr.rules.text.passage.Span;
import java.util.List;

/**
 * What a template left over: XX街道, （盖章处）, 此处填写. A number never filled in, as in 受理XX件, is told
 * elsewhere; 张×× and 138****1234 are masked on purpose.
 */
final class TemplateWords {

  /** Who stands behind the crosses. */
  private static final List<String> AGENCIES =
      List.of(
          "省", "市", "区", "县", "旗", "州", "乡", "镇", "街道", "社区", "局", "委", "厅", "办", "中心", "单位", "部门",
          "人民政府", "政府", "机关", "办事处", "科室", "网站", "平台");

  private static final List<String> INSTRUCTIONS =
      List.of(
          "此处填写",
          "此处填入",
          "此处插入",
          "此处输入",
          "请在此",
          "请填写本",
          "请填入",
          "请输入",
          "单击此处",
          "点击此处输入",
          "盖章处",
          "（此处盖章）",
          "签章处",
          "加盖公章处",
          "（示例）",
          "（样例）",
          "（模板）",
          "（范本）",
          "（待补充）",
          "（待填）",
          "（待定）",
          "（填写",
          "（请填写",
          "（据实填写",
          "（按实际填写",
          "（根据实际情况填写",
          "（如有请填写",
          "（可删除）",
          "（本行删除）",
          "某某街道",
          "某某镇",
          "某某乡",
          "某某局",
          "某某县",
          "某某市",
          "某某区",
          "某某单位",
          "某某办",
          "（）",
          "《》",
          "“”");

  /** The second characters of the instructions. */
  private static final String SECOND =
      INSTRUCTIONS.stream().map(words -> words.substring(1, 2)).distinct().collect(joining());

  private TemplateWords() {}

  static void read(Passage passage, char[] glyphs, List<Slip> slips) {
    String text = passage.text();
    for (int i = 0; i < glyphs.length; i++) {
      int end =
          switch (glyphs[i]) {
            case 'X', 'x', '×', '*', '〇', '_' -> crosses(text, i);
            case '此', '请', '单', '点', '盖', '签', '加', '（', '某', '《', '“' -> instruction(text, i);
            default -> i;
          };
      if (end < 0) {
        i = -end - 1;
      } else if (end > i) {
        slips.add(new Slip(Slip.Kind.TEMPLATE, new Span(i, end), ""));
        i = end - 1;
      }
    }
  }

  private static int instruction(String text, int start) {
    if (start + 1 == text.length() || SECOND.indexOf(text.charAt(start + 1)) < 0) {
      return start; // 请 and 点 are everywhere
    }
    for (String words : INSTRUCTIONS) {
      if (text.startsWith(words, start)) {
        int end = start + words.length();
        boolean bracket = words.charAt(0) == '（' && words.indexOf('）') < 0;
        int close = bracket ? text.indexOf('）', end) : -1;
        return close > 0 && close - end < 40 ? close + 1 : end;
      }
    }
    return start;
  }

  /**
   * The end of crosses with what stands behind them; negative, the end of those that tell nothing.
   */
  private static int crosses(String text, int start) {
    char cross = text.charAt(start);
    int end = start;
    while (end < text.length() && text.charAt(end) == cross) {
      end++;
    }
    char before = start == 0 ? '\n' : text.charAt(start - 1);
    if (end - start < 2 || isPartOfWord(before) || cross == '〇' && isNumeral(before)) {
      return -end;
    }
    if (cross == '_' && end - start > 2) {
      return end;
    }
    for (String agency : AGENCIES) {
      if (text.startsWith(agency, end)) {
        return end + agency.length();
      }
    }
    return -end;
  }

  private static boolean isPartOfWord(char before) {
    return before < 128 && (Character.isLetterOrDigit(before) || "./@_-".indexOf(before) >= 0);
  }

  private static boolean isNumeral(char before) {
    return "一二三四五六七八九十".indexOf(before) >= 0;
  }
}
