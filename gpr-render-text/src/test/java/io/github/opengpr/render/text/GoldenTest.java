package io.github.opengpr.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Figures;
import io.github.opengpr.model.Narrative;
import io.github.opengpr.model.Paragraph;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What people read, for every form and style. After a wanted change, {@code mvn test
 * -Dgolden.write=true} writes the files anew; look at the difference before you commit it.
 */
class GoldenTest {

  private static final Path FILES = Path.of("src/test/resources/io/github/opengpr/render/text");

  static Stream<Arguments> formsAndStyles() {
    return Arrays.stream(Form.values())
        .flatMap(form -> Arrays.stream(Style.values()).map(style -> Arguments.of(form, style)));
  }

  @ParameterizedTest
  @MethodSource("formsAndStyles")
  void isWrittenAsBefore(Form form, Style style) throws IOException {
    Path file = FILES.resolve(form.id() + "." + style.name().toLowerCase(Locale.ROOT) + ".golden");
    String text = TextRenderer.render(report(form), style);
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(file, text);
    }
    assertThat(text).isEqualTo(Files.readString(file));
  }

  /** Small and large numbers, decimals, negative changes, blanks, and text with awkward marks. */
  private static AnnualReport report(Form form) {
    Figures.Builder figures = Figures.builder(form);
    for (Cell cell : form.cells()) {
      if (cell.index() % 9 != 5) {
        figures.put(cell, value(cell));
      }
    }
    return AnnualReport.of(figures.build())
        .withTitle("青禾镇人民政府2021年政府信息公开工作年度报告")
        .withLead(Narrative.of("统计期限为2021年1月1日至2021年12月31日。"))
        .withOverview(
            new Narrative(
                List.of(
                    Paragraph.of("2021年，各项工作平稳推进。"),
                    new Paragraph("（一）主动公开。", "公开信息1,024条；“一网通办”栏目更新|改版*两次*。"),
                    Paragraph.of("1. 第一项\t附表\n2. 第二项 <详见附件> & [链接]"))))
        .withProblems(Narrative.of("- 存在的主要问题：更新不及时。", "# 改进情况：逐月检查。"))
        .withOtherMatters(form == Form.FORM_2019 ? null : Narrative.of("本年度未收取信息处理费。"))
        .withClosing(Narrative.of("青禾镇人民政府", "2022年1月18日"));
  }

  private static BigDecimal value(Cell cell) {
    return switch (cell.kind()) {
      case COUNT ->
          BigDecimal.valueOf(cell.index() % 10 == 3 ? 10_203L * cell.index() : cell.index());
      case SIGNED_COUNT -> BigDecimal.valueOf(-cell.index());
      case TEN_THOUSAND_YUAN -> new BigDecimal("1234.560700");
      case MONEY_WITHOUT_UNIT -> new BigDecimal("32123000.5");
    };
  }
}
