package io.github.opengpr.model.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.opengpr.model.AnnualReport;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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
    Object exact = Objects.requireNonNull(exact(values));
    try {
      return GprJson.read(GprJson.text(exact));
    } catch (ReportJsonException e) {
      String pointer = e.pointer().isEmpty() ? "" : e.pointer() + ": ";
      throw new IllegalArgumentException(pointer + e.problem().zh() + " / " + e.problem().en(), e);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("these are no values of JSON", e);
    }
  }

  /**
   * The values with amounts that came as doubles in plain digits. One that may have lost digits on
   * the way is refused: it is no guess of ours.
   */
  private static @Nullable Object exact(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<Object, @Nullable Object> exact = new LinkedHashMap<>();
      map.forEach((name, one) -> exact.put(name, exact(one)));
      return exact;
    }
    if (value instanceof List<?> list) {
      List<@Nullable Object> exact = new ArrayList<>();
      list.forEach(one -> exact.add(exact(one)));
      return exact;
    }
    return value instanceof Double number ? exact(number) : value;
  }

  private static BigDecimal exact(Double number) {
    if (!number.isNaN() && !number.isInfinite()) {
      BigDecimal plain = BigDecimal.valueOf(number).stripTrailingZeros();
      if (plain.precision() <= EXACT) {
        // 12.0 stays a number with a point: for a count it is refused, as elsewhere.
        return plain.scale() <= 0 ? plain.setScale(1) : plain;
      }
    }
    throw new IllegalArgumentException(
        number + " 位数过多，绑定时可能已经失准 / has more digits than the binding keeps");
  }

  /** Lets our own mapper use the constructor. */
  abstract static class ByConstructor {

    @JsonCreator(mode = JsonCreator.Mode.DISABLED)
    static AnnualReport fromBound(Map<String, Object> values) {
      return BoundReport.read(values);
    }
  }
}
