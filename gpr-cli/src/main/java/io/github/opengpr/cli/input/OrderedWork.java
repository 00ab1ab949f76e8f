package io.github.opengpr.cli.input;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Does the same work for many things on all processors and delivers the results in their order.
 *
 * <p>Only two blocks of things are under way at a time, so memory does not grow with their number.
 * A single thing is worked on without starting a thread.
 */
public final class OrderedWork {

  /** Two blocks of so many for each thread are under way: one worked on while one is delivered. */
  private static final int PER_THREAD = 16;

  private static final long MOMENT_MILLIS = 50;

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
      int size = threads * PER_THREAD;
      List<Future<O>> before = List.of();
      List<Future<O>> block = new ArrayList<>(size);
      block.add(pool.submit(() -> work.apply(first)));
      while (things.hasNext()) {
        I thing = things.next();
        block.add(pool.submit(() -> work.apply(thing)));
        if (block.size() == size) {
          deliver(before, deliver);
          before = block;
          block = new ArrayList<>(size);
        }
      }
      deliver(before, deliver);
      deliver(block, deliver);
    } finally {
      pool.shutdownNow();
    }
  }

  /**
   * Waits a moment for the whole block: to wake up for each of many quick results would cost more
   * than to deliver them. Slow ones are delivered as they come.
   */
  private static <O> void deliver(List<Future<O>> block, Consumer<O> deliver) {
    if (!block.isEmpty()) {
      await(block.get(block.size() - 1));
    }
    for (Future<O> future : block) {
      deliver.accept(result(future));
    }
  }

  private static void await(Future<?> future) {
    try {
      future.get(MOMENT_MILLIS, TimeUnit.MILLISECONDS);
    } catch (ExecutionException | TimeoutException e) {
      // Told when its turn comes, after the results before it.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
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
