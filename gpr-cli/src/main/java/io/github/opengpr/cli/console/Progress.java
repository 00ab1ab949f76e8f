package io.github.opengpr.cli.console;

import java.util.function.IntSupplier;
import java.util.function.LongSupplier;

/** How far a run over many documents is, shown now and then. */
public final class Progress {

  private static final long PAUSE_NANOS = 200_000_000L;

  private final Console console;
  private final IntSupplier total;
  private final LongSupplier clock;
  private int done;
  private long shown;

  /**
   * Begins at nothing.
   *
   * @param total the number of documents; negative as long as it is not known
   * @param clock a time in nanoseconds
   */
  public Progress(Console console, IntSupplier total, LongSupplier clock) {
    this.console = console;
    this.total = total;
    this.clock = clock;
    this.shown = clock.getAsLong();
  }

  /** One more document is done. */
  public void step() {
    done++;
    long now = clock.getAsLong();
    if (now - shown > PAUSE_NANOS && console.showsProgress()) {
      shown = now;
      int all = total.getAsInt();
      String count = all < done ? String.valueOf(done) : done + "/" + all;
      console.progress("已处理 " + count + " 份 / " + count + " done");
    }
  }
}
