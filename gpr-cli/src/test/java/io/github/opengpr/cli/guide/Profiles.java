package io.github.opengpr.cli.guide;

import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.rules.Baseline;
import io.github.opengpr.rules.CheckContext;
import io.github.opengpr.rules.CheckResult;
import io.github.opengpr.rules.Profile;
import io.github.opengpr.rules.ProfileException;
import io.github.opengpr.rules.RuleSet;
import io.github.opengpr.rules.Severity;
import java.util.List;

/** The code of docs/guide/profiles.md. */
final class Profiles {

  private Profiles() {}

  static RuleSet inJava() {
    // begin java
    RuleSet mine =
        RuleSet.standard()
            .without("ST-REPORT-TITLE")
            .withSeverity("FM-BLANK", Severity.ERROR)
            .keeping(rule -> rule.severity() != Severity.INFO)
            .accepting(
                Baseline.of(
                    List.of(
                        new Baseline.Entry(
                            "T3-ROW-SUM", "T3.received.total", "confirmed by telephone"))));
    // end java
    return mine;
  }

  static CheckResult fromText(String text, Filing filing) throws ProfileException {
    // begin profile
    Profile profile = Profile.parse(text, "city.profile"); // the name is for complaints
    RuleSet rules = profile.applyTo(RuleSet.standard());
    CheckContext context = profile.applyTo(CheckContext.none());
    CheckResult result = rules.check(filing, context);
    // end profile
    return result;
  }

  static String complaint(String text) {
    // begin complaint
    try {
      Profile.parse(text, "city.profile").applyTo(RuleSet.standard());
      return "fine";
    } catch (ProfileException e) {
      return e.source() + ":" + e.line() + ": " + e.toMessage().zh();
    }
    // end complaint
  }

  static List<String> accepted(CheckResult result) {
    // begin accepted
    List<String> why =
        result.accepted().stream().map(one -> one.finding().key() + " " + one.reason()).toList();
    List<String> noLongerNeeded = result.stale().stream().map(Baseline.Entry::key).toList();
    // end accepted
    return noLongerNeeded.isEmpty() ? why : noLongerNeeded;
  }
}
