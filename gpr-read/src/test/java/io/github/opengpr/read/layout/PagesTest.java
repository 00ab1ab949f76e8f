package io.github.opengpr.read.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.Figures;
import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.model.printed.PrintedSection;
import io.github.opengpr.read.ReportReader;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PagesTest {

  @ParameterizedTest
  @EnumSource(Pages.class)
  void everyPageIsReadExactlyBlanksIncluded(Pages page) {
    for (int seed = 0; seed < 18; seed++) {
      Random random = new Random(seed);
      double blanks = new double[] {0, 0.15, 0.6}[seed % 3];
      Figures figures =
          Specimen.figures(Specimen.FORMS.get(seed % 4), random, blanks, seed % 2 == 0);
      Outcome outcome =
          Outcome.of(page.write(figures, random, seed % 5 == 4), "page.html", figures);
      assertThat(outcome.wrong()).as("%s, seed %d", page, seed).isEmpty();
      assertThat(outcome.exact()).as("%s, seed %d", page, seed).isEqualTo(outcome.all());
    }
  }

  @ParameterizedTest
  @EnumSource(Pages.class)
  void titleSectionsAndTextAreFoundAmongWhatSurroundsThem(Pages page) throws Exception {
    Random random = new Random(3);
    Figures figures = Specimen.figures(Specimen.FORMS.get(0), random, 0, true);
    Filing filing = ReportReader.standard().read(page.write(figures, random, false), "page.html");
    assertThat(filing.report().title()).isEqualTo("青石市望湖区柳桥街道办事处2022年政府信息公开工作年度报告");
    assertThat(filing.report().agency()).isEqualTo("青石市望湖区柳桥街道办事处");
    assertThat(filing.report().year()).isEqualTo(2022);
    assertThat(filing.printed().sections())
        .extracting(PrintedSection::ordinal)
        .containsExactly("一", "二", "三", "四", "五", "六");
    if (page == Pages.ONE_TABLE) {
      // One cell holds section six and the signature; a cell is not taken apart, and nothing of it
      // is lost.
      assertThat(filing.report().otherMatters().text())
          .isEqualTo("本年度未收取信息处理费。\n柳桥街道办事处\n2023年1月20日");
      return;
    }
    assertThat(filing.report().otherMatters().text()).isEqualTo("本年度未收取信息处理费。");
    assertThat(filing.report().closing().text()).isEqualTo("柳桥街道办事处\n2023年1月20日");
  }
}
