package io.github.opengpr.model.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class WorkTest {

  private static final Duration LONG = Duration.ofSeconds(Long.MAX_VALUE);

  @Test
  void everyStepCellAndCharacterIsCounted() {
    Work work = Work.of(LONG, 100, 100);
    work.step();
    work.steps(10);
    work.characters(7);
    work.cell();
    assertThat(work.spent()).isEqualTo(19);
  }

  @Test
  void asMuchAsAllowedIsNotTooMuch() {
    Work work = Work.of(LONG, 10, 2);
    work.characters(10);
    work.cell();
    work.cell();
    assertThat(work.spent()).isEqualTo(12);
  }

  @Test
  void theLimitThatWasPassedIsNamed() {
    Work work = Work.of(LONG, 10, 1);
    work.characters(6);
    work.cell();
    assertThatThrownBy(() -> work.characters(5))
        .isInstanceOf(WorkLimitException.class)
        .hasMessageContaining("文字量超过上限（10 字）")
        .hasMessageContaining("the text is longer than the limit of 10 characters");
    assertThatThrownBy(work::cell)
        .isInstanceOf(WorkLimitException.class)
        .hasMessageContaining("单元格和段落数超过上限（1）");
  }

  @Test
  void aTextIsRefusedBeforeItIsTaken() {
    Work work = Work.of(LONG, 10, 1);
    work.characters(6);
    work.requireCharacters(4);
    assertThatThrownBy(() -> work.requireCharacters(5)).isInstanceOf(WorkLimitException.class);
    assertThat(work.spent()).isEqualTo(6);
  }

  @Test
  void timeIsLookedAtAsStepsAreSpent() {
    Work work = Work.within(Duration.ofNanos(1));
    WorkLimitException e =
        catchThrowableOfType(WorkLimitException.class, () -> work.steps(1 << 20));
    assertThat(e.explanation().zh()).contains("处理量超过上限（0 步，约合 0.0 s）");
    assertThat(e.explanation().en())
        .contains("takes more work than the limit of 0 steps (reckoned as 0.0 s)");
    assertThatThrownBy(work::checkTime).isInstanceOf(WorkLimitException.class);
  }

  /** The same on every machine: the clock of a busy one says nothing about the document. */
  @Test
  void timeIsReckonedInSteps() {
    Work second = Work.within(Duration.ofSeconds(1));
    second.steps(5_000_000);
    assertThatThrownBy(second::step)
        .isInstanceOf(WorkLimitException.class)
        .hasMessageContaining("处理量超过上限（5000000 步，约合 1.0 s）");
    Work hour = Work.within(Duration.ofHours(1));
    hour.steps(5_000_000);
    hour.steps(5_000_000);
    hour.checkTime();
    assertThat(hour.spent()).isEqualTo(10_000_000);
  }

  @Test
  void aTimeBeyondCountingIsNoLimit() {
    Work work = Work.of(LONG, Long.MAX_VALUE, Long.MAX_VALUE);
    work.characters(Long.MAX_VALUE / 4);
    work.characters(Long.MAX_VALUE / 4);
    work.checkTime();
    Work.unlimited().checkTime();
    assertThat(work.spent()).isPositive();
  }
}
