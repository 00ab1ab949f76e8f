package io.github.opengpr.read.recognise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.github.opengpr.model.Narrative;
import io.github.opengpr.model.Paragraph;
import io.github.opengpr.read.ReportReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sections whose heading is printed more than once: no text below either heading is lost. */
class RepeatedSectionTest {

  private static final String PROBLEMS = "五、存在的主要问题及改进情况\n公开不够及时，将按月检查。\n";
  private static final String OTHER = "六、其他需要报告的事项\n未收取信息处理费。\n";

  @Test
  void theHeadingComesTwiceInARow() throws Exception {
    assertEquals(List.of("全年发布信息12条。"), overview("一、总体情况\n一、总体情况\n全年发布信息12条。\n"));
  }

  @Test
  void theSectionGoesOnBelowASecondHeading() throws Exception {
    assertEquals(
        List.of("全年发布信息12条。", "收到申请3件。"), overview("一、总体情况\n全年发布信息12条。\n一、总体情况\n收到申请3件。\n"));
  }

  @Test
  void theSameTextTwiceIsOneText() throws Exception {
    assertEquals(List.of("全年发布信息12条。"), overview("一、总体情况\n全年发布信息12条。\n一、总体情况\n全年发布信息12条。\n"));
  }

  private static List<String> overview(String text) throws Exception {
    String report = "云岭镇2023年政府信息公开工作年度报告\n" + text + PROBLEMS + OTHER;
    Narrative overview =
        ReportReader.standard()
            .read(report.getBytes(StandardCharsets.UTF_8), "report.txt")
            .report()
            .overview();
    assertNotNull(overview);
    return overview.paragraphs().stream().map(Paragraph::text).toList();
  }
}
