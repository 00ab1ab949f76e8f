package io.github.opengpr.cli.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class OrderedWorkTest {

  @Property(tries = 30)
  void deliversEveryResultInOrder(@ForAll @IntRange(max = 1000) int things) {
    List<Integer> delivered = new ArrayList<>();
    new OrderedWork<Integer, Integer>(thing -> thing * 3)
        .run(IntStream.range(0, things).iterator(), delivered::add);
    assertThat(delivered).isEqualTo(IntStream.range(0, things).map(i -> i * 3).boxed().toList());
  }

  @Test
  void holdsOnlyAWindowOfThings() {
    AtomicInteger taken = new AtomicInteger();
    AtomicInteger delivered = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    new OrderedWork<Integer, Integer>(thing -> thing)
        .run(
            IntStream.range(0, 20_000).peek(i -> taken.incrementAndGet()).iterator(),
            thing -> most.accumulateAndGet(taken.get() - delivered.getAndIncrement(), Math::max));
    assertThat(delivered).hasValue(20_000);
    assertThat(most.get()).isLessThanOrEqualTo(64 * Runtime.getRuntime().availableProcessors());
  }

  @Test
  void aFailureEndsItAll() {
    assertThatThrownBy(
            () ->
                new OrderedWork<Integer, Integer>(
                        thing -> {
                          if (thing == 50) {
                            throw new IllegalArgumentException("fifty");
                          }
                          return thing;
                        })
                    .run(IntStream.range(0, 100).iterator(), thing -> {}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("fifty");
  }
}
