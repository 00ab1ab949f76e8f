package io.github.opengpr.rules.text;

import io.github.opengpr.rules.text.number.Numeral;
import io.github.opengpr.rules.text.number.Quantity;
import io.github.opengpr.rules.text.number.Unit;
import io.github.opengpr.rules.text.passage.Sentence;
import io.github.opengpr.rules.text.passage.Span;
import io.github.opengpr.rules.text.passage.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@link FeeStatement}s: sentence by sentence, and in each from left to right. */
final class FeeReader {

  private static final List<String> AMOUNTING = List.of("为", "总计", "合计", "共计", "共", "约");

  private static final List<String> COUNTED = List.of("件", "份", "宗", "起", "例", "笔", "单");

  /** Ends of clauses that name no fee, or the one that is meant. */
  private static final List<String> ANY_FEE =
      List.of("处理费", "收费", "缴费", "交费", "付费", "计费", "公开费", "查询费");

  private static final Words OTHERS =
      Words.of(
          "个单位", "家单位", "个部门", "家部门", "个机关", "家机关", "部门中", "单位中", "所属", "下属", "直属", "其他单位", "其他部门",
          "有关单位", "有关部门", "相关单位", "相关部门");

  /** A clause that says of the fee itself what came in: 实际收取, 共收到. */
  private static final Pattern RECEIVED_ONLY =
      Pattern.compile("(但|而|另|全年|本年度?|共计?|合计|累计|实际|实|已)*[收征缴][取到收缴费纳入了]*(金额|费用|共计?|合计|总计|为|约|：)*");

  private static final Words NAMED = Words.of("信息处理费", "公开处理费", "收费通知");

  private static final Words NOTICE_WORDS = Words.of("通知", "告知");
  private static final Words RECEIPT_WORDS =
      Words.of("实际收", "实收", "收到", "已收", "到账", "收缴", "缴纳", "收取", "征收", "收费", "处理费");

  private static final Words NOTICES = Words.of("收费通知", "缴费通知", "交费通知");

  private static final Words NO_NOTICE =
      Words.of("未发", "没有发", "没发", "未曾发", "未出具", "未制发", "未送达", "不发", "无收费通知", "无缴费通知", "没有收费通知");

  private static final Words UNPAID =
      Words.of("未按", "未缴", "未交", "没有缴", "没缴", "不缴", "没有按", "没按", "未在");

  private final Narrative narrative;
  private final String text;
  private final boolean plainly;
  private @Nullable Boolean charged;
  private @Nullable BigDecimal notices;
  private @Nullable BigDecimal demanded;
  private boolean notified;

  /** Whether the applications were counted that the fee was charged for. */
  private boolean counted;

  private @Nullable BigDecimal received;
  private boolean unitMissing;
  private boolean exact = true;
  private @Nullable Span first;

  private int nextQuantity;
  private int nextNumeral;

  private FeeReader(Narrative narrative, boolean plainly) {
    this.plainly = plainly;
    this.narrative = narrative;
    this.text = narrative.passage().text();
  }

  /**
   * Reads what a section says of the fee.
   *
   * @param plainly whether words count that name no fee but say that nothing at all was charged, as
   *     in the section that is there for it
   */
  static FeeStatement read(Narrative narrative, boolean plainly) {
    return new FeeReader(narrative, plainly).read();
  }

  private FeeStatement read() {
    if (!plainly && !text.contains("处理费")) {
      return FeeStatement.NONE;
    }
    boolean near = false;
    for (Sentence sentence : narrative.sentences()) {
      String words = narrative.passage().text(sentence.span());
      boolean names =
          words.contains("信息处理费")
              || words.contains("信息公开处理费")
              || (plainly && FeeDenial.isOfAll(words));
      if (names && first == null) {
        first = sentence.span();
      }
      near = names || (near && !sentence.startsParagraph());
      if (near
          && (!isOfAllCharges(words) || FeeDenial.isOfFee(words))
          && (names || words.contains("收费") || words.contains("收取") || words.contains("通知"))) {
        sentence(sentence.span(), words);
      }
    }
    return first == null
        ? FeeStatement.NONE
        : new FeeStatement(
            true, charged, notified, notices, demanded, received, unitMissing, exact, first);
  }

  /** 行政事业性收费1200万元: all charges, but not where the fee is only counted among them. */
  private static boolean isOfAllCharges(String words) {
    return words.contains("行政事业性收费")
        && !words.contains("计入行政事业性收费")
        && !words.contains("列入行政事业性收费")
        && !words.contains("纳入行政事业性收费");
  }

  private void sentence(Span sentence, String words) {
    String read = withoutTitles(words);
    boolean denies =
        FeeDenial.is(read) || FeeDenial.isAnswered(read) || (plainly && FeeDenial.isOfAll(read));
    notified |= NOTICES.areIn(read) && !NO_NOTICE.areIn(read);
    int end = sentence.start();
    for (;
        nextQuantity < narrative.quantities().size()
            && narrative.quantities().get(nextQuantity).span().start() < sentence.end();
        nextQuantity++) {
      Quantity quantity = narrative.quantities().get(nextQuantity);
      if (quantity.span().start() >= sentence.start()) {
        String before =
            text.substring(Math.min(end, quantity.span().start()), quantity.span().start());
        if (!isOther(before)
            && !isOfOthers(sentence.start(), quantity.span().start())
            && !isBehindDenial(sentence.start(), quantity.span().start())) {
          amount(before, quantity);
          unpaid(read, quantity);
        }
        end = quantity.span().end();
      }
    }
    if (denies && (received == null || received.signum() == 0)) {
      charged = false;
    } else if (received != null) {
      charged = received.signum() > 0;
    }
    Integer report = narrative.reportYear();
    for (;
        nextNumeral < narrative.numerals().size()
            && narrative.numerals().get(nextNumeral).span().start() < sentence.end();
        nextNumeral++) {
      Numeral numeral = narrative.numerals().get(nextNumeral);
      if (numeral.span().start() >= sentence.start()
          && numeral.role() == Numeral.Role.YEAR
          && report != null
          && numeral.value().intValue() != report) {
        exact = false;
      }
    }
  }

  /** 本机关未收取；全市有2个单位收取480元: others charged what the agency says it did not. */
  private boolean isOfOthers(int sentence, int amount) {
    String before = text.substring(sentence, amount);
    int own = before.lastIndexOf('；') + 1;
    boolean denied = Boolean.FALSE.equals(charged) || FeeDenial.is(before.substring(0, own));
    return denied && OTHERS.areIn(before.substring(own));
  }

  /** 未收取信息处理费；采购合同金额48万元: nothing was charged, and the clause says nothing else of it. */
  private boolean isBehindDenial(int sentence, int amount) {
    String before = text.substring(sentence, amount);
    int mark = Math.max(before.lastIndexOf('，'), before.lastIndexOf('；')) + 1;
    String clause = before.substring(mark);
    return (Boolean.FALSE.equals(charged) || FeeDenial.isOfFee(before.substring(0, mark)))
        && !NAMED.areIn(clause)
        && !RECEIVED_ONLY.matcher(clause).matches();
  }

  /** 停车收费36万元: an amount of another charge. */
  private static boolean isOther(String before) {
    int mark = Math.max(before.lastIndexOf('，'), before.lastIndexOf('；'));
    String clause = before.substring(mark + 1);
    return !clause.contains("信息处理费")
        && !clause.contains("公开处理费")
        && (FeeDenial.OTHER_CHARGES.areIn(clause) || namesAnotherFee(clause));
  }

  /** 占用赔偿费86.4万元: a fee of another name directly before its amount. */
  private static boolean namesAnotherFee(String clause) {
    String name = clause;
    for (String word : AMOUNTING) {
      name = name.endsWith(word) ? name.substring(0, name.length() - word.length()) : name;
    }
    return name.endsWith("费") && ANY_FEE.stream().noneMatch(name::endsWith);
  }

  private void amount(String before, Quantity quantity) {
    boolean notice = NOTICE_WORDS.areIn(before);
    boolean receipt = RECEIPT_WORDS.areIn(before);
    boolean change =
        before.contains("同比")
            || before.contains("增")
            || before.contains("减")
            || before.contains("上年")
            || before.contains("标准")
            || before.contains("每");
    if (change) {
      exact = false;
      return;
    }
    Unit.Measure measure = quantity.unit().measure();
    if (measure == Unit.Measure.COUNT) {
      if (notice || COUNTED.contains(quantity.unit().printed())) {
        notices = notices == null && (notice || before.contains("收费")) ? quantity.value() : notices;
        counted |= receipt || before.contains("收");
        notified |= received != null && received.signum() > 0 && isChargedFor(before);
      }
    } else if (measure == Unit.Measure.YUAN) {
      exact &= quantity.isExact();
      if ((notice || (demanded == null && notices != null && isTotal(before)))
          && !before.contains("实")
          && !before.contains("收到")
          && !before.contains("已收")) {
        demanded = demanded == null ? quantity.value() : demanded;
      } else if (receipt || isTotal(before) || counted && isAmounting(before)) {
        exact &= received == null;
        received = received == null ? quantity.value() : received;
        notified |= counted && received.signum() > 0; // 收取信息处理费2宗共910元
      }
    } else if (measure == Unit.Measure.NONE) {
      unitMissing |= isBareAmount(before, quantity);
    }
  }

  /** 收取信息处理费1260元，涉及4件申请: how many were asked to pay. */
  private static boolean isChargedFor(String before) {
    return before.endsWith("涉及")
        || before.endsWith("对应")
        || before.endsWith("来自")
        || before.endsWith("（");
  }

  /** 1件申请因未按收费通知缴费不再处理: there was a notice. */
  private void unpaid(String words, Quantity quantity) {
    if (notices == null
        && quantity.unit().measure() == Unit.Measure.COUNT
        && UNPAID.areIn(words)
        && NOTICE_WORDS.areIn(words)) {
      notices = quantity.value();
    }
  }

  private static boolean isAmounting(String before) {
    return AMOUNTING.stream().anyMatch(before::endsWith) || before.endsWith("计");
  }

  private static boolean isTotal(String before) {
    return before.contains("金额")
        || before.contains("共计")
        || before.contains("合计")
        || before.contains("总额");
  }

  /** 收取信息处理费300。 0 needs no unit to be understood. */
  private boolean isBareAmount(String before, Quantity quantity) {
    int end = quantity.span().end();
    boolean ends = end >= text.length() || "，；。、）\n".indexOf(text.charAt(end)) >= 0;
    String tail = before.length() > 8 ? before.substring(before.length() - 8) : before;
    boolean lead =
        tail.endsWith("费")
            || tail.endsWith("费用")
            || tail.endsWith("收取")
            || tail.endsWith("金额")
            || tail.endsWith("为")
            || tail.endsWith("：")
            || tail.endsWith("共计")
            || tail.endsWith("收");
    if (ends && lead && quantity.value().signum() == 0) {
      received = received == null ? BigDecimal.ZERO : received;
      return false;
    }
    return ends && lead;
  }

  private static String withoutTitles(String words) {
    StringBuilder rest = new StringBuilder(words.length());
    boolean title = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      title = c == '《' || (title && c != '》');
      if (!title && c != '》') {
        rest.append(c);
      }
    }
    return rest.toString();
  }
}
