package io.github.opengpr.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintableTest {

  @Test
  void controlAndDirectionMarksAreShownByTheirNumbers() {
    assertThat(Printable.words("甲\u001b]0;x\u0007\u009b31m\u202e乙\u2066\u200f"))
        .isEqualTo("甲\\u001b]0;x\\u0007\\u009b31m\\u202e乙\\u2066\\u200f");
    assertThat(Printable.words("甲\n乙\t丙\r丁")).isEqualTo("甲⏎乙 丙\\u000d丁");
    assertThat(Printable.lines("甲\n乙\t丙\u0000")).isEqualTo("甲\n乙\t丙\\u0000");
  }

  @Test
  void halfACharacterIsShownByItsNumber() {
    assertThat(Printable.words("\ud83d\ude00")).isEqualTo("\ud83d\ude00");
    assertThat(Printable.words("\ud83d甲\ude00")).isEqualTo("\\ud83d甲\\ude00");
  }

  @Test
  void namesThatDifferArePrintedDifferently() {
    assertThat(Printable.name("a\nb")).isEqualTo("a\\nb");
    assertThat(Printable.name("a\\nb")).isEqualTo("a\\\\nb");
    assertThat(Printable.name("a\tb")).isEqualTo("a\\tb");
    assertThat(Printable.name("a\u001bb")).isEqualTo("a\\u001bb");
  }

  @Property
  void twoNamesAreNeverPrintedAlike(@ForAll String one, @ForAll String other) {
    assertThat(Printable.name(one).equals(Printable.name(other))).isEqualTo(one.equals(other));
  }

  @Property
  void nothingThatIsPrintedControls(@ForAll String text) {
    for (String printed :
        new String[] {Printable.words(text), Printable.name(text), Printable.json(text)}) {
      assertThat(printed.codePoints())
          .noneMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t')
          .noneMatch(c -> (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      textBlock =
          """
          甲  乙|甲  乙
          甲 ~ 乙|甲⏎乙
          甲~~~乙|甲⏎乙
          ~甲|⏎甲
          甲~|甲⏎
          """)
  void lineEndsAndTheBlanksAroundThemAreOneMark(String text, String line) {
    assertThat(OneLine.of(text.replace('~', '\n'), 100, "⏎")).isEqualTo(line);
  }

  @Test
  void onlyAsMuchAsIsShownIsMade() {
    String far = "8" + "\u00a0".repeat(1_000_000) + "8";
    assertThat(OneLine.of(far, 20, "⏎")).hasSizeBetween(20, 22).startsWith("8\u00a0");
    assertThat(OneLine.trimmed("\u3000\u200b 8 8\u00a0\n")).isEqualTo("8 8");
  }
}
