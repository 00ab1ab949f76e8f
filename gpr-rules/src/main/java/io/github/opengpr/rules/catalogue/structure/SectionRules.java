package io.github.opengpr.rules.catalogue.structure;

import static io.github.opengpr.rules.Need.PRINTED;
import static io.github.opengpr.rules.Severity.ERROR;
import static io.github.opengpr.rules.Severity.INFO;
import static io.github.opengpr.rules.Severity.WARNING;

import io.github.opengpr.model.Message;
import io.github.opengpr.model.MessageTemplate;
import io.github.opengpr.model.chinese.Fold;
import io.github.opengpr.model.form.Section;
import io.github.opengpr.model.printed.PrintedLine;
import io.github.opengpr.model.printed.PrintedSection;
import io.github.opengpr.rules.Evidence;
import io.github.opengpr.rules.Findings;
import io.github.opengpr.rules.Rule;
import io.github.opengpr.rules.Severity;
import io.github.opengpr.rules.Subject;
import io.github.opengpr.rules.catalogue.basis.Sources;
import io.github.opengpr.rules.catalogue.basis.Structure;
import java.util.ArrayList;
import java.util.List;

/** The six sections: there, in order, with their ordinals and titles. */
public final class SectionRules {

  static final Rule SECTIONS =
      Rule.check("ST-SECTIONS", ERROR, SectionRules::sections)
          .needs(PRINTED)
          .severityDepends(
              "2019年度报告（试行表式首年）为警告；第五部分分写为问题、改进两个部分的为警告",
              "warning for reports on 2019, the trial form's first year, and for section 五 told as two, problems"
                  + " and improvements")
          .basis(
              Evidence.LAW,
              Sources.ART_50,
              Sources.NOTICE_30.at("第一条", "item 1").saying("内容不能遗漏", "nothing may be left out"),
              Sources.FORM)
          .summary("年度报告应当有且只有六个部分，每个部分出现一次", "Each of the six sections must be there exactly once")
          .build();

  static final Rule ORDER =
      Rule.check("ST-ORDER", ERROR, SectionRules::order)
          .needs(PRINTED)
          .basis(Evidence.FORM, Sources.FORM)
          .summary("六个部分应当按一至六的顺序排列", "The sections must stand in the order 一 to 六")
          .build();

  static final Rule ORDINAL =
      Rule.check("ST-ORDINAL", WARNING, SectionRules::ordinal)
          .needs(PRINTED)
          .basis(Evidence.FORM, Sources.FORM)
          .summary("各部分标题的序号应当与表式一致", "The printed ordinal of each section must be the form's")
          .build();

  static final Rule TITLE =
      Rule.check("ST-TITLE", WARNING, SectionRules::title)
          .needs(PRINTED)
          .severityDepends("常见变体为提示，其他写法为警告", "info for a known variant, warning for other wording")
          .basis(Evidence.FORM, Sources.FORM)
          .summary("各部分标题应当与表式一致", "The title of each section must be the form's")
          .build();

  static final Rule EXTRA_SECTION =
      Rule.check("ST-EXTRA-SECTION", WARNING, SectionRules::extra)
          .needs(PRINTED)
          .basis(
              Evidence.FORM,
              Sources.NOTICE_30
                  .at("第一条", "item 1")
                  .saying("内容不宜泛化", "the content should not spread"),
              Sources.FORM)
          .summary("表式只有六个部分，不应另设其他部分", "There must be no section beside the form's six")
          .build();

  public static final List<Rule> ALL = List.of(SECTIONS, ORDER, ORDINAL, TITLE, EXTRA_SECTION);

  private static final List<Section> SECTIONS_OF_FORM = List.of(Section.values());

  private SectionRules() {}

  /** Begins a finding that shows the heading of a section. */
  private static Findings.Draft at(Findings findings, String address, PrintedSection printed) {
    PrintedLine heading = printed.heading();
    return findings.at(address).place(heading.place()).excerpt(heading.text());
  }

  private static final MessageTemplate SECTION_MISSING =
      Message.template("缺少“{section}”部分", "section “{section}” is missing");

  private static final MessageTemplate SECTION_REPEATED =
      Message.template("“{section}”部分出现{times}次", "section “{section}” occurs {times} times");

  private static final MessageTemplate SECOND_REPORT =
      Message.template(
          "文件中不止一份报告，另一份自“{heading}”起；核对的是第一份",
          "the file holds more than one report, another from “{heading}” on; the first is checked");

  private static void sections(Subject subject, Findings findings) {
    Severity severity = Structure.severity(subject);
    List<PrintedSection> all = subject.printed().sections();
    int end = FirstReport.end(all);
    if (end < all.size()) {
      at(findings, "report", all.get(end))
          .quoting("heading", all.get(end).heading().text().strip())
          .says(SECOND_REPORT)
          .add();
    }
    for (Section section : SECTIONS_OF_FORM) {
      List<PrintedSection> found = new ArrayList<>(1);
      for (PrintedSection printed : FirstReport.sections(subject)) {
        if (printed.section() == section) {
          found.add(printed);
        }
      }
      if (found.isEmpty()) {
        findings
            .at(section.address())
            .severity(severity)
            .with("section", section.heading())
            .says(SECTION_MISSING)
            .add();
      } else if (found.size() > 1) {
        at(findings, section.address(), found.get(1))
            .severity(isSplit(found) ? WARNING : severity)
            .with("section", section.heading())
            .with("times", found.size())
            .says(SECTION_REPEATED)
            .add();
      }
    }
  }

  /** Section five told as two, 存在的问题 and 改进措施: everything is said, only not in one place. */
  private static boolean isSplit(List<PrintedSection> found) {
    return found.get(0).section() == Section.PROBLEMS
        && found.stream().map(one -> Fold.of(one.title())).distinct().count() == found.size();
  }

  private static final MessageTemplate ORDER_WORDS =
      Message.template(
          "“{section}”部分排在“{before}”之后，顺序应当相反",
          "section “{section}” stands after “{before}”; it must stand before it");

  private static void order(Subject subject, Findings findings) {
    Section last = null;
    for (PrintedSection printed : FirstReport.sections(subject)) {
      Section section = printed.section();
      if (section == null || section == last) {
        continue;
      }
      if (last != null && section.compareTo(last) < 0) {
        at(findings, section.address(), printed)
            .with("section", section.heading())
            .with("before", last.heading())
            .says(ORDER_WORDS)
            .add();
      } else {
        last = section;
      }
    }
  }

  private static final MessageTemplate NO_ORDINAL =
      Message.template(
          "“{title}”部分没有序号，应为“{numeral}、”", "section “{title}” has no ordinal; it is “{numeral}、”");

  private static final MessageTemplate OTHER_ORDINAL =
      Message.template(
          "“{title}”部分的序号为“{ordinal}”，应为“{numeral}”",
          "section “{title}” is numbered “{ordinal}”; the form says “{numeral}”");

  private static void ordinal(Subject subject, Findings findings) {
    for (PrintedSection printed : FirstReport.sections(subject)) {
      Section section = printed.section();
      if (section == null) {
        continue;
      }
      String ordinal = printed.ordinal();
      if (ordinal == null || ordinal.isBlank()) {
        at(findings, section.address(), printed)
            .quoting("title", printed.title().strip())
            .with("numeral", section.numeral())
            .says(NO_ORDINAL)
            .add();
      } else if (!Fold.of(ordinal).equals(section.numeral())) {
        at(findings, section.address(), printed)
            .quoting("title", printed.title().strip())
            .quoting("ordinal", ordinal.strip())
            .with("numeral", section.numeral())
            .says(OTHER_ORDINAL)
            .add();
      }
    }
  }

  private static final MessageTemplate TITLE_WORDS =
      Message.template(
          "第{numeral}部分标题为“{title}”，表式为“{official}”",
          "section {numeral} is titled “{title}”; the form says “{official}”");

  private static void title(Subject subject, Findings findings) {
    for (PrintedSection printed : FirstReport.sections(subject)) {
      Section section = printed.section();
      if (section == null || printed.title().equals(section.title())) {
        continue;
      }
      String folded = Fold.of(printed.title());
      if (folded.equals(Fold.of(section.title()))) {
        continue;
      }
      boolean known =
          section.variants().stream().anyMatch(variant -> Fold.of(variant).equals(folded));
      at(findings, section.address(), printed)
          .severity(known ? INFO : WARNING)
          .with("numeral", section.numeral())
          .quoting("title", printed.title().strip())
          .with("official", section.title())
          .says(TITLE_WORDS)
          .add();
    }
  }

  private static final MessageTemplate EXTRA_WORDS =
      Message.template("“{heading}”不是表式规定的部分", "“{heading}” is not a section of the form");

  private static void extra(Subject subject, Findings findings) {
    for (PrintedSection printed : FirstReport.sections(subject)) {
      if (printed.section() == null) {
        at(findings, "report", printed)
            .quoting("heading", printed.heading().text().strip())
            .says(EXTRA_WORDS)
            .add();
      }
    }
  }
}
