package io.github.opengpr.rules.catalogue.structure;

import static io.github.opengpr.rules.Need.PRINTED;
import static io.github.opengpr.rules.Severity.ERROR;
import static io.github.opengpr.rules.Severity.INFO;
import static io.github.opengpr.rules.Severity.WARNING;

import io.github.opengpr.model.Message;
import io.github.opengpr.model.MessageTemplate;
import io.github.opengpr.model.MessageValue;
import io.github.opengpr.model.MessageValue.LabelValue;
import io.github.opengpr.model.MessageValue.TextValue;
import io.github.opengpr.model.chinese.Fold;
import io.github.opengpr.model.chinese.Numerals;
import io.github.opengpr.model.chinese.Ordinal;
import io.github.opengpr.model.chinese.WrittenDate;
import io.github.opengpr.model.chinese.WrittenNumber;
import io.github.opengpr.model.printed.PrintedLine;
import io.github.opengpr.model.printed.PrintedSection;
import io.github.opengpr.rules.Evidence;
import io.github.opengpr.rules.Findings;
import io.github.opengpr.rules.Rule;
import io.github.opengpr.rules.Subject;
import io.github.opengpr.rules.catalogue.basis.Sources;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The document as a whole: its title, the years it names, the parts it announces. */
public final class DocumentRules {

  static final Rule REPORT_TITLE =
      Rule.check("ST-REPORT-TITLE", WARNING, DocumentRules::reportTitle)
          .needs(PRINTED)
          .basis(Evidence.PRACTICE, Sources.FORM)
          .summary(
              "标题应当写明机关名称、年度和“政府信息公开工作年度报告”（惯例）",
              "The title should name the agency, the year and 政府信息公开工作年度报告 (practice)")
          .build();

  static final Rule YEAR_CONFLICT =
      Rule.check("ST-YEAR-CONFLICT", ERROR, DocumentRules::yearConflict)
          .needs(PRINTED)
          .basis(Evidence.LOGIC, Sources.ART_49)
          .summary(
              "标题、导语和统计期限写明的年度应当相同",
              "The years that title, lead paragraph and statistics period name must agree")
          .build();

  static final Rule PERIOD =
      Rule.check("ST-PERIOD", ERROR, DocumentRules::period)
          .needs(PRINTED)
          .severityDepends(
              "写明的期限不符为错误；未写明为提示", "error if another period is stated, info if none is")
          .basis(Evidence.LAW, Sources.ART_49)
          .summary(
              "统计期限应当为报告年度的1月1日至12月31日",
              "The statistics period must be 1 January to 31 December of the report year")
          .build();

  static final Rule PARTS_COUNT =
      Rule.check("ST-PARTS-COUNT", WARNING, DocumentRules::partsCount)
          .needs(PRINTED)
          .basis(Evidence.PRACTICE, Sources.FORM)
          .summary(
              "“由N部分组成”应当与实际部分数一致（惯例）",
              "The number of parts the report announces should be that of the parts it has (practice)")
          .build();

  static final Rule SUBHEADING =
      Rule.check("ST-SUBHEADING", INFO, DocumentRules::subheading)
          .needs(PRINTED)
          .basis(Evidence.PRACTICE, Sources.FORM)
          .summary(
              "小标题（一）（二）……应当连续（惯例）", "Sub-headings should run on （一）（二）… without a gap (practice)")
          .build();

  public static final List<Rule> ALL =
      List.of(REPORT_TITLE, YEAR_CONFLICT, PERIOD, PARTS_COUNT, SUBHEADING);

  private static final String NAME = "政府信息公开工作年度报告";
  private static final Pattern YEAR_WORD = Pattern.compile("20\\d\\d年度?");
  private static final Pattern REPORT_YEAR =
      Pattern.compile("(20(?<!\\d20)\\d\\d)年度?[^。，；,;]{0,12}(?:年度报告|年报)");
  private static final Pattern PARTS =
      Pattern.compile("由([一二三四五六七八九十]{1,2}|[0-9]{1,2})个?(?:大)?部分(?:组成|构成)");

  private DocumentRules() {}

  private static final MessageTemplate NO_TITLE =
      Message.template("没有标题，未写明{lacking}", "there is no title; it does not name {lacking}");

  private static final MessageTemplate TITLE_LACKS =
      Message.template(
          "标题“{title}”，未写明{lacking}", "the title “{title}”; it does not name {lacking}");

  private static void reportTitle(Subject subject, Findings findings) {
    String title = joined(subject.printed().title());
    String folded = Fold.of(title);
    List<MessageValue> lacking = new ArrayList<>();
    if (!folded.contains(NAME)) {
      lacking.add(new LabelValue("“" + NAME + "”"));
    }
    if (WrittenDate.yearIn(title) == null) {
      lacking.add(new TextValue(new Message("年度", "the year")));
    }
    String rest = YEAR_WORD.matcher(folded.replace(NAME, "")).replaceAll("").replace("年度报告", "");
    if (!hasName(rest)) {
      lacking.add(new TextValue(new Message("机关名称", "the agency")));
    }
    if (!lacking.isEmpty()) {
      findings
          .at("title")
          .place(
              subject.printed().title().isEmpty() ? null : subject.printed().title().get(0).place())
          .excerpt(title.isEmpty() ? null : title)
          .quoting("title", title)
          .with("lacking", lacking)
          .says(folded.isEmpty() ? NO_TITLE : TITLE_LACKS)
          .add();
    }
  }

  /** Whether two ideographs at least are left of a title. */
  private static boolean hasName(String rest) {
    int ideographs = 0;
    for (int i = 0; i < rest.length() && ideographs < 2; ) {
      int c = rest.codePointAt(i);
      ideographs += Character.isIdeographic(c) ? 1 : 0;
      i += Character.charCount(c);
    }
    return ideographs == 2;
  }

  private static String joined(List<PrintedLine> lines) {
    if (lines.size() == 1) {
      return lines.get(0).text().strip();
    }
    StringBuilder joined = new StringBuilder();
    for (PrintedLine line : lines) {
      joined.append(line.text().strip());
    }
    return joined.toString();
  }

  private static final MessageTemplate YEARS_DIFFER =
      Message.template("写明的年度不一致：{years}", "the years named differ: {years}");

  private static final MessageTemplate IN_TITLE =
      Message.template("标题{year}", "{year} in the title");

  private static final MessageTemplate IN_LEAD =
      Message.template("导语{year}", "{year} in the lead paragraph");

  private static final MessageTemplate IN_PERIOD =
      Message.template("统计期限{year}", "{year} in the statistics period");

  private static void yearConflict(Subject subject, Findings findings) {
    TreeSet<Integer> years = new TreeSet<>();
    Set<Said> said = new LinkedHashSet<>();
    // A title may also carry the date of publication; only a title with one year is sure to mean
    // the report's.
    List<Integer> title = WrittenDate.yearsIn(joined(subject.printed().title()));
    if (!title.isEmpty() && Collections.frequency(title, title.get(0)) == title.size()) {
      years.add(title.get(0));
      said.add(new Said(IN_TITLE, title.get(0)));
    }
    for (PrintedLine line : subject.printed().lead()) {
      for (int year : reportYears(line.text())) {
        years.add(year);
        said.add(new Said(IN_LEAD, year));
      }
    }
    StatisticsPeriod.statedIn(subject)
        .ifPresent(
            period -> {
              if (period.startYear() == period.endYear()) {
                years.add(period.startYear());
                said.add(new Said(IN_PERIOD, period.startYear()));
              }
            });
    if (years.size() > 1) {
      findings
          .at("report")
          .place(
              subject.printed().title().isEmpty() ? null : subject.printed().title().get(0).place())
          .with("years", said.stream().map(Said::words).toList())
          .says(YEARS_DIFFER)
          .add();
    }
  }

  /** Where which year is said; put into words only where years differ. */
  private record Said(MessageTemplate where, int year) {

    MessageValue words() {
      return new TextValue(where.fill().with("year", year).build());
    }
  }

  private static List<Integer> reportYears(String text) {
    if (!text.contains("年报") && !text.contains("年度报告")) {
      return List.of();
    }
    List<Integer> years = new ArrayList<>();
    Matcher matcher = REPORT_YEAR.matcher(text);
    while (matcher.find()) {
      years.add(Integer.valueOf(matcher.group(1)));
    }
    return years;
  }

  private static final MessageTemplate PERIOD_WORDS =
      Message.template(
          "统计期限写为{stated}，应为{year}1月1日至12月31日",
          "the statistics period is stated as {stated}; it must be 1 January to 31 December of {year}");

  private static final Message REPORT_YEAR_WORD = new Message("报告年度", "the report year");

  private static void period(Subject subject, Findings findings) {
    StatisticsPeriod.statedIn(subject)
        .ifPresentOrElse(
            period -> {
              if (!period.isCalendarYear(subject.report().year())) {
                Integer year = subject.report().year();
                findings
                    .at("lead")
                    .place(period.line().place())
                    .excerpt(period.line().text())
                    .with("stated", new Message(period.zh(), period.en()))
                    .with(
                        "year",
                        year == null ? REPORT_YEAR_WORD : new Message(year + "年", year.toString()))
                    .says(PERIOD_WORDS)
                    .add();
              }
            },
            () ->
                findings
                    .at("lead")
                    .severity(INFO)
                    .says("未写明统计期限", "the statistics period is not stated")
                    .add());
  }

  private static final MessageTemplate PARTS_COUNT_WORDS =
      Message.template(
          "报告称由{announced}部分组成，实有{there}部分",
          "the report announces {announced} parts and has {there}");

  private static void partsCount(Subject subject, Findings findings) {
    int there = subject.printed().sections().size();
    for (PrintedLine line : Lines.told(subject)) {
      if (!line.text().contains("部分")) {
        continue;
      }
      Matcher matcher = PARTS.matcher(line.text());
      if (matcher.find()) {
        BigDecimal announced = Numerals.value(matcher.group(1));
        if (announced != null && announced.intValue() != there) {
          findings
              .at("lead")
              .place(line.place())
              .excerpt(line.text())
              .with("announced", announced)
              .with("there", there)
              .says(PARTS_COUNT_WORDS)
              .add();
        }
        return;
      }
    }
  }

  private static void subheading(Subject subject, Findings findings) {
    for (PrintedSection section : subject.printed().sections()) {
      int last = 0;
      int within = 0;
      for (PrintedLine line : section.lines()) {
        if (line.text().indexOf('（') < 0 && line.text().indexOf('(') < 0) {
          continue;
        }
        String text = line.text();
        for (int start = bracket(text, 0); start >= 0; start = bracket(text, start + 1)) {
          if (!mayBegin(text, start)) {
            continue;
          }
          Ordinal ordinal = Ordinal.of(text.substring(start, Math.min(text.length(), start + 8)));
          int number = ordinal.style() == Ordinal.Style.BRACKETED ? ordinal.value() : 0;
          if (number == 0) {
            continue;
          }
          boolean begins = text.substring(0, start).isBlank();
          if (!begins && "。；;".indexOf(text.charAt(start - 1)) < 0) {
            continue;
          }
          boolean follows = number == last + 1 || number == within + 1;
          if (!begins) {
            // Several in one paragraph: they count only where they run on.
            within = follows ? number : within;
            continue;
          }
          if (!follows && number != 1) {
            gap(section, line, String.valueOf(ordinal.text()), number, findings);
          }
          last = number;
          within = number;
        }
      }
    }
  }

  /** Whether what stands before a bracket lets a sub-heading begin with it. */
  private static boolean mayBegin(String text, int bracket) {
    char before = bracket == 0 ? ' ' : text.charAt(bracket - 1);
    return Character.isWhitespace(before) || "。；;".indexOf(before) >= 0;
  }

  /** Where the next bracket opens; -1 if none does. */
  private static int bracket(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) != '（' && text.charAt(i) != '(') {
      i++;
    }
    return i < text.length() ? i : -1;
  }

  private static final MessageTemplate GAP_WORDS =
      Message.template(
          "小标题“（{printed}）”之前没有“（{before}）”",
          "sub-heading “（{printed}）” comes without “（{before}）” before it");

  private static void gap(
      PrintedSection section, PrintedLine line, String printed, int number, Findings findings) {
    findings
        .at(section.section() == null ? "report" : section.section().address())
        .place(line.place())
        .excerpt(line.text())
        .quoting("printed", printed)
        .with("before", WrittenNumber.counting(number - 1))
        .says(GAP_WORDS)
        .add();
  }
}
