package io.github.opengpr.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Narrative;
import io.github.opengpr.model.form.Form;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused, where it is said to stand, and in which words. */
class JsonRefusalTest {

  private static final String SOUND =
      GprJson.write(
          AnnualReport.blank(Form.FORM_2021).withTitle("题目").withOverview(Narrative.of("甲")));

  private static final String RECEIVED = "\"received\":{\"natural\":null";
  private static final String NATURAL = "/T3/received/natural";
  private static final String COUNT = "应为不超过18位的整数，空白格写 null，不能是 ";
  private static final String AMOUNT = "应为数，小数点前后各不超过18位，空白格写 null，不能是 ";

  static Stream<Arguments> refused() {
    return Stream.of(
        // a count
        count("1.7", COUNT + "1.7"),
        count("2.0", COUNT + "2.0"),
        count("1e2", COUNT + "1e2"),
        count("1e999999999", COUNT + "1e999999999"),
        count("\"2\"", COUNT + "\"2\""),
        count("\"\"", COUNT + "\"\""),
        count("true", COUNT + "true"),
        count("{}", COUNT + "{…}"),
        count("[3]", COUNT + "[…]"),
        count("1000000000000000000", COUNT + "1000000000000000000"),
        count("-9223372036854775808", COUNT + "-9223372036854775808"),
        count("9223372036854775808", COUNT + "9223372036854775808"),
        count("NaN", "不是正确的 JSON"),
        count("01", "不是正确的 JSON"),
        count("+1", "不是正确的 JSON"),
        count("", "不是正确的 JSON"),
        count("1".repeat(2000), "数或文字过长"),
        // an amount
        amount("\"2.5\"", AMOUNT + "\"2.5\""),
        amount("true", AMOUNT + "true"),
        amount("1e18", AMOUNT + "1e18"),
        amount("1e-19", AMOUNT + "1e-19"),
        amount("1e999999999", AMOUNT + "1e999999999"),
        amount("-1e-999999999", AMOUNT + "-1e-999999999"),
        amount("1e-2147483648", AMOUNT + "1e-2147483648"),
        amount("1e2147483648", AMOUNT + "1e2147483648"),
        amount("{}", AMOUNT + "{…}"),
        // fields
        row("\"natural\":null,", "", NATURAL, "缺少字段 natural"),
        row("\"issued\":null,", "", "/T2/regulations/issued", "缺少字段 issued"),
        row("\"carriedIn\":", "\"carried\":", "/T3/carriedIn", "缺少字段 carriedIn"),
        row(
            RECEIVED,
            RECEIVED + ",\"foo\":1",
            "/T3/received/foo",
            "没有 foo 这个字段；此处可用的字段：business, legal, natural"),
        row(
            "\"issued\":null",
            "\"made\":1,\"issued\":null",
            "/T2/regulations/made",
            "没有 made 这个字段"),
        row("\"form\"", "\"id\":7,\"form\"", "/id", "没有 id 这个字段"),
        row("\"T3\"", "\"t3\"", "/T3", "缺少字段 T3"),
        row(RECEIVED, RECEIVED + ",\"natural\":1", NATURAL, "同一字段写了两次"),
        row(
            "\"issued\":null",
            "\"issued\":null,\"issued\":1",
            "/T2/regulations/issued",
            "同一字段写了两次"),
        row("\"form\":", "\"form\":\"2021\",\"form\":", "/form", "同一字段写了两次"),
        // form and tables
        row("\"form\":\"2021\"", "\"form\":null", "/form", "此处不能是 null"),
        row("\"form\":\"2021\",", "", "/form", "缺少字段 form"),
        row("\"form\":\"2021\"", "\"form\":2021", "/form", "表式只能是 \"2019\", \"2021\""),
        row("\"form\":\"2021\"", "\"form\":\"2020\"", "/form", "之一，不能是 \"2020\""),
        row("\"form\":\"2021\"", "\"form\":\"FORM_2021\"", "/form", "之一，不能是 \"FORM_2021\""),
        row("\"form\":\"2021\"", "\"form\":\"2019\"", "", "不一致"),
        row("\"form\":\"2021\"", "\"form\":\"2021+2019\"", "", "不一致"),
        table("T2", "T3", "{}", "/T2/regulations", "缺少字段 regulations"),
        table("T2", "T3", "null", "/T2", "此处不能是 null"),
        table("T2", "T3", "[]", "/T2", "应为对象 {…}，不能是 […]"),
        table("T3", "T4", "1", "/T3", "应为对象 {…}，不能是 1"),
        table("received", "carriedIn", "null", "/T3/received", "此处不能是 null"),
        table("otherHandling", "handled", "null", "/T3/otherHandling", "此处不能是 null"),
        table("otherHandling", "handled", "{}", "/T3/otherHandling", "看不出是哪一种表式"),
        // texts
        row("\"year\":null", "\"year\":\"2021\"", "/year", "应为年份"),
        row("\"year\":null", "\"year\":2021.5", "/year", "应为年份"),
        row("\"year\":null", "\"year\":20210000000", "/year", "应为年份"),
        row("\"year\":null", "\"year\":2147483647", "/year", "应为年份（四位数），如 2021"),
        row("\"year\":null", "\"year\":-2021", "/year", "应为年份"),
        row("\"year\":null", "\"year\":999", "/year", "应为年份"),
        row("\"题目\"", "2021", "/title", "应为带引号的文字，不能是 2021"),
        row("\"题目\"", "\"x\\ud83dy\"", "/title", "完整字符组成的文字（没有不成对的代理码），不能是 \"x\\ud83dy\""),
        row("\"题目\"", "\"\\ude00\"", "/title", "应为由完整字符组成的文字"),
        row("\"甲\"", "\"x\\ud83d\"", "/overview/paragraphs/0/text", "应为由完整字符组成的文字"),
        row("\"题目\"", "true", "/title", "应为带引号的文字，不能是 true"),
        row("\"题目\"", "[\"题\"]", "/title", "应为带引号的文字，不能是 […]"),
        row("\"甲\"", "null", "/overview/paragraphs/0/text", "此处不能是 null"),
        row(",\"text\":\"甲\"", "", "/overview/paragraphs/0/text", "缺少字段 text"),
        row("[{\"heading\":null,\"text\":\"甲\"}]", "null", "/overview/paragraphs", "此处不能是 null"),
        row("[{\"heading\":null,\"text\":\"甲\"}]", "[null]", "/overview/paragraphs", "其中不能有 null"),
        row(
            "{\"paragraphs\":[{\"heading\":null,\"text\":\"甲\"}]}",
            "\"甲\"",
            "/overview",
            "应为对象 {…}，不能是 \"甲\""),
        row(
            "{\"paragraphs\":[{\"heading\":null,\"text\":\"甲\"}]}",
            "{}",
            "/overview/paragraphs",
            "缺少字段 paragraphs"),
        row(
            "[{\"heading\":null,\"text\":\"甲\"}]",
            "{}",
            "/overview/paragraphs",
            "应为数组 […]，不能是 {…}"),
        // the document
        arguments("", "", "内容为空"),
        arguments(" \n", "", "内容为空"),
        arguments("null", "", "而不是 null"),
        arguments("{}", "/form", "缺少字段 form"),
        arguments("[" + SOUND + "]", "", "应为对象 {…}，不能是 […]"),
        arguments("\"报告\"", "", "应为对象 {…}，不能是 \"报告\""),
        arguments(SOUND + SOUND, "", "报告之后还有多余的内容"),
        arguments(SOUND + " null", "", "报告之后还有多余的内容"),
        arguments(SOUND + "\n\n  {}", "", "第3行第3列：报告之后还有多余的内容"),
        arguments(SOUND + " 完", "", "不是正确的 JSON"),
        arguments(SOUND.substring(0, 700), "/T3/granted/legal", "不是正确的 JSON"),
        arguments("/* 报告 */" + SOUND, "", "不是正确的 JSON"),
        arguments("[".repeat(100_000), "", "括号嵌套过深"),
        arguments("一部小说", "", "不是正确的 JSON"));
  }

  private static Arguments row(String sound, String wrong, String pointer, String words) {
    assertThat(SOUND).contains(sound);
    int at = SOUND.indexOf(sound);
    String json = SOUND.substring(0, at) + wrong + SOUND.substring(at + sound.length());
    return arguments(json, pointer, words);
  }

  private static Arguments count(String value, String words) {
    return row(RECEIVED, "\"received\":{\"natural\":" + value, NATURAL, words);
  }

  private static Arguments amount(String value, String words) {
    return row("\"amount\":null", "\"amount\":" + value, "/T2/fees/amount", words);
  }

  private static Arguments table(
      String field, String next, String value, String pointer, String words) {
    int from = SOUND.indexOf("\"" + field + "\":") + field.length() + 3;
    int to = SOUND.indexOf(",\"" + next + "\":", from);
    return arguments(SOUND.substring(0, from) + value + SOUND.substring(to), pointer, words);
  }

  @ParameterizedTest(name = "{1} {2}")
  @MethodSource("refused")
  void isRefusedWhereItStands(String json, String pointer, String words) {
    ReportJsonException refusal =
        catchThrowableOfType(ReportJsonException.class, () -> GprJson.read(json));
    assertThat(refusal).as("not refused").isNotNull();
    assertThat(refusal.explanation().zh()).contains(words).contains(pointer);
    assertThat(refusal.explanation().en())
        .contains(pointer)
        .matches("\\P{IsHan}*|.*题目.*|.*甲.*|.*报告.*|.*[完部].*");
    assertThat(refusal).hasMessage(refusal.explanation().zh() + " / " + refusal.explanation().en());
    assertThat(refusal.getMessage()).doesNotContain("\n").doesNotContain("io.github");
    if (pointer.startsWith("/")) {
      assertThat(refusal.pointer()).isEqualTo(pointer);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "999999999999999999", "-999999999999999999", "null"})
  void takesEveryOtherCount(String value) throws ReportJsonException {
    String json = SOUND.replace(RECEIVED, "\"received\":{\"natural\":" + value);
    assertThat(GprJson.read(json).requests().received().natural())
        .isEqualTo(value.equals("null") ? null : Long.valueOf(value));
  }

  @Test
  void saysLineAndColumnEvenInsideATableThatIsBuffered() {
    String json =
        """
        {
          "form": "2021",
          "T2": {
            "regulations": {
              "issued": 1.7,
        """
            + SOUND.substring(SOUND.indexOf("\"repealed\""));
    ReportJsonException refusal =
        catchThrowableOfType(ReportJsonException.class, () -> GprJson.read(json));
    assertThat(refusal.line()).isEqualTo(5);
    assertThat(refusal.column()).isEqualTo(17);
    assertThat(refusal.pointer()).isEqualTo("/T2/regulations/issued");
    assertThat(refusal.explanation().zh())
        .isEqualTo("第5行第17列 /T2/regulations/issued：应为不超过18位的整数，空白格写 null，不能是 1.7");
    assertThat(refusal.explanation().en())
        .isEqualTo(
            "line 5, column 17 /T2/regulations/issued: a count is a whole number of at most 18 digits,"
                + " or null for a blank cell, not 1.7");
  }

  @Test
  void saysWhichRecordLacksAField() {
    String json =
        SOUND.replaceFirst("\"natural\":null,", "").replaceFirst("\"T3\":\\{", "\"T3\":{\n\n");
    ReportJsonException refusal =
        catchThrowableOfType(ReportJsonException.class, () -> GprJson.read(json));
    assertThat(refusal.line()).isEqualTo(3);
    assertThat(refusal.explanation().en())
        .endsWith(
            "/T3/received/natural: the field natural is missing; a blank one must be there too, as null");
  }
}
