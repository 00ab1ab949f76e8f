package io.github.opengpr.spark.submit;

import io.github.opengpr.spark.Results;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/**
 * The tables of a folder. Each is a folder of its name, parted into batches: a run writes its batch
 * of every table anew, as a whole, so that running again changes nothing and no row of an older run
 * stays.
 *
 * @param spark the session
 * @param folder where the tables are
 * @param batch the batch that is written
 * @param csv whether flat tables are CSV
 */
record Tables(SparkSession spark, String folder, String batch, boolean csv) {

  /** Writes a table with lists and maps, and gives it back as it was written. */
  Dataset<Row> keep(String name, Dataset<Row> table) {
    spark.sparkContext().setJobDescription("gpr: " + name);
    table.write().mode(SaveMode.Overwrite).parquet(place(name));
    return spark.read().schema(table.schema()).parquet(place(name));
  }

  /** Writes a flat table. */
  void write(String name, Dataset<Row> table) {
    spark.sparkContext().setJobDescription("gpr: " + name);
    if (csv) {
      Results.plain(table)
          .write()
          .mode(SaveMode.Overwrite)
          .option("header", "true")
          .option("escape", "\"")
          .csv(place(name));
    } else {
      table.write().mode(SaveMode.Overwrite).parquet(place(name));
    }
  }

  private String place(String name) {
    return folder + "/" + name + "/batch=" + batch;
  }
}
