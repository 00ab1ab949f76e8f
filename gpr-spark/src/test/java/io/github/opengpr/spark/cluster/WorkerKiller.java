package io.github.opengpr.spark.cluster;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.jspecify.annotations.Nullable;

/** Has a worker killed when so many tasks have ended. Spark makes it by its name. */
public final class WorkerKiller extends SparkListener {

  private static final AtomicInteger LEFT = new AtomicInteger();
  private static final AtomicReference<@Nullable Runnable> KILL = new AtomicReference<>();

  /** Says what to do, and after how many tasks. */
  static void arm(int tasks, Runnable kill) {
    LEFT.set(tasks);
    KILL.set(kill);
  }

  /** Whether it was done. */
  static boolean hasKilled() {
    return KILL.get() == null;
  }

  @Override
  public void onTaskEnd(SparkListenerTaskEnd end) {
    if (LEFT.decrementAndGet() <= 0) {
      Runnable kill = KILL.getAndSet(null);
      if (kill != null) {
        kill.run();
      }
    }
  }
}
