package io.github.opengpr.read.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.printed.CellStatus;
import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.read.ReportReader;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Records as programs print them: each number belongs to the name before it. */
class NamedFieldsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          "本年制发件数": 5, "本年废止件数": 2, "现行有效件数": 7   ~ 5 2 7
          "现行有效件数": 7, "本年废止件数": 2, "本年制发件数": 5   ~ 5 2 7
          "本年废止件数": "", "现行有效件数": 7, "本年制发件数": 5  ~ 5 _ 7
          # A name left out leaves the others open.
          "本年废止件数": 2, "现行有效件数": 7                      ~ ? ? ?
          """)
  void numbersBelongToTheNamesInWhateverOrder(String fields, String read) throws Exception {
    String text =
        """
        青山镇人民政府2022年政府信息公开工作年度报告
        二、主动公开政府信息情况
        [
         {"信息内容": "规章", "本年制发件数": 1, "本年废止件数": 3, "现行有效件数": 4},
         {"信息内容": "行政规范性文件", %s},
         {"信息内容": "行政许可", "本年处理决定数量": 61}
        ]
        三、收到和处理政府信息公开申请情况
        本年未收到申请。
        """;
    Filing filing =
        ReportReader.standard()
            .read(text.formatted(fields).getBytes(StandardCharsets.UTF_8), "records.txt");
    assertThat(cells(filing, "T2.regulations")).isEqualTo("1 3 4");
    assertThat(cells(filing, "T2.normativeDocuments")).isEqualTo(read);
    assertThat(cells(filing, "T2.licensing")).isEqualTo("61");
  }

  private static String cells(Filing filing, String address) {
    return Form.FORM_2021.cells().stream()
        .filter(cell -> cell.address().startsWith(address + "."))
        .map(
            cell -> {
              CellStatus status = filing.printed().cell(cell).status();
              return status == CellStatus.OK
                  ? String.valueOf(filing.report().get(cell))
                  : status == CellStatus.BLANK ? "_" : "?";
            })
        .collect(Collectors.joining(" "));
  }
}
