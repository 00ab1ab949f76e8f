package io.github.opengpr.spark;

import io.github.opengpr.spark.document.JsonLines;
import io.github.opengpr.spark.document.Listing;
import io.github.opengpr.spark.document.Opened;
import io.github.opengpr.spark.row.Columns;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.io.BytesWritable;
import org.apache.hadoop.io.Text;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;

/**
 * The documents to read, as datasets of two columns: {@code path}, what the document is called, and
 * {@code content}, its bytes; a document without content is opened at its path when its turn comes.
 * Any dataset with these columns will do, such as a table of Parquet. Keeps no state; threads may
 * share it.
 *
 * <p>Paths are those of Hadoop, so that object stores do as well as disks; a file of this machine
 * is called by its plain path, as {@code gpr check} calls it. Every file is a document, whatever
 * its kind; only names that begin with a point or with {@code ~$} are passed over.
 */
public final class Documents {

  /** So many tasks for each core at least: the last ones even out who is done early. */
  private static final int SHARES_A_CORE = 4;

  private Documents() {}

  /**
   * {@return the documents under the given paths}: sequence files ({@code .seq}), reports as lines
   * of JSON ({@code .jsonl}, {@code .ndjson}), and files, folders and archives ({@code .zip}) of
   * documents.
   *
   * @param spark the session
   * @param paths files, folders and patterns; at least one
   * @throws IllegalArgumentException if there is no path
   */
  public static Dataset<Row> of(SparkSession spark, String... paths) {
    List<String> files = new ArrayList<>();
    Dataset<Row> all = null;
    for (String path : paths) {
      String name = path.toLowerCase(Locale.ROOT);
      Dataset<Row> some;
      if (name.endsWith(".seq")) {
        some = inSequenceFile(spark, path);
      } else if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
        some = inJsonLines(spark, path);
      } else {
        files.add(path);
        continue;
      }
      all = all == null ? some : all.union(some);
    }
    if (!files.isEmpty()) {
      Dataset<Row> some = inFolders(spark, files.toArray(String[]::new));
      all = all == null ? some : all.union(some);
    }
    if (all == null) {
      throw new IllegalArgumentException("没有给出文件 / no path was given");
    }
    return all;
  }

  /**
   * {@return the documents in files, folders and the folders in them}, dealt out to tasks so that
   * each has about the same work, large documents first. The documents of an archive are called by
   * its name, {@code !/} and theirs; it is unpacked as it is read, however large it is.
   *
   * @param spark the session
   * @param paths files, folders and patterns
   * @throws IllegalArgumentException if a path leads nowhere
   * @throws UncheckedIOException if a folder cannot be listed
   */
  public static Dataset<Row> inFolders(SparkSession spark, String... paths) {
    SerializableConfiguration hadoop = hadoop(spark);
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    Listing listing;
    try {
      listing =
          Listing.of(List.of(paths), hadoop.value(), SHARES_A_CORE * context.defaultParallelism());
    } catch (FileNotFoundException e) {
      throw new IllegalArgumentException(
          e.getMessage() + "：没有这个文件或文件夹 / no such file or folder", e);
    } catch (IOException e) {
      throw new UncheckedIOException("文件夹无法读取 / the folder cannot be listed: " + e.getMessage(), e);
    }
    FlatMapFunction<List<String>, Row> opening =
        files -> new Opened(files.iterator(), hadoop.value());
    JavaRDD<Row> documents =
        context.parallelize(listing.shares(), listing.shares().size()).flatMap(opening);
    return spark.createDataFrame(documents, Columns.DOCUMENT);
  }

  /**
   * {@return the documents of sequence files: names as text, documents as bytes}
   *
   * @param spark the session
   * @param path files, folders and patterns, parted by commas
   */
  public static Dataset<Row> inSequenceFile(SparkSession spark, String path) {
    JavaRDD<Row> documents =
        JavaSparkContext.fromSparkContext(spark.sparkContext())
            .sequenceFile(path, Text.class, BytesWritable.class)
            .map(
                document -> RowFactory.create(document._1().toString(), document._2().copyBytes()));
    return spark.createDataFrame(documents, Columns.DOCUMENT);
  }

  /**
   * {@return the reports written as JSON, one on a line}. Each is called by its file, {@code #} and
   * the place of the line in bytes, which does not change with how the file is cut.
   *
   * @param spark the session
   * @param path files, folders and patterns, parted by commas
   */
  public static Dataset<Row> inJsonLines(SparkSession spark, String path) {
    return spark.createDataFrame(JsonLines.of(spark, path), Columns.DOCUMENT);
  }

  /**
   * {@return the documents of a table of the user's own}
   *
   * @param table any dataset
   * @param path the column with what a document is called
   * @param content the column with its bytes
   */
  public static Dataset<Row> of(Dataset<Row> table, String path, String content) {
    return table.select(
        table.col(path).cast("string").as(Columns.PATH),
        table.col(content).cast("binary").as(Columns.CONTENT));
  }

  /** The settings by which executors reach files. */
  static SerializableConfiguration hadoop(SparkSession spark) {
    return new SerializableConfiguration(spark.sessionState().newHadoopConf());
  }
}
