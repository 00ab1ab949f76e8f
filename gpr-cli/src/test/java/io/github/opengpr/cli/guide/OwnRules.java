package io.github.opengpr.cli.guide;

import static io.github.opengpr.rules.Sum.sum;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Message;
import io.github.opengpr.model.MessageTemplate;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.rules.Citation;
import io.github.opengpr.rules.Evidence;
import io.github.opengpr.rules.Need;
import io.github.opengpr.rules.Rule;
import io.github.opengpr.rules.RuleSet;
import io.github.opengpr.rules.Severity;
import io.github.opengpr.testkit.Corruptions;
import io.github.opengpr.testkit.Reports;
import java.math.BigDecimal;
import java.util.List;

/** The code of docs/guide/own-rules.md. */
final class OwnRules {

  // begin equation
  static final Rule ENOUGH_IN_FORCE =
      Rule.equation("MY-IN-FORCE", Severity.WARNING)
          .perRow(
              2,
              row ->
                  row.has("issued", "inForce")
                      ? sum(row.at("inForce")).atLeast(row.at("issued"))
                      : null)
          .basis(Evidence.LOCAL, Citation.of("本市填报说明", "notes of our city"))
          .broken(
              Message.template(
                  "{line}：现行有效{left}件，少于本年制发{right}件",
                  "{line}: {left} in force, fewer than {right} issued"))
          .summary("现行有效件数不少于本年制发件数", "no fewer documents are in force than were issued this year")
          .build();

  // end equation

  // begin check
  static final Rule NAMED =
      Rule.check(
              "MY-AGENCY",
              Severity.WARNING,
              (subject, findings) -> {
                String agency = subject.report().agency();
                if (agency == null || !agency.startsWith("云溪")) {
                  findings
                      .at("title")
                      .says("报告机关不在名单内：" + agency, "not on our list: " + agency)
                      .add();
                }
              })
          .summary("报告机关应在名单内", "the agency must be on our list")
          .build();

  // end check

  // begin needs
  private static final MessageTemplate FEWER_BY =
      Message.template("比上年少{fewer}件", "{fewer} fewer than last year");

  static final Rule FEWER =
      Rule.check(
              "MY-FEWER",
              Severity.INFO,
              (subject, findings) -> {
                AnnualReport before = subject.context().previous().orElseThrow();
                Long then = before.requests().received().total();
                Long now = subject.report().requests().received().total();
                if (then != null && now != null && now < then) {
                  findings
                      .at(subject.cell("T3.received.total"))
                      .with("fewer", then - now)
                      .says(FEWER_BY)
                      .add();
                }
              })
          .on(Form.FORM_2021)
          .needs(Need.PREVIOUS)
          .summary("申请量比上年减少的，提示核对", "fewer applications than last year are worth a look")
          .build();

  // end needs

  private OwnRules() {}

  static RuleSet mine() {
    // begin with
    RuleSet mine = RuleSet.standard().with(ENOUGH_IN_FORCE, NAMED, FEWER);
    RuleSet onlyMine = RuleSet.of(List.of(ENOUGH_IN_FORCE));
    // end with
    return onlyMine.rules().size() == 1 ? mine : onlyMine;
  }

  static boolean finds() {
    // begin test
    AnnualReport sound = Reports.sound(Form.FORM_2021, 7, 500); // the seed, the applications
    AnnualReport faulty =
        Corruptions.set(
                sound, sound.form().cell("T2.normativeDocuments.inForce"), BigDecimal.valueOf(-1))
            .report();
    boolean silent = RuleSet.of(List.of(ENOUGH_IN_FORCE)).check(sound).findings().isEmpty();
    boolean speaks = !RuleSet.of(List.of(ENOUGH_IN_FORCE)).check(faulty).findings().isEmpty();
    // end test
    return silent && speaks;
  }
}
