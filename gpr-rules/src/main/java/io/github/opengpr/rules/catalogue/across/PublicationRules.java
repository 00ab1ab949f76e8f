package io.github.opengpr.rules.catalogue.across;

import static io.github.opengpr.rules.Severity.ERROR;
import static io.github.opengpr.rules.Severity.WARNING;

import io.github.opengpr.model.Narrative;
import io.github.opengpr.model.chinese.WrittenDate;
import io.github.opengpr.rules.Evidence;
import io.github.opengpr.rules.Findings;
import io.github.opengpr.rules.IssuerKind;
import io.github.opengpr.rules.Need;
import io.github.opengpr.rules.Rule;
import io.github.opengpr.rules.Severity;
import io.github.opengpr.rules.Subject;
import io.github.opengpr.rules.catalogue.basis.Sources;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 公布时间: by when the report must be public. */
public final class PublicationRules {

  private static final String INFERRED_ZH = "报告机关类别由名称推断时为警告";
  private static final String INFERRED_EN =
      "warning if the kind of agency is told by its name only";

  /** Departments publish by 31 January. */
  static final Rule DEPARTMENT_DATE =
      Rule.check(
              "PB-DEPARTMENT-DATE",
              ERROR,
              (subject, findings) -> due(subject, findings, IssuerKind.DEPARTMENT, 1))
          .needs(Need.PUBLISHED, Need.YEAR, Need.ISSUER_KIND)
          .severityDepends(INFERRED_ZH, INFERRED_EN)
          .basis(Evidence.LAW, Sources.ART_49_1)
          .summary(
              "县级以上人民政府部门应当在每年1月31日前公布上一年度报告",
              "A department of a government of a county or higher must publish its report by 31 January")
          .build();

  /** Governments publish by 31 March. */
  static final Rule GOVERNMENT_DATE =
      Rule.check(
              "PB-GOVERNMENT-DATE",
              ERROR,
              (subject, findings) -> due(subject, findings, IssuerKind.GOVERNMENT, 3))
          .needs(Need.PUBLISHED, Need.YEAR, Need.ISSUER_KIND)
          .severityDepends(INFERRED_ZH, INFERRED_EN)
          .basis(Evidence.LAW, Sources.ART_49_2)
          .summary(
              "县级以上地方人民政府应当在每年3月31日前公布本级政府上一年度报告",
              "A local government of a county or higher must publish its report by 31 March")
          .build();

  /** A date that a local notice sets is kept. */
  static final Rule LOCAL_DATE =
      Rule.check("PB-LOCAL-DATE", WARNING, PublicationRules::localDate)
          .needs(Need.PUBLISHED, Need.LOCAL_DEADLINE)
          .basis(Evidence.LOCAL, Sources.LOCAL_DATE)
          .summary(
              "报告应当在地方规定的期限前公布（乡镇、街道没有全国统一期限）",
              "The report should be published by the date a local notice sets; townships and streets have no national one")
          .build();

  /** A report cannot well be dated before its year is over. */
  static final Rule TOO_EARLY =
      Rule.check("PB-TOO-EARLY", WARNING, PublicationRules::tooEarly)
          .needs(Need.YEAR)
          .basis(Evidence.LOGIC, Sources.ART_49)
          .summary(
              "公布日期和落款日期不应早于报告年度的次年1月1日",
              "Neither publication nor signature should be dated before 1 January of the next year")
          .build();

  public static final List<Rule> ALL =
      List.of(DEPARTMENT_DATE, GOVERNMENT_DATE, LOCAL_DATE, TOO_EARLY);

  private PublicationRules() {}

  private static void due(Subject subject, Findings findings, IssuerKind kind, int month) {
    LocalDate published = subject.context().published().orElseThrow();
    LocalDate last = LocalDate.of(subject.year() + 1, month, 31);
    if (subject.issuerKind().orElseThrow() != kind || !published.isAfter(last)) {
      return;
    }
    boolean declared = subject.isIssuerKindDeclared();
    findings
        .at("report")
        .severity(declared ? Severity.ERROR : Severity.WARNING)
        .says(
            "报告于"
                + WrittenDate.written(published)
                + "公布，晚于法定期限"
                + WrittenDate.written(last)
                + (declared ? "" : "（按机关名称推断为“" + kind.zh() + "”，请核对）"),
            "Published on "
                + published
                + ", after the legal date "
                + last
                + (declared
                    ? ""
                    : " (the kind of agency, "
                        + kind.en()
                        + ", is told by its name; please confirm)"))
        .add();
  }

  private static void localDate(Subject subject, Findings findings) {
    LocalDate published = subject.context().published().orElseThrow();
    LocalDate last = subject.context().localDeadline().orElseThrow();
    if (published.isAfter(last)) {
      findings
          .at("report")
          .says(
              "报告于" + WrittenDate.written(published) + "公布，晚于所设定的地方期限" + WrittenDate.written(last),
              "Published on " + published + ", after the local deadline " + last)
          .add();
    }
  }

  private static void tooEarly(Subject subject, Findings findings) {
    LocalDate first = LocalDate.of(subject.year() + 1, 1, 1);
    Optional<LocalDate> published = subject.context().published();
    Optional<LocalDate> signed = signed(subject.report().closing());
    if (published.isEmpty() && signed.isEmpty()) {
      findings.skip(
          "未提供公布日期，报告也没有落款日期", "no date of publication is given and the report bears none");
    }
    published
        .filter(date -> date.isBefore(first))
        .ifPresent(
            date ->
                findings
                    .at("report")
                    .says(
                        "公布日期" + WrittenDate.written(date) + "早于报告年度的次年1月1日，此时全年数据尚未产生",
                        "Published on " + date + ", before the year it reports on was over")
                    .add());
    signed
        .filter(date -> date.isBefore(first))
        .ifPresent(
            date ->
                findings
                    .at("closing")
                    .says(
                        "落款日期" + WrittenDate.written(date) + "早于报告年度的次年1月1日，请核对年份",
                        "Signed on " + date + ", before the year it reports on was over")
                    .add());
  }

  /** The last date in the closing; empty if there is none or no such day. */
  private static Optional<LocalDate> signed(@org.jspecify.annotations.Nullable Narrative closing) {
    if (closing == null) {
      return Optional.empty();
    }
    // No such day is another matter than being early.
    List<WrittenDate> dates =
        WrittenDate.in(closing.text()).stream().filter(date -> date.year() != null).toList();
    return dates.isEmpty() ? Optional.empty() : dates.get(dates.size() - 1).date();
  }
}
