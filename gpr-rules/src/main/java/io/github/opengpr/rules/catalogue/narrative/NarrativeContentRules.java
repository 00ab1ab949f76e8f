package io.github.opengpr.rules.catalogue.narrative;

import static io.github.opengpr.rules.Severity.ERROR;
import static io.github.opengpr.rules.Severity.INFO;
import static io.github.opengpr.rules.Severity.WARNING;

import io.github.opengpr.model.Message;
import io.github.opengpr.model.MessageTemplate;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.rules.Check;
import io.github.opengpr.rules.Evidence;
import io.github.opengpr.rules.Findings;
import io.github.opengpr.rules.IssuerKind;
import io.github.opengpr.rules.Need;
import io.github.opengpr.rules.Rule;
import io.github.opengpr.rules.Subject;
import io.github.opengpr.rules.catalogue.basis.Sources;
import io.github.opengpr.rules.text.Shortcomings;
import io.github.opengpr.rules.text.Substance;
import io.github.opengpr.rules.text.Topic;
import io.github.opengpr.rules.text.passage.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * 文字部分的内容: what sections 一 and 五 must say. A section that is absent is for ST-SECTIONS to report.
 */
public final class NarrativeContentRules {

  private static final int SHORTEST_PROBLEMS = 30;
  private static final int LONGEST_OVERVIEW = 1000;

  public static final Rule OVERVIEW_EMPTY =
      Rule.check("NR-OVERVIEW-EMPTY", ERROR, overview(NarrativeContentRules::overviewEmpty))
          .severityDepends("没有内容为错误；只有套话为警告", "an error if empty, a warning if boilerplate only")
          .basis(Evidence.LAW, Sources.ART_50, Sources.OVERVIEW)
          .summary("第一部分“总体情况”应当有实质内容", "Section 一 must say something")
          .build();

  public static final Rule OVERVIEW_TOPICS =
      Rule.check("NR-OVERVIEW-TOPICS", WARNING, overview(NarrativeContentRules::overviewTopics))
          .on(Form.FORM_2021, Form.MIXED_2021_2019, Form.MIXED_2019_2021)
          .basis(Evidence.LAW, Sources.OVERVIEW)
          .summary(
              "第一部分“总体情况”应当概述主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障五个方面",
              "Section 一 must cover disclosure on one's own initiative, disclosure on request, management of"
                  + " information, platforms, and supervision")
          .build();

  public static final Rule GOVERNMENT_TOPICS =
      Rule.check("NR-GOVERNMENT-TOPICS", WARNING, NarrativeContentRules::governmentTopics)
          .needs(Need.ISSUER_KIND)
          .severityDepends("乡镇人民政府的报告为提示", "an info for the government of a township")
          .basis(Evidence.LAW, Sources.ART_50_4, Sources.OVERVIEW)
          .summary(
              "各级人民政府的年度报告还应当包括工作考核、社会评议和责任追究结果情况（街道办事处和政府部门除外）",
              "A government's report must also cover assessment of the work, public review and accountability;"
                  + " streets and departments are no governments")
          .build();

  static final Rule OVERVIEW_LENGTH =
      Rule.check("NR-OVERVIEW-LENGTH", INFO, overview(NarrativeContentRules::overviewLength))
          .on(Form.FORM_2021, Form.MIXED_2021_2019, Form.MIXED_2019_2021)
          .basis(Evidence.LOCAL, Sources.WUHAN_54)
          .summary(
              "第一部分“总体情况”一般不超过1000字（地方规定，仅供其他地区参考）",
              "Section 一 should not exceed 1,000 characters (a local notice; elsewhere for information only)")
          .build();

  public static final Rule PROBLEMS_EMPTY =
      Rule.check("NR-PROBLEMS-EMPTY", ERROR, problems(NarrativeContentRules::problemsEmpty))
          .severityDepends(
              "没有内容或只写“无”为错误；不足30字为警告", "an error if empty or 无, a warning if under 30 characters")
          .basis(Evidence.LAW, Sources.ART_50_4)
          .summary("第五部分应当写明存在的主要问题及改进情况", "Section 五 must say something")
          .build();

  public static final Rule PROBLEMS_BOTH =
      Rule.check("NR-PROBLEMS-BOTH", WARNING, problems(NarrativeContentRules::problemsBoth))
          .severityDepends(
              "每句都看得懂才提出；两者都未见而有看不懂的句子时为提示",
              "only where every sentence is understood; an info if neither is found and some are not")
          .basis(Evidence.LAW, Sources.ART_50_4)
          .summary("第五部分应当既写存在的主要问题，又写改进情况", "Section 五 must name both problems and improvements")
          .build();

  public static final List<Rule> ALL =
      List.of(
          OVERVIEW_EMPTY,
          OVERVIEW_TOPICS,
          GOVERNMENT_TOPICS,
          OVERVIEW_LENGTH,
          PROBLEMS_EMPTY,
          PROBLEMS_BOTH);

  private NarrativeContentRules() {}

  /** The rule over section 一. */
  private static Check overview(SectionCheck check) {
    return (subject, findings) ->
        ReportText.of(subject)
            .overview(findings)
            .ifPresent(section -> check.check(subject, section, findings));
  }

  /** The rule over section 五. */
  private static Check problems(SectionCheck check) {
    return (subject, findings) ->
        ReportText.of(subject)
            .problems(findings)
            .ifPresent(section -> check.check(subject, section, findings));
  }

  private static final MessageTemplate EMPTY =
      Message.template("{section}没有实质内容", "{section} says nothing");

  private static final MessageTemplate EMPTY_WORDS =
      Message.template("{section}没有实质内容（仅有“{text}”）", "{section} says nothing but “{text}”");

  private static final MessageTemplate BOILERPLATE =
      Message.template(
          "{section}只有套话（共{letters}字），没有本年度的具体情况",
          "{section} has only boilerplate ({letters} characters), nothing of this year");

  private static void overviewEmpty(Subject subject, SectionText overview, Findings findings) {
    Substance substance = overview.narrative().substance();
    if (substance.empty()) {
      empty(overview, findings);
    } else if (substance.boilerplate()) {
      whole(overview, findings)
          .severity(WARNING)
          .with("letters", substance.letters())
          .says(BOILERPLATE)
          .add();
    }
  }

  private static final MessageTemplate NO_TOPIC =
      Message.template("{section}未见“{topic}”方面的内容", "{section} has nothing on {topic}");

  private static void overviewTopics(Subject subject, SectionText overview, Findings findings) {
    if (overview.narrative().substance().empty()) {
      return;
    }
    for (Topic topic : ReportText.of(subject).notInFront(Topic.ofEverybody())) {
      overview
          .finding(findings, instance(topic))
          .with("section", overview.name())
          .with("topic", name(topic))
          .says(NO_TOPIC)
          .add();
    }
  }

  private static final MessageTemplate NO_GOVERNMENT_TOPIC =
      Message.template(
          "报告文字未见“{topic}”方面的内容，人民政府的年度报告应当包括",
          "The text has nothing on {topic}, which a government's report must cover");

  private static final MessageTemplate NO_TOPIC_OF_PRESUMED =
      Message.template(
          "报告文字未见“{topic}”方面的内容，人民政府的年度报告应当包括（按机关名称推断为人民政府，请核对）",
          "The text has nothing on {topic}, which a government's report must cover (that it is a"
              + " government's is told by the agency's name; please confirm)");

  private static void governmentTopics(Subject subject, Findings findings) {
    ReportText text = ReportText.of(subject);
    boolean township = isTownshipGovernment(subject);
    if (!township && subject.issuerKind().orElseThrow() != IssuerKind.GOVERNMENT) {
      return;
    }
    Optional<SectionText> overview = text.overview(findings);
    if (overview.isEmpty() || overview.get().narrative().substance().empty()) {
      return;
    }
    boolean declared = subject.isIssuerKindDeclared();
    for (Topic topic : missing(text.sections(), Topic.ofGovernments())) {
      overview
          .get()
          .finding(findings, instance(topic))
          .severity(township ? INFO : WARNING)
          .with("topic", name(topic))
          .says(declared ? NO_GOVERNMENT_TOPIC : NO_TOPIC_OF_PRESUMED)
          .add();
    }
  }

  /** 各级人民政府 takes in townships; a street is an office that a government sends out. */
  private static boolean isTownshipGovernment(Subject subject) {
    String agency = subject.report().agency();
    return subject.issuerKind().orElseThrow() == IssuerKind.TOWNSHIP
        && agency != null
        && agency.strip().endsWith("人民政府");
  }

  private static final MessageTemplate LONG =
      Message.template(
          "{section}共{letters}字，超过地方规定的{most}字（其他地区仅供参考）",
          "{section} has {letters} characters, more than the {most} of a local notice (elsewhere for"
              + " information only)");

  private static void overviewLength(Subject subject, SectionText overview, Findings findings) {
    int letters = overview.narrative().substance().letters();
    if (letters > LONGEST_OVERVIEW) {
      overview
          .finding(findings)
          .with("section", overview.name())
          .with("letters", letters)
          .with("most", LONGEST_OVERVIEW)
          .says(LONG)
          .add();
    }
  }

  private static final MessageTemplate SHORT =
      Message.template(
          "{section}仅{letters}字，不足{least}字，过于简单",
          "{section} has only {letters} characters, fewer than {least}");

  private static void problemsEmpty(Subject subject, SectionText problems, Findings findings) {
    Substance substance = problems.narrative().substance();
    if (substance.empty()) {
      empty(problems, findings);
    } else if (substance.letters() < SHORTEST_PROBLEMS) {
      whole(problems, findings)
          .severity(WARNING)
          .with("letters", substance.letters())
          .with("least", SHORTEST_PROBLEMS)
          .says(SHORT)
          .add();
    }
  }

  private static final MessageTemplate NO_PROBLEM =
      Message.template("{section}未写存在的主要问题", "{section} names no problem");

  private static final MessageTemplate NO_IMPROVEMENT =
      Message.template("{section}未写改进情况", "{section} names no improvement");

  private static final MessageTemplate NEITHER =
      Message.template(
          "{section}既未写存在的主要问题，也未写改进情况", "{section} names neither problems nor improvements");

  private static void problemsBoth(Subject subject, SectionText problems, Findings findings) {
    if (problems.narrative().substance().empty()) {
      return;
    }
    Shortcomings named = problems.narrative().shortcomings();
    boolean one = named.problems() || named.improvements();
    if (named.problems() && named.improvements() || one && !named.understood()) {
      return; // the other half may be said in words that are not known
    }
    problems
        .finding(findings)
        .severity(named.understood() ? WARNING : INFO)
        .with("section", problems.name())
        .says(named.problems() ? NO_IMPROVEMENT : named.improvements() ? NO_PROBLEM : NEITHER)
        .add();
  }

  /** The topics that none of the parts covers. */
  private static Set<Topic> missing(List<SectionText> parts, Set<Topic> topics) {
    Set<Topic> missing = EnumSet.copyOf(topics);
    for (int i = 0; i < parts.size() && !missing.isEmpty(); i++) {
      missing.removeAll(parts.get(i).narrative().topics().keySet());
    }
    return missing;
  }

  /** Begins a finding that shows the whole section. */
  private static Findings.Draft whole(SectionText section, Findings findings) {
    return section.finding(findings).with("section", section.name()).excerpt(all(section));
  }

  private static void empty(SectionText section, Findings findings) {
    String all = all(section);
    whole(section, findings).quoting("text", all).says(all.isEmpty() ? EMPTY : EMPTY_WORDS).add();
  }

  private static String all(SectionText section) {
    String text = section.narrative().passage().text();
    return section.quote(new Span(0, text.length()));
  }

  private static Message name(Topic topic) {
    return new Message(topic.zh(), topic.zh() + " (" + topic.en() + ")");
  }

  private static String instance(Topic topic) {
    return "overview." + topic.key();
  }
}
