package io.github.opengpr.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import io.github.opengpr.spark.row.Columns;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * Flat tables of what checking found. Each row begins with {@code file}, {@code form}, {@code year}
 * and {@code agency}; the other columns are called as in the JSON of a result. Keeps no state;
 * threads may share it.
 */
public final class Results {

  private static final List<String> OF_REPORT =
      List.of(Columns.FILE, Columns.FORM, Columns.YEAR, Columns.AGENCY);

  private Results() {}

  /**
   * {@return a row for each finding}
   *
   * @param results what {@link Reports#check} gave
   */
  public static Dataset<Row> findings(Dataset<Row> results) {
    return flat(results, "findings");
  }

  /**
   * {@return a row for each number of the texts}
   *
   * @param results what {@link Reports#check} gave
   */
  public static Dataset<Row> claims(Dataset<Row> results) {
    return flat(results, "claims");
  }

  /**
   * {@return a row for each table whose sums fail}
   *
   * @param results what {@link Reports#check} gave
   */
  public static Dataset<Row> diagnosis(Dataset<Row> results) {
    return flat(results, "diagnosis");
  }

  /**
   * {@return a row for each rule, or instance of one, that was not checked}
   *
   * @param results what {@link Reports#check} gave
   */
  public static Dataset<Row> skipped(Dataset<Row> results) {
    return flat(results, "skipped");
  }

  /**
   * {@return the documents that could not be read or checked: {@code file} and {@code failure}}
   *
   * @param results what {@link Reports#check} gave
   */
  public static Dataset<Row> failures(Dataset<Row> results) {
    return results.where(col(Columns.FAILURE).isNotNull()).select(Columns.FILE, Columns.FAILURE);
  }

  /**
   * {@return a table with all lists and maps written as JSON, for formats without them, such as
   * CSV}
   *
   * @param table any table
   */
  public static Dataset<Row> plain(Dataset<Row> table) {
    Column[] columns =
        Arrays.stream(table.schema().fields()).map(Results::plain).toArray(Column[]::new);
    return table.select(columns);
  }

  private static Column plain(StructField field) {
    Column column = col(field.name());
    boolean nested =
        field.dataType() instanceof ArrayType
            || field.dataType() instanceof MapType
            || field.dataType() instanceof StructType;
    return nested ? functions.to_json(column).as(field.name()) : column;
  }

  private static Dataset<Row> flat(Dataset<Row> results, String list) {
    List<Column> columns = new ArrayList<>();
    OF_REPORT.forEach(name -> columns.add(col(name)));
    columns.add(explode(col(list)).as("one"));
    Dataset<Row> exploded = results.select(columns.toArray(Column[]::new));
    List<Column> flat = new ArrayList<>();
    OF_REPORT.forEach(name -> flat.add(col(name)));
    StructType one = (StructType) exploded.schema().apply("one").dataType();
    for (String name : one.fieldNames()) {
      flat.add(col("one").getField(name).as(name));
    }
    return exploded.select(flat.toArray(Column[]::new));
  }
}
