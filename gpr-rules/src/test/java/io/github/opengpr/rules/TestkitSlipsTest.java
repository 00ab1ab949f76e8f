package io.github.opengpr.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.rules.diagnosis.Operation;
import io.github.opengpr.testkit.Corruption;
import io.github.opengpr.testkit.Slip;
import io.github.opengpr.testkit.jqwik.ReportArbitraries;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The test kit, which knows no rules, says the same of a mistake as the rules do. */
class TestkitSlipsTest {

  private static final List<String> SUMS =
      List.of("T3-BALANCE", "T3-COLUMN-SUM", "T3-ROW-SUM", "T4-SUM");
  private static final RuleSet RULES = RuleSet.standard().keeping(rule -> SUMS.contains(rule.id()));

  @Example
  void aSlipHasTheNameThatTheDiagnosisGivesIt() {
    List<String> known = Arrays.stream(Operation.values()).map(Operation::id).toList();
    assertThat(Slip.values()).extracting(Slip::operation).allMatch(known::contains);
  }

  @Property(tries = 300)
  void itBreaksASumWhereTheRulesFindOneBroken(@ForAll("corrupted") Corruption corruption) {
    assertThat(RULES.check(corruption.truth()).findings()).isEmpty();
    assertThat(corruption.breaksASum())
        .isEqualTo(!RULES.check(corruption.report()).findings().isEmpty());
  }

  @Provide
  Arbitrary<Corruption> corrupted() {
    return Arbitraries.oneOf(
        ReportArbitraries.slipped(), ReportArbitraries.changed(), ReportArbitraries.blanked());
  }
}
