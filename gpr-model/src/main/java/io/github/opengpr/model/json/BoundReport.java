package io.github.opengpr.model.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.opengpr.model.AnnualReport;
import java.math.BigDecimal;
import java.util.Map;

/**
 * Reports bound by a mapper that is not ours. It hands on what it read as plain maps, lists,
 * numbers and texts, before any of its settings could coerce them; they are judged here as {@link
 * GprJson} judges a text. Keeps no state; threads may share it.
 */
public final class BoundReport {

  /** A double is exact to so many digits. */
  private static final int EXACT = 15;

  private BoundReport() {}

  /**
   * {@return the report}
   *
   * @param values the members of the object
   * @throws IllegalArgumentException if it is not that of a report; says which value is wrong
   */
  public static AnnualReport read(Map<String, Object> values) {
    requireExact(values);
    try {
      return GprJson.read(GprJson.text(values));
    } catch (ReportJsonException e) {
      String pointer = e.pointer().isEmpty() ? "" : e.pointer() + ": ";
      throw new IllegalArgumentException(pointer + e.problem().zh() + " / " + e.problem().en(), e);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("these are no values of JSON", e);
    }
  }

  /** An amount that came as a double may have lost digits on the way: it is no guess of ours. */
  private static void requireExact(Object value) {
    if (value instanceof Map<?, ?> map) {
      map.values().forEach(BoundReport::requireExact);
    } else if (value instanceof Iterable<?> list) {
      list.forEach(BoundReport::requireExact);
    } else if (value instanceof Double number
        && (number.isNaN()
            || number.isInfinite()
            || BigDecimal.valueOf(number).stripTrailingZeros().precision() > EXACT)) {
      throw new IllegalArgumentException(
          number + " 位数过多，绑定时可能已经失准 / has more digits than the binding keeps");
    }
  }

  /** Lets our own mapper use the constructor. */
  abstract static class ByConstructor {

    @JsonCreator(mode = JsonCreator.Mode.DISABLED)
    static AnnualReport fromBound(Map<String, Object> values) {
      return BoundReport.read(values);
    }
  }
}
