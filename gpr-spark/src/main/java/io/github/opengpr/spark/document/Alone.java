package io.github.opengpr.spark.document;

import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * Work on documents, many at a time in an executor; what runs out of memory beside others is done
 * once more with nothing beside it. What comes out then depends on the executor's memory, not on
 * which documents happened to be worked on together.
 *
 * <p>The lock is one for the process, because its memory is.
 */
public final class Alone {

  private static final ReentrantReadWriteLock LOCK = new ReentrantReadWriteLock(true);

  private Alone() {}

  /**
   * Does the work, a second time if memory ran out.
   *
   * @param <T> what comes out
   * @param work the work
   * @return what came out
   * @throws OutOfMemoryError if the work needs more memory than there is for it alone
   */
  public static <T> T ifNeedBe(Supplier<T> work) {
    LOCK.readLock().lock();
    try {
      return work.get();
    } catch (OutOfMemoryError e) {
      // Once more below.
    } finally {
      LOCK.readLock().unlock();
    }
    LOCK.writeLock().lock();
    try {
      return work.get();
    } finally {
      LOCK.writeLock().unlock();
    }
  }
}
