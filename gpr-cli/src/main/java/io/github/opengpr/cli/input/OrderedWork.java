package io.github.opengpr.cli.input;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/**
 * Does the same work for many things on all processors and delivers the results in their order.
 *
 * <p>Only two blocks of things are under way at a time, and no more than weigh so much together, so
 * memory does not grow with their number or their size. A single thing is worked on without
 * starting a thread. What ran out of memory beside others is done once more, alone.
 *
 * @param <I> the things
 * @param <O> the results
 */
public final class OrderedWork<I, O> {

  /** Two blocks of so many for each thread are under way: one worked on while one is delivered. */
  private static final int PER_THREAD = 16;

  private static final long MOMENT_MILLIS = 50;

  private final Function<I, O> work;
  private final Deque<UnderWay<I, O>> underWay = new ArrayDeque<>();
  private ToLongFunction<I> weigher = thing -> 0;
  private long mostWeight = Long.MAX_VALUE;
  private Predicate<O> again = result -> false;
  private long weight;

  /** Work that is done for each thing on some thread. */
  public OrderedWork(Function<I, O> work) {
    this.work = work;
  }

  private record UnderWay<I, O>(I thing, long weight, Future<O> result) {}

  /**
   * Bounds what is under way by weight too; a thing that weighs more than that is under way alone.
   */
  public OrderedWork<I, O> weighing(ToLongFunction<I> each, long most) {
    this.weigher = each;
    this.mostWeight = most;
    return this;
  }

  /** Does the work once more, with nothing beside it, if its result is such. */
  public OrderedWork<I, O> againAlone(Predicate<O> failed) {
    this.again = failed;
    return this;
  }

  /**
   * Works on each thing on some thread and hands each result to the calling thread, in order. An
   * exception of the work or of the delivery ends it all.
   */
  public void run(Iterator<I> things, Consumer<O> deliver) {
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
      int block = threads * PER_THREAD;
      begin(first, Math.min(weigher.applyAsLong(first), mostWeight), pool);
      while (things.hasNext()) {
        I thing = things.next();
        if (underWay.size() == 2 * block) {
          deliver(block, deliver);
        }
        long heavy = Math.min(weigher.applyAsLong(thing), mostWeight);
        while (!underWay.isEmpty() && heavy > mostWeight - weight) {
          deliver(1, deliver);
        }
        begin(thing, heavy, pool);
      }
      while (!underWay.isEmpty()) {
        deliver(Math.min(block, underWay.size()), deliver);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private void begin(I thing, long heavy, ExecutorService pool) {
    weight += heavy;
    underWay.add(new UnderWay<>(thing, heavy, pool.submit(() -> work.apply(thing))));
  }

  /**
   * Waits a moment for the whole block: to wake up for each of many quick results would cost more
   * than to deliver them. Slow ones are delivered as they come.
   */
  private void deliver(int block, Consumer<O> deliver) {
    int left = block;
    for (UnderWay<I, O> one : underWay) {
      if (--left == 0) {
        await(one.result());
        break;
      }
    }
    for (int i = 0; i < block; i++) {
      UnderWay<I, O> next = underWay.remove();
      O result = result(next.result());
      if (again.test(result)) {
        underWay.forEach(other -> finish(other.result()));
        result = work.apply(next.thing());
      }
      weight -= next.weight();
      deliver.accept(result);
    }
  }

  private static void finish(Future<?> future) {
    try {
      future.get();
    } catch (ExecutionException e) {
      // Told when its turn comes.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
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
