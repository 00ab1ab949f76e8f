package io.github.opengpr.spark.row;

import static org.apache.spark.sql.types.DataTypes.BinaryType;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StructType;

/** The names and types of all columns. What gpr's JSON has is called as there. */
public final class Columns {

  /** What a document is called. */
  public static final String PATH = "path";

  /** The bytes of a document. */
  public static final String CONTENT = "content";

  /** The same as {@link #PATH}, in results. */
  public static final String FILE = "file";

  /** The agency that reports. */
  public static final String AGENCY = "agency";

  /** The year reported on. */
  public static final String YEAR = "year";

  /** The form of a report. */
  public static final String FORM = "form";

  /** A report as JSON. */
  public static final String REPORT = "report";

  /** Cells of a report that were not read for sure, with their status. */
  public static final String DOUBTS = "doubts";

  /** Why a document could not be read or checked. */
  public static final String FAILURE = "failure";

  /** The report of the year before, as JSON. */
  public static final String PREVIOUS = "previous";

  /** Reports of other agencies, as JSON. */
  public static final String PEERS = "peers";

  /** A node of the tree of regions. */
  public static final String NODE = "node";

  /** Room for 18 digits before and after the point, which is what a cell may hold, and sums. */
  public static final DecimalType NUMBER = DataTypes.createDecimalType(38, 18);

  /** A document to read. */
  public static final StructType DOCUMENT =
      new StructType().add(PATH, StringType).add(CONTENT, BinaryType);

  private static final StructType NOTE =
      new StructType().add("message", StringType).add("line", IntegerType);

  /** A document that was read. */
  public static final StructType READ =
      new StructType()
          .add(PATH, StringType)
          .add("format", StringType)
          .add(FORM, StringType)
          .add(YEAR, IntegerType)
          .add(AGENCY, StringType)
          .add("cells", new MapType(StringType, NUMBER, true))
          .add(DOUBTS, new MapType(StringType, StringType, false))
          .add(REPORT, StringType)
          .add("notes", list(NOTE))
          .add(FAILURE, StringType);

  private static final StructType PLACE =
      new StructType()
          .add("kind", StringType)
          .add("heading", StringType)
          .add("line", IntegerType)
          .add("column", IntegerType)
          .add("table", IntegerType)
          .add("row", IntegerType)
          .add("cell", IntegerType)
          .add("paragraph", IntegerType)
          .add("sheet", StringType)
          .add("a1", StringType)
          .add("page", IntegerType)
          .add("x", DoubleType)
          .add("y", DoubleType)
          .add("width", DoubleType)
          .add("height", DoubleType);

  private static final StructType CELL =
      new StructType()
          .add("address", StringType)
          .add("label", StringType)
          .add("value", NUMBER)
          .add("line", IntegerType);

  private static final StructType VALUE =
      new StructType()
          .add("name", StringType)
          .add("kind", StringType)
          .add("text", StringType)
          .add("number", NUMBER)
          .add("date", StringType)
          .add("address", StringType);

  static final StructType FINDING =
      new StructType()
          .add("key", StringType)
          .add("rule", StringType)
          .add("severity", StringType)
          .add("originalSeverity", StringType)
          .add("address", StringType)
          .add("cells", list(CELL))
          .add("place", PLACE)
          .add("line", IntegerType)
          .add("message", StringType)
          .add("values", list(VALUE))
          .add("basis", list(StringType))
          .add("diagnosis", IntegerType);

  static final StructType CLAIM =
      new StructType()
          .add("key", StringType)
          .add("section", StringType)
          .add("paragraph", IntegerType)
          .add("start", IntegerType)
          .add("end", IntegerType)
          .add("place", PLACE)
          .add("line", IntegerType)
          .add("text", StringType)
          .add("value", NUMBER)
          .add("precision", StringType)
          .add("unit", StringType)
          .add("concept", StringType)
          .add("verdict", StringType)
          .add("cells", list(StringType))
          .add("expected", NUMBER)
          .add("reason", StringType)
          .add("values", list(VALUE));

  private static final StructType CHANGE =
      new StructType().add("address", StringType).add("from", LongType).add("to", LongType);

  private static final StructType REPAIR =
      new StructType()
          .add("changes", list(CHANGE))
          .add("operation", StringType)
          .add("explanation", StringType);

  static final StructType DIAGNOSIS =
      new StructType()
          .add("key", StringType)
          .add("table", IntegerType)
          .add("findings", list(StringType))
          .add("verdict", StringType)
          .add("atLeast", IntegerType)
          .add("exhaustive", BooleanType)
          .add("certain", list(CHANGE))
          .add("computed", list(CHANGE))
          .add("repairs", list(REPAIR));

  private static final StructType SKIPPED =
      new StructType().add("rule", StringType).add("address", StringType).add("reason", StringType);

  /** A document that was checked. */
  public static final StructType RESULT =
      new StructType()
          .add(FILE, StringType)
          .add(FORM, StringType)
          .add(YEAR, IntegerType)
          .add(AGENCY, StringType)
          .add("findings", list(FINDING))
          .add("claims", list(CLAIM))
          .add("diagnosis", list(DIAGNOSIS))
          .add("checked", IntegerType)
          .add("skipped", list(SKIPPED))
          .add("result", StringType)
          .add(FAILURE, StringType);

  /** A sum of reports at a node. */
  public static final StructType SUM =
      new StructType()
          .add(NODE, StringType)
          .add(FORM, StringType)
          .add(YEAR, IntegerType)
          .add("reports", LongType)
          .add("cells", new MapType(StringType, NUMBER, true))
          .add("blanks", new MapType(StringType, LongType, false))
          .add(REPORT, StringType)
          .add(FAILURE, StringType);

  private Columns() {}

  private static ArrayType list(DataType element) {
    return new ArrayType(element, false);
  }
}
