package io.github.opengpr.rules.text;

import io.github.opengpr.rules.text.passage.Passage;
import io.github.opengpr.rules.text.passage.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place where a number was lost or never filled in: 共主动公开条, 受理XX件, 同比增长%.
 *
 * @param span the words around the gap
 * @param sentence the sentence they stand in
 */
public record MissingNumber(Span span, Span sentence) {

  private static final List<String> LEADS =
      List.of("共主动公开", "共公开", "累计公开", "累计主动公开", "共发布", "累计发布", "共收到", "共受理", "共办理", "共答复", "主动公开");
  private static final List<String> THINGS =
      List.of("政府信息公开申请", "依申请公开申请", "依申请公开", "政府信息", "各类信息", "信息", "申请", "政务信息", "");
  private static final String ENDS = "，；。、）！\n";

  static List<MissingNumber> read(Narrative narrative) {
    List<MissingNumber> found = new ArrayList<>();
    String text = narrative.passage().text();
    for (int i = 0; i < text.length(); i++) {
      Span span = at(narrative.passage(), text, i);
      if (span != null) {
        found.add(new MissingNumber(span, narrative.sentenceOf(span)));
        i = span.end() - 1;
      }
    }
    return List.copyOf(found);
  }

  private static @Nullable Span at(Passage passage, String text, int i) {
    return switch (text.charAt(i)) {
      case '共', '累', '主' -> afterLead(passage, text, i);
      case 'X', 'x', '×', '*', '_' -> placeholder(text, i);
      case '%' ->
          i > 0 && "长少占为到达降率升比".indexOf(text.charAt(i - 1)) >= 0 ? new Span(i - 1, i + 1) : null;
      case '年' -> text.startsWith("年月日", i) && i > 0 ? new Span(i, i + 3) : null;
      default -> null;
    };
  }

  /**
   * 条 ends the clause without a number. A 件 may end a noun (申请件), so it counts only where a blank
   * stands before it.
   */
  private static @Nullable Span afterLead(Passage passage, String text, int start) {
    for (String lead : LEADS) {
      if (text.startsWith(lead, start)) {
        for (String thing : THINGS) {
          int unit = start + lead.length() + thing.length();
          if (text.startsWith(thing, start + lead.length()) && isBareUnit(passage, text, unit)) {
            return new Span(start, unit + 1);
          }
        }
      }
    }
    return null;
  }

  private static boolean isBareUnit(Passage passage, String text, int unit) {
    if (unit >= text.length()) {
      return false;
    }
    char c = text.charAt(unit);
    boolean ends = unit + 1 == text.length() || ENDS.indexOf(text.charAt(unit + 1)) >= 0;
    return ends && (c == '条' || ((c == '件' || c == '次' || c == '篇') && passage.isAfterBlank(unit)));
  }

  /** XX件 or ××条; one letter alone may be a name. */
  private static @Nullable Span placeholder(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) == text.charAt(start)) {
      end++;
    }
    boolean alone =
        start == 0
            || (!isLetterOrDigit(text.charAt(start - 1))
                && text.charAt(start - 1) != text.charAt(start));
    boolean unit = end < text.length() && "件条次项个起宗份篇元万年月日%".indexOf(text.charAt(end)) >= 0;
    return alone && unit && end - start >= 2 ? new Span(start, end + 1) : null;
  }

  private static boolean isLetterOrDigit(char c) {
    return c < 128 && Character.isLetterOrDigit(c);
  }
}
