package io.github.opengpr.model.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.github.opengpr.model.Message;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is wrong with a text that is not JSON at all, for a person who wrote it. The parser says it
 * in English, to programmers; its words are only looked at.
 */
final class Malformed {

  /** What the parser's words contain, and what is said instead. */
  private record Case(String sign, Message message) {
    static Case of(String sign, String zh, String en) {
      return new Case(sign, new Message(zh, en));
    }
  }

  private static final List<Case> CASES =
      List.of(
          Case.of(
              "to start field name",
              "应为加双引号的字段名；最后一个字段之后不写逗号",
              "the name of a field in double quotes is needed; no comma follows the last field"),
          Case.of("was expecting a colon", "字段名之后应为冒号", "a colon must follow the name of a field"),
          Case.of(
              "was expecting comma",
              "前一个值之后应为逗号或右括号",
              "a comma or a closing bracket must follow the value before it"),
          Case.of("no open", "没有与它配对的左括号", "it closes no bracket"),
          Case.of("close marker", "与左括号不配对", "it does not close the bracket that is open"),
          Case.of(
              "illegal unquoted character",
              "引号内不能直接换行，也不能有控制字符；换行写作 \\n",
              "a text in quotes holds no line end or control character; a line end is written \\n"),
          Case.of(
              "escape",
              "反斜杠之后的写法不对；反斜杠本身写作 \\\\",
              "that cannot follow a backslash; a backslash itself is written \\\\"),
          Case.of("comment", "JSON 里不能写注释", "there are no comments in JSON"),
          Case.of(
              "numeric",
              "数的写法不对，应如 12、0.5、-3；前面不加 0 或加号",
              "a number is written 12, 0.5 or -3, with no 0 or + before it"));

  /** What the parser says of its limits. */
  private static final List<Case> LIMITS =
      List.of(
          Case.of("nesting", "括号嵌套过深", "brackets are nested too deep"),
          Case.of("token count", "值过多，不像一份报告", "there are too many values for a report"));

  private static final Message LONG = new Message("数或文字过长", "a number or a text is too long");

  private static final Message VALUE =
      new Message(
          "应为一个值：数、加双引号的文字、null、{…} 或 […]",
          "a value is needed: a number, a text in double quotes, null, {…} or […]");

  private static final Pattern FOUND = Pattern.compile("character \\('(.+?)' \\(|token '(.+?)'");
  private static final String FULL_WIDTH = "，：；“”‘’｛｝［］【】（）";
  private static final int SHOWN = 20;

  private Malformed() {}

  /** What is wrong, whether the parser met a wrong character, an end or one of its limits. */
  static Message explain(JsonProcessingException error) {
    if (error instanceof JsonEOFException) {
      return new Message(
          "内容到此中断，引号或括号没有配齐", "it ends here, with a quotation mark or a bracket open");
    }
    String words = String.valueOf(error.getOriginalMessage());
    if (error instanceof StreamConstraintsException) {
      return first(LIMITS, words, LONG);
    }
    Message needed = first(CASES, words, VALUE);
    Matcher matcher = FOUND.matcher(words);
    return matcher.find()
        ? withFound(matcher.group(1) == null ? matcher.group(2) : matcher.group(1), needed)
        : needed;
  }

  private static Message first(List<Case> cases, String words, Message otherwise) {
    return cases.stream()
        .filter(one -> words.toLowerCase(Locale.ROOT).contains(one.sign()))
        .findFirst()
        .map(Case::message)
        .orElse(otherwise);
  }

  private static Message withFound(String found, Message needed) {
    String shown = shown(found);
    boolean wide = FULL_WIDTH.contains(found);
    return new Message(
        "此处是“" + shown + "”，" + needed.zh() + (wide ? "；标点应为半角" : ""),
        "“"
            + shown
            + "” stands here; "
            + needed.en()
            + (wide ? "; punctuation is half-width" : ""));
  }

  /** The text in few characters; what cannot be seen by its number. */
  private static String shown(String found) {
    int first = found.codePointAt(0);
    boolean seen = Character.isDefined(first) && !Character.isSpaceChar(first);
    if (!seen || Character.isISOControl(first) || Character.getType(first) == Character.FORMAT) {
      return String.format(Locale.ROOT, "U+%04X", first);
    }
    int length = found.codePointCount(0, found.length());
    return length <= SHOWN ? found : found.substring(0, found.offsetByCodePoints(0, SHOWN)) + "…";
  }
}
