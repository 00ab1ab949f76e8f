package io.github.opengpr.rules.claims.context;

import io.github.opengpr.rules.text.passage.Span;
import io.github.opengpr.rules.text.passage.Words;
import java.util.List;

/** Headings that name applications in fewer words than a sentence would: 申请受理, 【申请与答复】. */
final class Heading {

  private static final String ORDINAL =
      "①②③④⑤⑥⑦⑧⑨⑩0123456789一二三四五六七八九十其第部分是、.（）〔【，·—-–→>*#▲●◆■★※□○◇•▪◎☆ ";

  private static final String NOUN = "申请";

  /** What other parts of an overview are called. */
  private static final Words OTHERS =
      Words.of("主动公开", "信息管理", "平台", "监督", "保障", "解读", "回应", "复议", "诉讼", "应诉", "争议", "规范性文件", "执法");

  /** A heading is no longer. */
  private static final int LONGEST = 12;

  /** 三是管好申请 is a heading, 不动产登记申请 another business. */
  private static final int LONGEST_NAME = 6;

  private static final Words NAMES =
      Words.of("=申请", "公开申请", "管好申请", "办好申请", "办理申请", "处理申请", "答复申请", "关于申请", "规范申请", "回应申请");

  /** Needs no verb beside it. */
  private static final String OF_DISCLOSURE = "公开申请";

  private static final List<String> VERBS =
      List.of("受理", "答复", "办理", "处理", "接收", "办结", "收件", "收到", "接受", "回复", "办复");

  private static final List<String> JOINTS = List.of("与", "和", "及", "、", "并");

  private static final List<String> TAILS = List.of("情况", "工作", "环节", "方面");

  /** What a heading ends with; only a sentence goes on with a comma. */
  private static final String ENDS = "。〕：\n；";

  /** What follows a heading of a line that has no mark behind it: 申请受理 2021年共12件. */
  private static final String GOES_ON = "0123456789，、（全本共今当累总已均";

  /** What the nouns and verbs begin with, and hardly any other sentence. */
  private static final String FIRST = "申受答办处接收回与和及、并";

  private final String text;
  private final int end;
  private int at;
  private int verbs;
  private boolean noun;
  private final boolean nounFirst;
  private final int from;

  private Heading(String text, Span sentence) {
    this.text = text;
    this.end = sentence.end();
    this.at = sentence.start();
    while (at < end && ORDINAL.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    this.from = at;
    this.nounFirst = text.startsWith(NOUN, at);
    if (text.startsWith(OF_DISCLOSURE, at)) {
      noun = true;
      verbs = 1;
      at += OF_DISCLOSURE.length();
    }
    boolean read = at < end && FIRST.indexOf(text.charAt(at)) >= 0;
    while (read) {
      read = isRead();
    }
    for (String tail : TAILS) {
      at += text.startsWith(tail, at) ? tail.length() : 0;
    }
  }

  /**
   * Whether a sentence is, or begins with, a heading that names applications.
   *
   * @param line whether a line begins with it
   */
  static boolean isOfRequests(String text, Span sentence, boolean line) {
    return new Heading(text, sentence).isOfRequests(line);
  }

  /** Whether a sentence is, or begins with, a heading of something else: 主动公开。 */
  static boolean isOfOther(String text, Span sentence) {
    int most = Math.min(sentence.end(), sentence.start() + LONGEST);
    for (int i = sentence.start(); i < most; i++) {
      char c = text.charAt(i);
      if (c == '：' || c == '。' || c == '〕') {
        String words = text.substring(sentence.start(), i);
        return !words.contains(NOUN) && OTHERS.areIn(words);
      }
      if (c == '，' || c == '；') {
        return false;
      }
    }
    return false;
  }

  private boolean isOfRequests(boolean line) {
    boolean names = verbs > 0 && (noun || verbs > 1);
    if (isShort()) {
      return true;
    }
    boolean ends = at >= end || ENDS.indexOf(text.charAt(at)) >= 0;
    return names && (ends || line && nounFirst && GOES_ON.indexOf(text.charAt(at)) >= 0);
  }

  /** 管好申请。 申请： a few words that end with the noun, and name no other business. */
  private boolean isShort() {
    int stop = from;
    while (stop < end && stop - from <= LONGEST_NAME && ENDS.indexOf(text.charAt(stop)) < 0) {
      if (text.charAt(stop) == '，') {
        return false;
      }
      stop++;
    }
    boolean few = stop - from <= LONGEST_NAME && stop < end;
    return few
        && stop - NOUN.length() >= from
        && text.startsWith(NOUN, stop - NOUN.length())
        && NAMES.areIn("=" + text.substring(from, stop));
  }

  /** Takes in one word; false if it is none of a heading. */
  private boolean isRead() {
    if (at >= end) {
      return false;
    }
    if (!noun && text.startsWith(NOUN, at)) {
      noun = true;
      at += NOUN.length();
      return true;
    }
    for (String verb : VERBS) {
      if (text.startsWith(verb, at)) {
        verbs++;
        at += verb.length();
        return true;
      }
    }
    for (String joint : JOINTS) {
      if (verbs + (noun ? 1 : 0) > 0 && text.startsWith(joint, at)) {
        at += joint.length();
        return true;
      }
    }
    return false;
  }
}
