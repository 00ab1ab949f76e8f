package io.github.opengpr.read.recognise.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that are cut before and after the headings of sections, and lines that are left alone. */
class LongLinesTest {

  private static final String TEXT = "全年公开各类信息，逐项落实任务，持续改进服务。".repeat(20);

  private static List<String> cut(String line) {
    List<String> pieces = new ArrayList<>();
    int from = 0;
    for (int to : LongLines.cuts(line)) {
      pieces.add(line.substring(from, to));
      from = to;
    }
    pieces.add(line.substring(from));
    return pieces;
  }

  @Test
  void aWholeReportIsCutAtItsHeadings() {
    String line = "柳河镇人民政府2022年政府信息公开工作年度报告 一、总体情况 " + TEXT + "二、主动公开政府信息情况 规章 0 0 0 六、其他需要报告的事项 无";
    assertThat(cut(line))
        .containsExactly(
            "柳河镇人民政府2022年政府信息公开工作年度报告",
            " ",
            "一、总体情况",
            " " + TEXT,
            "二、主动公开政府信息情况",
            " 规章 0 0 0 ",
            "六、其他需要报告的事项",
            " 无");
  }

  @Test
  void aHeadingAtTheEndOfAParagraphIsCutOff() {
    assertThat(cut("统计期限为全年。一、总体情况")).containsExactly("统计期限为全年。", "一、总体情况");
  }

  @Test
  void aSectionOnOneLongLineIsCutAfterItsHeading() {
    assertThat(cut("一、总体情况 " + TEXT)).containsExactly("一、总体情况", " " + TEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "一、总体情况",
        "本报告由一、总体情况，二、主动公开政府信息情况等六部分组成。",
        "一、总体情况。全年公开信息12条。二、主动公开政府信息情况见下表。",
        "（一）总体情况。详见附件。"
      })
  void otherLinesAreLeftAlone(String line) {
    assertThat(cut(line)).containsExactly(line);
  }

  @Test
  void anEnumerationInALongParagraphIsLeftAlone() {
    String line = TEXT + "本报告由一、总体情况，二、主动公开政府信息情况等组成。";
    assertThat(cut(line)).containsExactly(line);
  }
}
