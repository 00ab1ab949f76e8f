package io.github.opengpr.rules.text;

import io.github.opengpr.rules.text.passage.Sentence;
import io.github.opengpr.rules.text.passage.Span;
import io.github.opengpr.rules.text.passage.Words;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Topics that a report only announces: （三）政府信息管理 with nothing below, 从主动公开、依申请公开……五个方面概述. */
final class Announced {

  private static final String NAME =
      "(?:政府信息|信息)?(?:主动公开|依申请公开|(?:政府)?信息的?管理|(?:(?:政府)?信息公开)?平台(?:建设)?|监督保障)"
          + "(?:政府信息|信息)?(?:工作)?(?:情况)?";

  private static final String ORDINAL =
      "(?:[（(][一二三四五六七八九十0-9]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|[0-9]{1,2}[.．、])";

  /** What ordinals begin with. */
  private static final String ORDINALS = "（(一二三四五六七八九十0123456789";

  /** A heading, perhaps with a word that it has nothing to say. */
  private static final Pattern BARE =
      Pattern.compile(
          "\\s*(" + ORDINAL + ")\\s*(" + NAME + ")[。：:]?\\s*(无|没有|暂无|不涉及|略|空|同上)?。?\\s*");

  private static final Pattern NEXT = Pattern.compile(ORDINAL);

  /** That there was none says something of applications. */
  private static final List<String> NONE = List.of("无", "没有", "暂无", "不涉及");

  /** The topics in a row, and no words between that tell of one. */
  private static final Pattern LIST = Pattern.compile(NAME + "(?:[、，和及与]{1,2}" + NAME + "){3,}");

  private static final Pattern SAYING = Pattern.compile("如下|概述|[四五六4-6]个?(?:大)?方面|包括|分为|目录");

  /** One of these is in each of them. */
  private static final Words SAID = Words.of("如下", "概述", "方面", "包括", "分为", "目录");

  private Announced() {}

  /** Blanks such headings and lists; every other character keeps its place. */
  static String blanked(Narrative narrative, String told) {
    StringBuilder text = new StringBuilder(told);
    for (Sentence sentence : narrative.sentences()) {
      Span span = sentence.span();
      if (SAID.first(told, span.start(), span.end()) < 0) {
        continue;
      }
      String words = told.substring(span.start(), span.end());
      if (SAYING.matcher(words).find()) {
        Matcher list = LIST.matcher(words);
        while (list.find()) {
          blank(text, span.start() + list.start(), span.start() + list.end());
        }
      }
    }
    headings(told, text);
    return text.toString();
  }

  private static void headings(String told, StringBuilder text) {
    int start = 0;
    while (start < told.length()) {
      int end = told.indexOf('\n', start);
      end = end < 0 ? told.length() : end;
      int first = start;
      while (first < end && told.charAt(first) <= ' ') {
        first++;
      }
      if (first < end && ORDINALS.indexOf(told.charAt(first)) >= 0) {
        Matcher heading = BARE.matcher(told.substring(start, end));
        if (heading.matches() && isNothing(heading, told, end)) {
          blank(text, start, end);
        }
      }
      start = end + 1;
    }
  }

  private static boolean isNothing(Matcher heading, String told, int end) {
    String said = heading.group(3);
    if (said != null) {
      return !NONE.contains(said) || !heading.group(2).contains("申请");
    }
    int next = end;
    while (next < told.length() && Character.isWhitespace(told.charAt(next))) {
      next++;
    }
    return next == told.length()
        || (NEXT.matcher(told).region(next, told.length()).lookingAt()
            && level(told.charAt(next)) == level(heading.group(1).charAt(0)));
  }

  /** How a heading is numbered: 1. below （二） goes on with it, （三） does not. */
  private static int level(char first) {
    return first == '（' || first == '(' ? 0 : first >= '0' && first <= '9' ? 1 : 2;
  }

  private static void blank(StringBuilder text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) != '\n') {
        text.setCharAt(i, ' ');
      }
    }
  }
}
