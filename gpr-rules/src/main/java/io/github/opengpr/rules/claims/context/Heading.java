package io.github.opengpr.rules.claims.context;

import io.github.opengpr.rules.text.Span;
import java.util.Set;

/** Headings that name applications in fewer words than a sentence would: 申请受理, 【申请与答复】. */
final class Heading {

  private static final int LONGEST = 16;
  private static final String ORDINAL = "①②③④⑤⑥⑦⑧⑨⑩0123456789一二三四五六七八九十第部分是、.（）〔，·— ";

  private static final Set<String> OF_REQUESTS =
      Set.of(
          "申请受理", "申请答复", "申请与答复", "申请和答复", "申请办理", "申请处理", "申请与办理", "申请受理与答复", "申请受理和办理", "申请受理办理",
          "受理与答复", "受理和答复", "受理答复", "受理办理", "受理与办理", "答复申请", "受理申请", "办理申请", "收件与答复", "申请收件",
          "申请及答复", "申请接收", "申请办结", "申请办理答复", "申请及办理", "公开申请");

  private Heading() {}

  /** Whether a sentence is, or begins with, a heading that names applications. */
  static boolean isOfRequests(String text, Span sentence) {
    int start = sentence.start();
    while (start < sentence.end() && ORDINAL.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    int limit = Math.min(sentence.end(), start + LONGEST);
    while (end < limit && "。〕：\n；，".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    String words = text.substring(start, end);
    boolean ends = end >= sentence.end() || end < limit && text.charAt(end) != '，';
    return ends
        && (OF_REQUESTS.contains(words)
            || words.endsWith("情况")
                && OF_REQUESTS.contains(words.substring(0, words.length() - "情况".length())));
  }
}
