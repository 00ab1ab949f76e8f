package io.github.opengpr.rules;

import static io.github.opengpr.model.form.Form.FORM_2019;
import static io.github.opengpr.model.form.Form.FORM_2021;
import static io.github.opengpr.rules.SmallReports.blank;
import static io.github.opengpr.rules.SmallReports.sound;
import static io.github.opengpr.rules.SmallReports.with;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Narrative;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The words of findings on the text and beside other reports: finding-words/text.txt. */
class TextFindingWordsTest extends FindingWords {

  @Test
  void onTheTextAndBesideOtherReports() throws IOException {
    text();
    otherReports();
    compare("text");
  }

  private void text() {
    AnnualReport report = sound(FORM_2021);
    String problems = "一是公开内容不够全面，形式单一，与群众期盼有差距；";
    String mended = "今后将加强培训，健全制度，优化专栏，及时更新目录。";
    tell("sections that say nothing", "NR-", worded(report, "无", "无", "无"));
    tell("sections without text", "NR-", worded(report, "", "", ""));
    tell("boilerplate", "NR-OVERVIEW-EMPTY", worded(report, "认真贯彻落实条例，扎实做好各项工作。", problems, ""));
    tell("a short section", "NR-PROBLEMS", worded(report, "甲", "问题是更新不及时，今后改进。", ""));
    tell("no improvement", "NR-PROBLEMS", worded(report, "甲", problems + problems, ""));
    tell("no problem", "NR-PROBLEMS", worded(report, "甲", mended + mended, ""));
    tell("neither", "NR-PROBLEMS", worded(report, "甲", "本年度工作平稳有序，各科室配合密切，群众反映良好，受到多方肯定。", ""));
    tell("both", "NR-PROBLEMS", worded(report, "甲", problems + mended, ""));
    tell("sections missing", "NR-", report);
    tell(
        "single sentences",
        "NR-",
        worded(
            report,
            "2019年，主动公开信息80条。本年主动公开信息100条，其中网站60条、微信50条，占全部的70%。共主动公开条。坚持以公开为原则。",
            problems + mended,
            "收取信息处理费305元，申请人张三电话13800138000。"));
    tell("fees without a unit", "NR-FEE", worded(report, "甲", "乙", "收取信息处理费300。"));
    tell(
        "more received than asked for",
        "NR-FEE",
        worded(report, "甲", "乙", "发出信息处理费收费通知1件，金额100元，实际收取200元。"));
    tell("fees in another section", "NR-FEE", worded(report, "未收取信息处理费。", "乙", "无其他事项。"));
    tell("fees named and no more", "NR-FEE", worded(report, "甲", "乙", "信息处理费按规定办理。"));
    tell(
        "text against tables",
        "XS-",
        worded(
            report,
            "新收政府信息公开申请12件，上年结转2件，答复9件，其中予以公开5件、不予公开3件，结转下年度1件，已全部办结。"
                + "制发行政规范性文件3件，废止1件，现行有效20件。行政复议3件，未发生行政诉讼。",
            "乙",
            "未收取信息处理费。行政事业性收费8万元。"));
    tell("denials", "XS-", worded(report, "未收到政府信息公开申请，未发生行政复议。", "乙", "丙"));
    tell(
        "text against blank cells",
        "XS-",
        worded(
            blank(report, "T3.received.total", "T4.reconsideration.total"),
            "新收政府信息公开申请12件，行政复议3件。",
            "乙",
            "丙"));
  }

  private static AnnualReport worded(
      AnnualReport report, String overview, String problems, String other) {
    return report
        .withOverview(Narrative.of(overview))
        .withProblems(Narrative.of(problems))
        .withOtherMatters(Narrative.of(other));
  }

  private void otherReports() {
    AnnualReport report = sound(FORM_2021);
    AnnualReport before = SmallReports.lastYear(1, 0);
    tell("another year's report", "XY-", report, previous(before.withYear(2019)));
    tell("another agency's report", "XY-", report, previous(before.withAgency("江河县林业局")));
    tell(
        "last year carried something else",
        "XY-",
        report,
        previous(with(with(before, "T3.carriedOut.natural", 5), "T3.carriedOut.total", 5)));
    tell(
        "last year's stock",
        "XY-",
        with(report, "T2.normativeDocuments.inForce", 9),
        previous(with(before, "T2.normativeDocuments.inForce", 4)));
    tell("the same again", "XY-", before.withYear(2022), previous(before));
    tell(
        "last year's report with blanks",
        "XY-",
        report,
        previous(blank(before, "T3.carriedOut.natural", "T2.normativeDocuments.inForce")));
    tell(
        "yuan for ten thousands",
        "XY-",
        report.with(FORM_2021.cell("T2.fees.amount"), new BigDecimal("120000")),
        previous(before.with(FORM_2021.cell("T2.fees.amount"), new BigDecimal("12"))));
    AnnualReport empty = report.withFigures(zeros(FORM_2021));
    CheckContext.Builder children =
        CheckContext.builder()
            .children(
                List.of(
                    with(report.withAgency("甲局"), "T3.received.natural", 12),
                    with(empty.withAgency(null), "T3.carriedOut.natural", 1)));
    tell("more than its children", "RU-", report, children.build());
    tell("less than its children", "RU-", report, children.rosterComplete(true).build());
    tell(
        "children on another form",
        "RU-",
        report,
        CheckContext.builder().children(List.of(sound(FORM_2019))).build());
    tell(
        "children too large to add",
        "RU-",
        report,
        CheckContext.builder()
            .children(
                List.of(
                    with(report, "T3.received.total", 999_999_999_999_999_999L),
                    with(report, "T3.received.total", 999_999_999_999_999_999L)))
            .build());
    tell(
        "a child missing from the list",
        "RU-",
        report,
        CheckContext.builder()
            .children(List.of(before.withAgency("甲局")))
            .roster(List.of("甲局", "乙局"))
            .build());
    tell(
        "published late",
        "PB-",
        report,
        CheckContext.builder()
            .published(LocalDate.of(2023, 4, 1))
            .localDeadline(LocalDate.of(2023, 1, 20))
            .build());
    tell(
        "published early",
        "PB-",
        report,
        CheckContext.builder().published(LocalDate.of(2022, 12, 30)).build());
  }

  private static CheckContext previous(AnnualReport report) {
    return CheckContext.builder().previous(report).build();
  }
}
