package io.github.opengpr.spark.cluster;

import io.github.opengpr.cli.text.Printable;
import io.github.opengpr.spark.SampleFolder;
import io.github.opengpr.spark.row.Columns;
import io.github.opengpr.spark.submit.Main;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Generates documents, has them checked and added up on a cluster of which a worker is killed in
 * the middle, and by the command on one machine; says last whether both gave the same, byte for
 * byte after sorting. Ends with 0 only then.
 *
 * <p>{@code java … ClusterRun REPORTS FOLDER}
 */
public final class ClusterRun {

  private final int reports;
  private final Path folder;
  private final Path documents;
  private final List<String> differences = new ArrayList<>();

  private ClusterRun(int reports, Path folder) {
    this.reports = reports;
    this.folder = folder;
    this.documents = folder.resolve("documents-" + reports);
  }

  public static void main(String... args) throws Exception {
    ClusterRun run = new ClusterRun(Integer.parseInt(args[0]), Path.of(args[1]).toAbsolutePath());
    boolean equal = run.isEqual();
    // Whatever Spark may still hold on to, this is over.
    Runtime.getRuntime().halt(equal ? 0 : 1);
  }

  private boolean isEqual() throws IOException, InterruptedException {
    SampleFolder.write(documents, reports);
    say("生成 " + reports + " 份文件 / documents generated");
    Path tables = folder.resolve("tables");
    long begin = System.nanoTime();
    try (LocalCluster cluster = LocalCluster.start(folder.resolve("cluster"), "1g")) {
      configure(cluster);
      WorkerKiller.arm(Math.max(2, Math.min(20, reports / 200)), cluster::killAWorker);
      Main.main("check", "-o", tables.toString(), documents.toString());
      say("集群校核完毕 / checked on the cluster: " + seconds(begin));
      require(WorkerKiller.hasKilled(), "no worker was killed");
      Main.main("rollup", "-o", tables.toString(), documents.toString());
      say("集群汇总完毕 / rolled up on the cluster: " + seconds(begin));
      require(cluster.isUp(), "master or worker ended");
    }
    compare(tables);
    differences.stream().limit(10).forEach(ClusterRun::say);
    say(
        differences.isEmpty()
            ? "集群与单机结果一致 / equal: the cluster and one machine gave the same of " + reports
            : "集群与单机结果不一致 / NOT EQUAL: the cluster and one machine differ");
    return differences.isEmpty();
  }

  private boolean isLarge() {
    return reports > 2000;
  }

  private void configure(LocalCluster cluster) {
    System.setProperty("spark.master", cluster.url());
    System.setProperty("spark.driver.host", "127.0.0.1");
    System.setProperty("spark.driver.bindAddress", "127.0.0.1");
    System.setProperty("spark.ui.enabled", "false");
    System.setProperty("spark.executor.memory", "1g");
    System.setProperty("spark.executor.cores", "1");
    System.setProperty("spark.executor.extraClassPath", LocalCluster.classFolders());
    System.setProperty("spark.extraListeners", WorkerKiller.class.getName());
    System.setProperty("spark.sql.shuffle.partitions", "4");
    System.setProperty(
        "spark.executor.extraJavaOptions",
        JavaProcess.options().stream()
                .filter(option -> option.startsWith("-D"))
                .collect(Collectors.joining(" "))
            + " -XX:+UseSerialGC"
            + (isLarge() ? "" : " -XX:TieredStopAtLevel=1"));
    // A small run is over before compiled plans would be worth their while.
    System.setProperty("spark.sql.codegen.wholeStage", String.valueOf(isLarge()));
    System.setProperty("spark.sql.codegen.factoryMode", isLarge() ? "FALLBACK" : "NO_CODEGEN");
  }

  private void compare(Path tables) throws IOException, InterruptedException {
    System.getProperties().stringPropertyNames().stream()
        .filter(name -> name.startsWith("spark."))
        .forEach(System::clearProperty);
    SparkSession spark =
        SparkSession.builder().master("local[1]").config("spark.ui.enabled", "false").getOrCreate();
    OneMachine machine = new OneMachine(folder);
    long begin = System.nanoTime();
    List<String> checked = machine.gpr("check", "--format", "json", documents.toString());
    say("单机校核完毕 / checked on one machine: " + seconds(begin));
    same(
        "check",
        checked,
        lines(
            spark.read().parquet(tables + "/results").where("result is not null"),
            row -> Printable.json(row.<String>getAs("result"))));
    same(
        "failures",
        machine.said(documents),
        lines(
            spark.read().parquet(tables + "/failures"),
            row ->
                Printable.name(row.<String>getAs(Columns.FILE))
                    + ": "
                    + row.<String>getAs(Columns.FAILURE)));
    List<Row> sums = spark.read().parquet(tables + "/sums").collectAsList();
    require(sums.size() == 3, "sums of three forms and years, not " + sums.size());
    for (Row sum : sums) {
      String form = sum.getAs(Columns.FORM);
      String year = String.valueOf(sum.<Integer>getAs(Columns.YEAR));
      same(
          "rollup " + form + " " + year,
          machine.gpr("rollup", "--form", form, "--year", year, documents.toString()),
          List.of(Line.kept(Printable.json(sum.<String>getAs(Columns.REPORT)))));
    }
    say("单机汇总完毕 / rolled up on one machine: " + seconds(begin));
  }

  private static List<String> lines(Dataset<Row> rows, Function<Row, String> line) {
    List<String> lines = new ArrayList<>();
    rows.toLocalIterator().forEachRemaining(row -> lines.add(Line.kept(line.apply(row))));
    return lines;
  }

  private void same(String what, List<String> machine, List<String> cluster) {
    List<String> one = new ArrayList<>(machine);
    List<String> other = new ArrayList<>(cluster);
    Collections.sort(one);
    Collections.sort(other);
    require(!one.isEmpty(), what + ": nothing to compare");
    require(one.size() == other.size(), what + ": " + one.size() + ", not " + other.size());
    for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
      require(
          one.get(i).equals(other.get(i)), what + ": " + one.get(i) + "\n  not " + other.get(i));
    }
    say(what + ": " + one.size() + " / " + other.size());
  }

  private void require(boolean condition, String otherwise) {
    if (!condition) {
      differences.add(otherwise);
    }
  }

  private static String seconds(long begin) {
    return (System.nanoTime() - begin) / 1_000_000_000 + " s";
  }

  private static void say(String line) {
    System.out.println(line);
  }
}
