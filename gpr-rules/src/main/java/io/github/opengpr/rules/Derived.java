package io.github.opengpr.rules;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What rules work out from one thing and share, each kind once and only if asked for. Thread-safe.
 *
 * @param <S> what it is worked out from
 */
final class Derived<S> {

  private final Map<Class<?>, Object> known = new ConcurrentHashMap<>(2);

  /** The one thing of the given kind; worked out now if nobody asked before. */
  <T> T get(Class<T> kind, S source, Function<? super S, ? extends T> derivation) {
    Object one = known.get(kind);
    if (one == null) {
      // Outside of the map: what is worked out may ask for something else of the same source.
      Object worked = derivation.apply(source);
      Object before = known.putIfAbsent(kind, worked);
      one = before == null ? worked : before;
    }
    return kind.cast(one);
  }
}
