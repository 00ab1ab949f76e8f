package io.github.opengpr.spark.document;

import io.github.opengpr.read.input.JsonReport;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.hadoop.io.LongWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.mapreduce.InputSplit;
import org.apache.hadoop.mapreduce.lib.input.FileSplit;
import org.apache.hadoop.mapreduce.lib.input.TextInputFormat;
import org.apache.spark.api.java.JavaNewHadoopRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.Function2;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import scala.Tuple2;

/** Reports as lines of JSON, each called by its file and its place in it. */
public final class JsonLines {

  private JsonLines() {}

  /**
   * {@return path and content of each line that is not blank}
   *
   * @param spark the session
   * @param paths files, folders and patterns, parted by commas
   */
  public static JavaRDD<Row> of(SparkSession spark, String paths) {
    JavaNewHadoopRDD<LongWritable, Text> lines =
        (JavaNewHadoopRDD<LongWritable, Text>)
            JavaSparkContext.fromSparkContext(spark.sparkContext())
                .newAPIHadoopFile(
                    paths,
                    TextInputFormat.class,
                    LongWritable.class,
                    Text.class,
                    spark.sessionState().newHadoopConf());
    Function2<InputSplit, Iterator<Tuple2<LongWritable, Text>>, Iterator<Row>> named =
        JsonLines::named;
    return lines.mapPartitionsWithInputSplit(named, true);
  }

  private static Iterator<Row> named(InputSplit split, Iterator<Tuple2<LongWritable, Text>> lines) {
    String file = Listing.name(((FileSplit) split).getPath());
    return new Iterator<>() {
      private final List<Row> next = new ArrayList<>();

      @Override
      public boolean hasNext() {
        while (next.isEmpty() && lines.hasNext()) {
          Tuple2<LongWritable, Text> line = lines.next();
          byte[] content =
              line._2().copyBytes(); // as it stands: who reads it says if it is no UTF-8
          if (JsonReport.firstNonBlank(content) < content.length) {
            next.add(RowFactory.create(file + "#" + line._1().get(), content));
          }
        }
        return !next.isEmpty();
      }

      @Override
      public Row next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        return next.remove(0);
      }
    };
  }
}
