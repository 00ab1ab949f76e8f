package io.github.opengpr.spark.row;

import io.github.opengpr.model.Figures;
import io.github.opengpr.model.form.Cell;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import scala.jdk.javaapi.CollectionConverters;

/** Numbers as columns hold them. */
final class Numbers {

  private static final int MOST = Columns.NUMBER.precision() - Columns.NUMBER.scale();

  private Numbers() {}

  /** The number; null if the column has no room for it, as it has for all that a form can hold. */
  static @Nullable BigDecimal fitting(@Nullable BigDecimal number) {
    if (number == null) {
      return null;
    }
    boolean fits =
        number.precision() - number.scale() <= MOST
            && number.stripTrailingZeros().scale() <= Columns.NUMBER.scale();
    return fits ? number : null;
  }

  /** The values of all cells by their addresses; a blank is null. */
  static scala.collection.Map<String, @Nullable BigDecimal> cells(Figures figures) {
    Map<String, @Nullable BigDecimal> cells = new LinkedHashMap<>();
    for (Cell cell : figures.form().cells()) {
      cells.put(cell.address(), fitting(figures.get(cell)));
    }
    return CollectionConverters.asScala(cells);
  }
}
