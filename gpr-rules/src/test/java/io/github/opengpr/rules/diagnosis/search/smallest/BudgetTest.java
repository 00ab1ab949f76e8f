package io.github.opengpr.rules.diagnosis.search.smallest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BudgetTest {

  @Test
  void lastsForAsManyStepsAsThereAre() {
    Budget budget = new Budget(5);
    assertThat(budget.spend(2)).isTrue();
    assertThat(budget.spend(3)).isTrue();
    assertThat(budget.isSpent()).isFalse();
    assertThat(budget.spend(1)).isFalse();
    assertThat(budget.isSpent()).isTrue();
  }

  @Test
  void staysSpent() {
    Budget budget = new Budget(5);
    for (int i = 0; i < 4; i++) {
      assertThat(budget.spend(Integer.MAX_VALUE)).isFalse();
      assertThat(budget.isSpent()).isTrue();
    }
    assertThat(budget.spend(0)).isFalse();
  }
}
