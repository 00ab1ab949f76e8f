package io.github.opengpr.spark.row;

import io.github.opengpr.model.Message;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.rules.rollup.RollUp;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import scala.jdk.javaapi.CollectionConverters;

/** Rows of {@link Columns#SUM}. */
public final class SumRows {

  private static final Message TOO_LARGE =
      new Message("数值超出18位，未能汇总", "a sum has more than 18 digits, so there is none");

  private SumRows() {}

  /**
   * {@return the row of a sum}
   *
   * @param key node, form and year
   * @param sum the sum
   * @param report the sum as the JSON of a report
   */
  public static Row of(Row key, RollUp sum, String report) {
    Map<String, Long> blanks = new LinkedHashMap<>();
    for (Cell cell : sum.form().cells()) {
      if (sum.blanks(cell) > 0) {
        blanks.put(cell.address(), sum.blanks(cell));
      }
    }
    return RowFactory.create(
        key.get(0),
        key.get(1),
        key.get(2),
        sum.reports(),
        Numbers.cells(sum.figures()),
        CollectionConverters.asScala(blanks),
        report,
        null);
  }

  /**
   * {@return the row of a sum that no cell can hold}
   *
   * @param key node, form and year
   */
  public static Row tooLarge(Row key) {
    return RowFactory.create(
        key.get(0), key.get(1), key.get(2), null, null, null, null, ReadRows.sentence(TOO_LARGE));
  }
}
