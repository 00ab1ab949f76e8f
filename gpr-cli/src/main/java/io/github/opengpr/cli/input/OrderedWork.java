package io.github.opengpr.cli.input;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Does the same work for many things on all processors and delivers the results in their order.
 *
 * <p>Only a window of things is under way at a time, so memory does not grow with their number. A
 * single thing is worked on without starting a thread.
 */
public final class OrderedWork {

  private static final int PER_THREAD = 32;

  private OrderedWork() {}

  /**
   * Works on each thing on some thread and hands each result to the calling thread, in order. An
   * exception of the work or of the delivery ends it all.
   */
  public static <I, O> void run(Iterator<I> things, Function<I, O> work, Consumer<O> deliver) {
    if (!things.hasNext()) {
      return;
    }
    I first = things.next();
    if (!things.hasNext()) {
      deliver.accept(work.apply(first));
      return;
    }
    int threads = Runtime.getRuntime().availableProcessors();
    ExecutorService pool = Executors.newFixedThreadPool(threads, OrderedWork::daemon);
    try {
      Queue<Future<O>> window = new ArrayDeque<>();
      window.add(pool.submit(() -> work.apply(first)));
      while (things.hasNext()) {
        I thing = things.next();
        window.add(pool.submit(() -> work.apply(thing)));
        if (window.size() >= threads * PER_THREAD) {
          deliver.accept(result(window.remove()));
        }
      }
      while (!window.isEmpty()) {
        deliver.accept(result(window.remove()));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static <O> O result(Future<O> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      if (e.getCause() instanceof Error failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "gpr");
    thread.setDaemon(true);
    return thread;
  }
}
