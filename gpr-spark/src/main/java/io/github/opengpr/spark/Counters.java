package io.github.opengpr.spark;

import java.io.Serializable;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.LongAccumulator;

/**
 * What the web page of Spark counts while it works. A task done twice counts twice: results tell
 * how many there are, these only how fast it goes.
 *
 * @param documents how many documents were worked on
 * @param failures how many of them could not be read or checked
 * @param findings how many findings there were
 */
record Counters(LongAccumulator documents, LongAccumulator failures, LongAccumulator findings)
    implements Serializable {

  static Counters in(SparkSession spark, String work) {
    return new Counters(
        spark.sparkContext().longAccumulator("gpr " + work + ": documents"),
        spark.sparkContext().longAccumulator("gpr " + work + ": failures"),
        spark.sparkContext().longAccumulator("gpr " + work + ": findings"));
  }

  void count(boolean failed, int found) {
    documents.add(1L);
    failures.add(failed ? 1L : 0L);
    findings.add((long) found);
  }
}
