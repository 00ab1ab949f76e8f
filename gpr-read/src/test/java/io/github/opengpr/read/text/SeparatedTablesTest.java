package io.github.opengpr.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.printed.Place;
import io.github.opengpr.read.document.Block;
import io.github.opengpr.read.document.Line;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeparatedTablesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          全年公开信息三百条。,,,,,,            | 全年公开信息三百条。
          "全年公开1,300条。",,,,,,             | 全年公开1,300条。
          "所谓""主动""，说的是规章。",,,,,,    | 所谓"主动"，说的是规章。
          # Only a row of one cell is a paragraph of its own.
          全年公开信息三百条。,其中规章,,,,,    | 全年公开信息三百条。,其中规章,,,,,
          "甲"和"乙"两类。                      | "甲"和"乙"两类。
          全年公开信息,三百条。                 | 全年公开信息,三百条。
          """)
  void paragraphsOfSpreadsheetsEndWithTheirWords(String printed, String text) {
    assertThat(lines(printed, "自然人,1,2,3,4,5,6")).containsExactly(text);
    assertThat(lines(printed.replace(',', ';'), "自然人;1;2;3;4;5;6"))
        .containsExactly(text.replace(',', ';'));
  }

  @Test
  void linesOfOtherTextsAreLeftAlone() {
    String printed = "全年公开信息三百条。,,,,,,";
    assertThat(lines(printed, "自然人 1 2 3 4 5 6")).contains(printed);
  }

  private static List<String> lines(String printed, String row) {
    List<Line> lines = new ArrayList<>();
    lines.add(new Line(printed, new Place.InText(1, 1), false));
    for (int i = 2; i < 8; i++) {
      lines.add(new Line(row, new Place.InText(i, 1), false));
    }
    List<String> texts = new ArrayList<>();
    for (Block block : SeparatedTables.of(lines)) {
      if (block instanceof Line line) {
        texts.add(line.text());
      }
    }
    return texts;
  }
}
