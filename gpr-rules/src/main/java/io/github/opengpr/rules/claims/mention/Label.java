package io.github.opengpr.rules.claims.mention;

import io.github.opengpr.rules.text.passage.Words;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** By what the words before a number tell it from others of the same thing: 城东分局, 一季度, 网上. */
enum Label {
  /** By a part of the year. */
  TIME("季度", "上半年", "下半年", "月份"),
  /** By the court it is before. */
  INSTANCE("一审", "二审", "再审"),
  /** By the way it came. */
  CHANNEL(
      "网上", "网络", "网站", "在线", "线上", "互联网", "平台", "申请系统", "服务网", "官网", "邮政", "邮寄", "寄递", "邮箱", "邮件",
      "信函", "来信", "来函", "当面", "现场", "窗口", "传真", "渠道", "上门", "柜台", "微信", "线下", "递交"),
  /** By who has to do with it. */
  ORGAN(
      "局", "中心", "部门", "镇", "街", "乡", "本级", "科室", "支队", "大队", "馆", "区", "县", "机关", "政府", "办公室",
      "管委会", "基层", "所", "处");

  private static final Pattern OF_SOME = Pattern.compile("^[0-9一二两三四五六七八九十]+[个家][^全]*[合共]计?$");

  private static final List<String> OTHERS = List.of("其他", "其余", "其它", "另外", "余下", "剩余", "剩下");

  /** What counts all of them, or something else. */
  private static final Words ALL =
      Words.of(
          "全", "合计", "共", "总", "各类", "比", "较", "上年", "去年", "我局", "本局", "本机关", "本单位", "我县", "我区");

  /** Words that only look like those: 安全生产, 公共服务, 受理较多的. */
  private static final List<String> NOT_ALL =
      List.of("安全", "公共", "较多", "较为集中", "较集中", "总队", "总站", "共享", "比例", "评比");

  /** What became of some, what else is counted, or who asked. */
  private static final Words OTHERWISE =
      Words.of(
          "提供", "掌握", "维持", "纠", "驳回", "结转", "败诉", "复议", "诉讼", "起诉", "应诉", "被诉", "撤销", "撤回", "撤诉",
          "告知", "未结", "审结", "自然人", "个人", "法人", "企业", "公民", "组织", "单位", "不予", "公开", "第三方", "补正");

  /** What offices decide besides. */
  private static final Words DECIDED = Words.of("许可", "处罚", "强制", "处理");

  /** What stands before a number of all, or of what is left. */
  private static final List<String> VERBS =
      List.of("新收", "收到", "收件", "受理", "办结", "答复", "办理", "除", "尚", "有", "剩", "终止", "转", "另");

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final Words words;

  Label(String... words) {
    this.words = Words.of(words);
  }

  /** The kinds of a label; all of them if it is that of the rest. */
  static Set<Label> of(String words) {
    EnumSet<Label> found = EnumSet.noneOf(Label.class);
    for (String one : OTHERS) {
      if (words.startsWith(one) && !isOtherwise(words)) {
        return EnumSet.allOf(Label.class);
      }
    }
    String told = words.replace("政府信息公开", ""); // no government
    for (Label label : values()) {
      if (label.words.areIn(told)
          && !(label == ORGAN && (isOtherwise(words) || DECIDED.areIn(words)))) {
        found.add(label);
      }
    }
    return found;
  }

  /** Whether it may be that of a topic: 征地类, 不动产档案. */
  static boolean isTopic(String words) {
    boolean verb = words.length() < 2 || isOtherwise(words);
    for (String one : VERBS) {
      verb |= words.startsWith(one) || words.endsWith(one);
    }
    return !verb;
  }

  private static boolean isOtherwise(String words) {
    return OTHERWISE.areIn(words.replace("信息公开", "").replace("公开申请", ""));
  }

  /** Whether a number counts all there is, or is told beside another one; 12个乡镇合计 is neither. */
  static boolean isOfAll(String words) {
    String rest = words;
    for (String one : NOT_ALL) {
      rest = rest.replace(one, "");
    }
    return ALL.areIn(rest) && !OF_SOME.matcher(words).find();
  }
}
