package io.github.opengpr.rules.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds totals with their parts. The parts follow 其中, 包括, 分别 or a colon in the sentence of the
 * total, or open the next sentence (其中…, 在…中).
 *
 * <p>Parts named inside brackets belong to the part before them and are left out; so are changes,
 * shares and inexact numbers, which make the whole breakdown unsafe.
 */
final class BreakdownReader {

  private static final List<String> OPENERS = List.of("其中", "包括", "包含", "分别为", "分别是", "分为", "分别");
  private static final List<String> ALL_WORDS = List.of("分别", "分为", "其余", "剩余");

  private static final List<List<String>> SORTS =
      List.of(
          List.of(
              "网站", "门户", "微信", "微博", "公众号", "客户端", "新媒体", "公开栏", "公示栏", "抖音", "头条", "短视频", "报纸",
              "报刊", "电视", "广播", "公报", "宣传栏", "APP", "政务号", "服务号", "订阅号"),
          List.of("自然人", "公民", "个人", "法人", "企业", "组织", "机构"),
          List.of("网络", "网上", "在线", "信函", "邮寄", "当面", "现场", "邮件", "传真", "来函", "窗口", "书信"),
          List.of("予以公开", "部分公开", "不予公开", "无法提供", "不予处理", "其他处理"),
          List.of("维持", "纠正", "其他结果", "尚未审结"));

  private final String text;
  private final Tokens tokens;
  private final List<Quantity> quantities;

  private BreakdownReader(Narrative narrative) {
    this.text = narrative.passage().text();
    this.tokens = narrative.tokens();
    this.quantities = narrative.quantities();
  }

  static List<Breakdown> read(Narrative narrative) {
    BreakdownReader reader = new BreakdownReader(narrative);
    List<Breakdown> found = new ArrayList<>();
    int q = 0;
    Quantity previous = null;
    for (Sentence sentence : narrative.sentences()) {
      List<Quantity> own = new ArrayList<>();
      while (q < reader.quantities.size()
          && reader.quantities.get(q).number().span().start() < sentence.span().end()) {
        own.add(reader.quantities.get(q++));
      }
      Breakdown breakdown =
          reader.breakdown(sentence, own, sentence.startsParagraph() ? null : previous);
      if (breakdown != null) {
        found.add(breakdown);
      }
      List<Quantity> counts =
          own.stream().filter(quantity -> quantity.isCount() && quantity.isExact()).toList();
      previous = counts.size() == 1 ? counts.get(0) : null;
    }
    return List.copyOf(found);
  }

  private @Nullable Breakdown breakdown(
      Sentence sentence, List<Quantity> all, @Nullable Quantity previous) {
    int start = sentence.span().start() + sentence.ordinalLength();
    int opener = opener(start, sentence.span().end());
    if (opener < 0) {
      return null;
    }
    List<Quantity> own = outside(start, all);
    List<Quantity> before =
        own.stream().filter(quantity -> quantity.span().end() <= opener).toList();
    boolean opens = opener == start || (text.startsWith("在", start) && before.isEmpty());
    Quantity total = before.isEmpty() ? opens ? previous : null : before.get(before.size() - 1);
    if (total == null || !total.isCount() || !total.isExact() || isChange(total, start)) {
      return null;
    }
    List<Quantity> parts = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    int from = opener;
    boolean closed = false;
    for (Quantity quantity : own) {
      if (quantity.span().start() < opener || quantity.isPercent()) {
        continue;
      }
      int labelStart = labelStart(Math.max(from, opener), quantity.number().span().start());
      closed |= text.substring(from, labelStart).indexOf('；') >= 0 && !parts.isEmpty();
      if (closed) {
        break;
      }
      if (!quantity.unit().isSame(total.unit())) {
        return null;
      }
      if (!quantity.isExact()
          || tokens.has(
              from,
              quantity.span().start(),
              Word.CHANGE,
              Word.COMPARE,
              Word.LAST_YEAR,
              Word.TOTAL)) {
        return null;
      }
      parts.add(quantity);
      labels.add(text.substring(labelStart, quantity.number().span().start()));
      from = quantity.span().end();
    }
    if (parts.size() < 2
        || (labels.stream().anyMatch(String::isEmpty)
            && labels.stream().anyMatch(label -> !label.isEmpty()))) {
      return null;
    }
    int end = parts.get(parts.size() - 1).span().end();
    boolean more = text.startsWith("等", end);
    String whole = text.substring(opener, end);
    boolean complete = !more && ALL_WORDS.stream().anyMatch(whole::contains);
    return new Breakdown(
        total,
        parts,
        complete,
        isAlike(labels),
        new Span(Math.min(total.span().start(), start), end));
  }

  private int opener(int from, int to) {
    String sentence = text.substring(from, to);
    int first = -1;
    for (String word : OPENERS) {
      int at = sentence.indexOf(word);
      if (at >= 0 && (first < 0 || at < first)) {
        first = at;
      }
    }
    if (first < 0 && sentence.startsWith("在")) {
      first = sentence.indexOf("中，");
    }
    return first < 0 ? -1 : from + first;
  }

  /** The quantities outside brackets. */
  private List<Quantity> outside(int start, List<Quantity> quantities) {
    List<Quantity> outside = new ArrayList<>();
    int depth = 0;
    int i = start;
    for (Quantity quantity : quantities) {
      for (; i < quantity.span().start(); i++) {
        depth += text.charAt(i) == '（' ? 1 : text.charAt(i) == '）' && depth > 0 ? -1 : 0;
      }
      if (depth == 0) {
        outside.add(quantity);
      }
    }
    return outside;
  }

  private boolean isChange(Quantity total, int start) {
    int from = labelStart(start, total.number().span().start());
    return tokens.has(
        from, total.number().span().start(), Word.CHANGE, Word.COMPARE, Word.LAST_YEAR);
  }

  private int labelStart(int from, int to) {
    int i = to;
    while (i > from && "，、；：。（）".indexOf(text.charAt(i - 1)) < 0) {
      i--;
    }
    return i;
  }

  /**
   * All of one known sort, or none of any: unknown labels in one list are taken to be of one sort.
   */
  private static boolean isAlike(List<String> labels) {
    int sort = sort(labels.get(0));
    for (String label : labels) {
      boolean rest = label.startsWith("其他") || label.startsWith("其余");
      if (!rest && sort(label) != sort) {
        return false;
      }
    }
    return true;
  }

  private static int sort(String label) {
    for (int i = 0; i < SORTS.size(); i++) {
      if (SORTS.get(i).stream().anyMatch(label::contains)) {
        return i;
      }
    }
    return -1;
  }
}
