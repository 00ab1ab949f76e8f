package io.github.opengpr.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class WrappingTest {

  @Test
  void aChineseCharacterTakesTwoColumns() {
    assertThat(Wrapping.columns("表三 T3")).isEqualTo(7);
    assertThat(Wrapping.columns("“总计”，9")).isEqualTo(11);
  }

  @Test
  void breaksBetweenCharactersButNotBeforeAClosingMark() {
    assertThat(Wrapping.lines("本年新收，上年结转。", 8)).containsExactly("本年新", "收，上年", "结转。");
  }

  @Test
  void breaksEnglishAtSpaces() {
    assertThat(Wrapping.lines("the applicants add up to 9", 12))
        .containsExactly("the", "applicants", "add up to 9");
  }

  @Property
  void losesNothingAndKeepsTheWidth(@ForAll("texts") String text) {
    List<String> lines = Wrapping.lines(text, 20);
    assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
    assertThat(lines)
        .allSatisfy(line -> assertThat(Wrapping.columns(line)).as(line).isLessThanOrEqualTo(20));
  }

  @Provide
  Arbitrary<String> texts() {
    // No run of marks or letters longer than a line: those are never cut.
    return Arbitraries.of("表三", "总计，", "（第9行）", "8 + 1 ", "≠ 0 ", "T3.x ", "。", "不一致；")
        .list()
        .ofMaxSize(40)
        .filter(parts -> parts.stream().filter("。"::equals).count() < 4)
        .map(parts -> String.join("", parts));
  }
}
