package io.github.opengpr.model.work;

import java.time.Duration;

/**
 * The work that one document may cost, and what has been spent of it. Every loop over input spends
 * it; who spends more than there is gets a {@link WorkLimitException} that names the limit.
 *
 * <p>Time is reckoned in steps, five million to the second, so that a document is refused on every
 * machine or on none, however busy it is. The clock is the last resort, for what spends no steps:
 * it refuses after three times as long.
 *
 * <p>Not thread-safe: one document, one budget, one thread. Begins to run when it is made.
 */
public final class Work {

  /** The clock is looked at once in so many steps. */
  private static final int STEPS_PER_LOOK = 1 << 10;

  /** What a step is reckoned at: more than most take, on a machine that has nothing else to do. */
  private static final long NANOS_PER_STEP = 200;

  /** A busy machine is given so many times the time before its clock is believed. */
  private static final long PATIENCE = 3;

  private final Duration time;
  private final long begin = System.nanoTime();
  private final long nanos;
  private final long mostSteps;
  private final long mostCharacters;
  private final long mostCells;
  private long characters;
  private long cells;
  private long steps;
  private long nextLook = STEPS_PER_LOOK;

  private Work(Duration time, long mostCharacters, long mostCells) {
    this.time = time;
    long given = nanos(time);
    this.nanos = given > Long.MAX_VALUE / PATIENCE ? Long.MAX_VALUE : given * PATIENCE;
    this.mostSteps = given == Long.MAX_VALUE ? Long.MAX_VALUE : given / NANOS_PER_STEP;
    this.mostCharacters = mostCharacters;
    this.mostCells = mostCells;
  }

  /**
   * {@return a budget that begins now}
   *
   * @param time how long the work may take where nothing else runs; a very long time is none
   * @param characters how many characters of text may be taken from the document
   * @param cells how many cells and lines may be made of it
   */
  public static Work of(Duration time, long characters, long cells) {
    return new Work(time, characters, cells);
  }

  /**
   * {@return a budget of time alone, that begins now}
   *
   * @param time how long the work may take where nothing else runs; a very long time is none
   */
  public static Work within(Duration time) {
    return new Work(time, Long.MAX_VALUE, Long.MAX_VALUE);
  }

  /** {@return a budget without an end} */
  public static Work unlimited() {
    return within(Duration.ofSeconds(Long.MAX_VALUE));
  }

  /** Spends a step: one character, token, cell or element looked at. */
  public void step() {
    steps(1);
  }

  /**
   * Spends steps; looks at the clock now and then.
   *
   * @param count how many characters, tokens, cells or elements were looked at; not negative
   */
  public void steps(long count) {
    steps = count > Long.MAX_VALUE - steps ? Long.MAX_VALUE : steps + count;
    if (steps > mostSteps) {
      throw overSteps();
    }
    if (steps >= nextLook) {
      nextLook = steps > Long.MAX_VALUE - STEPS_PER_LOOK ? Long.MAX_VALUE : steps + STEPS_PER_LOOK;
      checkTime();
    }
  }

  /**
   * Spends text that is kept, a step for each character.
   *
   * @param count how many characters; not negative
   */
  public void characters(long count) {
    requireCharacters(count);
    characters += count;
    steps(count);
  }

  /**
   * Refuses a text that is too long before it is taken apart; spends nothing.
   *
   * @param count how many characters are to come; not negative
   */
  public void requireCharacters(long count) {
    if (count > mostCharacters - characters) {
      throw over(
          "文字量", mostCharacters + " 字", "the text is longer than", mostCharacters + " characters");
    }
  }

  /** Spends a cell or a line. */
  public void cell() {
    if (++cells > mostCells) {
      throw over(
          "单元格和段落数",
          Long.toString(mostCells),
          "there are more cells and lines than",
          Long.toString(mostCells));
    }
    step();
  }

  /** Looks at the clock: before and after what cannot be cut into steps. */
  public void checkTime() {
    if (System.nanoTime() - begin > nanos) {
      throw overTime();
    }
  }

  private WorkLimitException overSteps() {
    return over(
        "处理量",
        mostSteps + " 步，约合 " + seconds(),
        "the document takes more work than",
        mostSteps + " steps (reckoned as " + seconds() + ")");
  }

  private WorkLimitException overTime() {
    return over("用时", seconds(), "the work takes longer than", seconds());
  }

  private String seconds() {
    return time.toMillis() / 1000.0 + " s";
  }

  /** {@return how many steps have been spent; the same for the same document on every machine} */
  public long spent() {
    return steps;
  }

  private static WorkLimitException over(String zh, String most, String en, String mostEn) {
    return new WorkLimitException(
        zh + "超过上限（" + most + "），不予处理；请核对是否选错了文件",
        en + " the limit of " + mostEn + "; is it the right file?");
  }

  /** As nanoseconds; what does not fit is no limit. */
  private static long nanos(Duration time) {
    try {
      return time.toNanos();
    } catch (ArithmeticException e) {
      return Long.MAX_VALUE;
    }
  }
}
