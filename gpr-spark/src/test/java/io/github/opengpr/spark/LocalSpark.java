package io.github.opengpr.spark;

import org.apache.spark.sql.SparkSession;

/** One session for all tests, with two threads and few partitions. */
public final class LocalSpark {

  private LocalSpark() {}

  /** The session; begun by the first who asks. */
  public static SparkSession session() {
    return SparkSession.builder()
        .master("local[2]")
        .config("spark.ui.enabled", "false")
        .config("spark.sql.shuffle.partitions", "3")
        // Small plans are over before compiled ones would be worth their while.
        .config("spark.sql.codegen.wholeStage", "false")
        .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .getOrCreate();
  }
}
