package io.github.opengpr.rules.claims.context;

import io.github.opengpr.rules.text.passage.Span;
import io.github.opengpr.rules.text.passage.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * The part of a sentence that tells of disputes about something else than disclosure, by the cause
 * that it names: 因企业登记行为被申请复议3件，维持2件; 诉讼23件，均为处罚类. It lasts to the semicolon, or until disclosure
 * is named.
 */
final class OtherMatter {

  static final OtherMatter NONE = new OtherMatter(List.of());

  private static final Words DISPUTES = Words.of("复议", "诉讼", "应诉", "涉诉", "被诉", "行政案件", "官司");

  private static final Words CAUSED =
      Words.of("不服", "因", "引发", "引起", "导致", "产生", "纠纷", "针对", "就", "围绕", "涉及", "涉", "类", "系");

  private static final Words MATTERS =
      Words.of(
          "处罚", "许可", "登记", "征收", "征地", "补偿", "拆迁", "拆除", "强制", "工伤", "认定", "裁决", "确权", "执法", "投诉",
          "举报", "补贴", "合同", "审批", "注册", "违建", "违法建设", "劳动", "社保", "罚款", "查封", "扣押", "治安", "交通违法",
          "户籍", "不作为", "履职", "履行职责", "待遇", "职称", "招标", "采购", "宅基地", "林权", "税务处理", "征税", "监管", "养老金",
          "事故", "医疗", "债务", "租赁", "环评", "城管", "运政", "环境", "信访", "产权", "房屋", "规划", "土地", "税收", "商标",
          "专利", "消费", "食品", "药品", "安置", "医保", "低保", "人事", "申诉", "结论", "裁定", "消防", "交通", "林政", "渔政",
          "水政", "卫生", "教育", "治超", "名誉", "侵权", "赔偿", "选举", "村务", "承包");

  private static final Words QUARRELS = Words.of("纠纷", "争议");

  /** What may stand between a matter and its disputes: 医疗纠纷的官司, 工伤认定类行政复议. */
  private static final List<String> ATTRIBUTES =
      List.of("的", "类", "纠纷", "争议", "案件", "案", "行政", "领域", "方面", "引发", "决定", "行为");

  private static final Words OF_DISCLOSURE = Words.of("公开", "答复", "告知书", "依申请", "档案", "信息");

  /** What is said of all disputes of a kind behind their number. */
  private static final List<String> ARE =
      List.of("均为", "均系", "均属", "都是", "都属", "全为", "全是", "全部为", "全部是", "全部系", "均涉及");

  private static final Words KINDS = Words.of("类", "案件", "纠纷", "领域", "争议", "案");

  private static final Words DENIED = Words.of("无", "未", "没有", "零", "均", "一件");

  private final List<Span> parts;

  private OtherMatter(List<Span> parts) {
    this.parts = parts;
  }

  static OtherMatter of(String text, Span sentence) {
    if (DISPUTES.first(text, sentence.start(), sentence.end()) < 0) {
      return NONE;
    }
    String words = text.substring(sentence.start(), sentence.end());
    List<Span> parts = new ArrayList<>(2);
    int from = 0;
    while (from < words.length()) {
      int mark = words.indexOf('；', from);
      int end = mark < 0 ? words.length() : mark;
      int start = start(words, from, end);
      if (start >= 0) {
        int last = isOfSeveral(words.substring(start, end)) ? words.length() : end;
        int named = disclosed(words, start, last);
        parts.add(new Span(sentence.start() + start, sentence.start() + named));
        end = Math.max(end, last == words.length() ? named : end);
      }
      from = end + 1;
    }
    return parts.isEmpty() ? NONE : new OtherMatter(parts);
  }

  /** Whether a place is in such a part. */
  boolean has(int at) {
    for (Span part : parts) {
      if (at >= part.start() && at < part.end()) {
        return true;
      }
    }
    return false;
  }

  /** The clause of a segment with which another matter begins; -1 if none does. */
  private static int start(String words, int from, int to) {
    int at = from;
    while (at < to) {
      int comma = words.indexOf('，', at);
      int end = comma < 0 || comma > to ? to : comma;
      int dispute = DISPUTES.first(words, at, end);
      if (dispute >= 0) {
        String cause = words.substring(at, dispute);
        String behind = words.substring(dispute, to);
        boolean caused =
            !OF_DISCLOSURE.areIn(cause)
                && (CAUSED.areIn(cause) && MATTERS.areIn(cause) || isAttribute(cause));
        if (caused
            || isOfOthers(cause, behind)
            || isOfSeveral(words.substring(at, to))
            || isSaidBehind(cause, behind)) {
          return at;
        }
      }
      at = end + 1;
    }
    return -1;
  }

  /** 运政处罚的复议6件: the matter stands directly before the disputes. */
  private static boolean isAttribute(String cause) {
    String rest = cause;
    String matter = cause;
    do {
      rest = matter;
      for (String one : ATTRIBUTES) {
        matter =
            matter.endsWith(one) ? matter.substring(0, matter.length() - one.length()) : matter;
      }
    } while (matter.length() < rest.length());
    boolean quarrel = QUARRELS.areIn(cause.substring(matter.length()));
    return MATTERS.end(matter) || quarrel && matter.length() > 1;
  }

  /** 其他行政应诉案件6件. */
  private static boolean isOfOthers(String cause, String behind) {
    boolean other =
        cause.endsWith("其他")
            || cause.endsWith("其他行政")
            || cause.endsWith("其它行政")
            || cause.endsWith("其他类");
    int number = digit(behind, 0);
    return other && number > 0 && number <= 8 && !OF_DISCLOSURE.areIn(cause);
  }

  /** 复议案件（含行政处罚、信息公开等）57件: of all matters together. */
  private static boolean isOfSeveral(String words) {
    int open = words.indexOf('（');
    int close = open < 0 ? -1 : words.indexOf('）', open);
    if (close < 0 || open > 14) {
      return false;
    }
    String inside = words.substring(open + 1, close);
    boolean takesIn = inside.startsWith("含") || inside.startsWith("包括") || inside.startsWith("涵盖");
    return takesIn && inside.contains("信息公开") && MATTERS.areIn(inside) && digit(inside, 0) < 0;
  }

  /** 诉讼23件，均为处罚类. */
  private static boolean isSaidBehind(String cause, String behind) {
    if (cause.contains("公开")) {
      return false;
    }
    for (String are : ARE) {
      int at = behind.indexOf(are);
      if (at >= 0 && !behind.substring(0, at).contains("公开")) {
        String said = behind.substring(at + are.length());
        int end = 0;
        while (end < said.length() && "，；。（".indexOf(said.charAt(end)) < 0) {
          end++;
        }
        String kind = said.substring(0, end);
        return MATTERS.areIn(kind) && !OF_DISCLOSURE.areIn(kind) && KINDS.end(kind);
      }
    }
    return false;
  }

  /** Where numbers of disclosure begin behind a place, by the clause; the end if none do. */
  private static int disclosed(String words, int start, int end) {
    int from = isOfSeveral(words.substring(start)) ? words.indexOf('）', start) : start;
    int at = words.indexOf("公开", from);
    while (at >= 0 && at < end) {
      int clause = at;
      while (clause > start && "，；、".indexOf(words.charAt(clause - 1)) < 0) {
        clause--;
      }
      int mark = at;
      while (mark < end && "，；".indexOf(words.charAt(mark)) < 0) {
        mark++;
      }
      String said = words.substring(clause, mark);
      if (clause > start && (digit(said, 0) >= 0 || DENIED.areIn(said))) {
        return clause;
      }
      at = words.indexOf("公开", mark);
    }
    return end;
  }

  private static int digit(String words, int from) {
    for (int i = from; i < words.length(); i++) {
      if (words.charAt(i) >= '0' && words.charAt(i) <= '9') {
        return i;
      }
    }
    return -1;
  }
}
