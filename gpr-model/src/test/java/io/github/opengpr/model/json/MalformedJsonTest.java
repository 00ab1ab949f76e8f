package io.github.opengpr.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts that are not JSON: what is wrong, in both languages, and where; ⏎ is a line end. */
class MalformedJsonTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '¦',
      value = {
        "{'a':1} | 1:2 | 此处是“'”，应为加双引号的字段名 | the name of a field in double quotes is needed",
        "{“a”:1} | 1:2 | 标点应为半角 | punctuation is half-width",
        "{\"a\":1,} | 1:8 | 此处是“}”，应为加双引号的字段名；最后一个字段之后不写逗号 | no comma follows the last field",
        "{\"a\" 1} | 1:6 | 此处是“1”，字段名之后应为冒号 | “1” stands here; a colon must follow",
        "{\"a\"：1} | 1:5 | 此处是“：”，字段名之后应为冒号；标点应为半角 | a colon must follow",
        "{\"a\":1，\"b\":2} | 1:7 | 前一个值之后应为逗号或右括号；标点应为半角 | a comma or a closing bracket",
        "{\"a\":1⏎ \"b\":2} | 2:2 | 此处是“\"”，前一个值之后应为逗号或右括号 | a comma or a closing bracket",
        "{\"a\":12件} | 1:8 | 此处是“件”，前一个值之后应为逗号 | “件” stands here",
        "{\"a\":1,000} | 1:8 | 此处是“0”，应为加双引号的字段名 | the name of a field",
        "{\"a\":} | 1:6 | 此处是“}”，应为一个值：数、加双引号的文字、null | a value is needed: a number",
        "{\"a\":True} | 1:6 | 此处是“True”，应为一个值 | “True” stands here; a value is needed",
        "{\"a\":甲乙} | 1:6 | 此处是“甲乙”，应为一个值 | “甲乙” stands here; a value is needed",
        "{\"a\":NaN} | 1:9 | 此处是“NaN”，数的写法不对 | “NaN” stands here; a number is written",
        "{\"a\":01} | 1:7 | 数的写法不对，应如 12、0.5、-3 | with no 0 or + before it",
        "{\"a\":+1} | 1:7 | 数的写法不对 | a number is written",
        "{\"a\":5.} | 1:7 | 数的写法不对 | a number is written",
        "{\"a\":\"x⏎y\"} | 1:8 | 引号内不能直接换行 | holds no line end",
        "{\"a\":\"C:\\道\"} | 1:10 | 反斜杠本身写作 \\\\ | a backslash itself is written \\\\",
        "{\"a\":[1,2} | 1:10 | 与左括号不配对 | does not close the bracket that is open",
        "{\"a\":1}} | 1:8 | 没有与它配对的左括号 | it closes no bracket",
        "{\"a\":1 | 1:7 | 内容到此中断，引号或括号没有配齐 | it ends here",
        "{\"a\":\"x | 1:8 | 内容到此中断，引号或括号没有配齐 | it ends here",
        "/* 甲 */{} | 1:1 | JSON 里不能写注释 | there are no comments in JSON",
        "{\"a\":\u00a01} | 1:6 | 此处是“U+00A0”，应为一个值 | “U+00A0” stands here",
        "一部很长很长很长很长很长很长很长很长的小说 | 1:1 | 此处是“一部很长很长很长很长很长很长很长很长的小…”，应为一个值 | a value is needed",
      })
  void isExplained(String text, String place, String zh, String en) {
    ReportJsonException refusal = refused(text.replace('⏎', '\n'));
    assertThat(refusal.line() + ":" + refusal.column()).isEqualTo(place);
    assertThat(refusal.explanation().zh()).contains("不是正确的 JSON：").contains(zh);
    assertThat(refusal.explanation().en()).contains("this is not JSON: ").contains(en);
    assertThat(refusal.getMessage())
        .doesNotContain(
            "\n", "Source", "Unexpected", "Unrecognized", "expecting", "Feature", "code");
    assertThat(refusal.explanation().zh().replace(place, ""))
        .as("words of the parser")
        .doesNotContainPattern("[a-z]{3,} [a-z]{2,}");
  }

  @ParameterizedTest
  @CsvSource({"[, 2000, 括号嵌套过深", "1, 2000, 数或文字过长", "'0,', 1000000, 值过多"})
  void limitsOfTheParserAreSaidToBeLimits(String repeated, int times, String zh) {
    ReportJsonException refusal = refused("[" + repeated.repeat(times) + "0]");
    assertThat(refusal.explanation().zh()).contains(zh).doesNotContain("不是正确的");
    assertThat(refusal.line()).isEqualTo(1);
  }

  private static ReportJsonException refused(String text) {
    return catchThrowableOfType(ReportJsonException.class, () -> GprJson.read(text));
  }
}
