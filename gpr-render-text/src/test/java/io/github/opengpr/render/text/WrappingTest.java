package io.github.opengpr.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.chinese.DisplayWidth;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrappingTest {

  @ParameterizedTest
  @CsvSource({
    "三、本年度办理结果, 10, 三、本年度/办理结果",
    "社会公益组织, 6, 社会公/益组织",
    "一二三（四）五, 8, 一二三/（四）五",
    "一二三四）五, 8, 一二三/四）五",
    "一二三、四五六, 6, 一二/三、四/五六",
    // A line of one character would be worse than a comma at the beginning.
    "一二、三四, 4, 一二/、三/四",
    "一二三, 1, 一/二/三",
    "短, 10, 短"
  })
  void labelsAreBrokenBesideTheirPunctuation(String label, int width, String lines) {
    assertThat(String.join("/", Wrapping.wrap(label, width))).isEqualTo(lines);
  }

  @ParameterizedTest
  @CsvSource({"结果维持, 6, 结果/维持", "结果维持, 8, 结果维持", "社会公益组织, 8, 社会公/益组织", "总计, 20, 总计"})
  void headsAreBrokenEvenly(String label, int width, String lines) {
    assertThat(String.join("/", Wrapping.balanced(label, width))).isEqualTo(lines);
  }

  @Property
  void aBreakAddsAndLosesNothing(
      @ForAll @StringLength(max = 60) String text, @ForAll @IntRange(min = 2, max = 20) int width) {
    List<String> lines = Wrapping.wrap(text, width);
    assertThat(String.join("", lines)).isEqualTo(text);
    assertThat(lines)
        .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(width));
    assertThat(lines).noneMatch(String::isEmpty);
  }
}
