package io.github.opengpr.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opengpr.model.json.GprJson;
import io.github.opengpr.spark.row.Columns;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.hadoop.io.BytesWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.mapreduce.lib.output.SequenceFileOutputFormat;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scala.Tuple2;

class DocumentsTest {

  private final SparkSession spark = LocalSpark.session();
  @TempDir private Path folder;

  @Test
  void foldersAreEnteredAndNamesAreThoseOfThisMachine() throws IOException {
    Files.createDirectories(folder.resolve("甲 县/乙镇"));
    Path one = Files.writeString(folder.resolve("甲 县/乙镇/一 号.txt"), "a");
    Path two = Files.writeString(folder.resolve("b#2.txt"), "b");

    assertThat(paths(Documents.of(spark, folder.toString())))
        .containsExactlyInAnyOrder(one.toString(), two.toString());
  }

  @Test
  void archivesAreUnpackedWhateverTheirNamesAreWrittenIn() throws IOException {
    Path zip = folder.resolve("全部.ZIP");
    Files.write(zip, zip(Charset.forName("GB18030"), "甲/报告.txt", "._left", "__MACOSX/x", "乙.txt"));

    assertThat(paths(Documents.of(spark, folder.toString())))
        .containsExactlyInAnyOrder(zip + "!/甲/报告.txt", zip + "!/乙.txt");
  }

  @Test
  void anArchiveThatBreaksOffIsSaidBesideWhatItHad() throws IOException {
    Path zip = folder.resolve("cut.zip");
    byte[] whole = zip(StandardCharsets.UTF_8, "a.txt", "b.txt");
    Files.write(zip, Arrays.copyOf(whole, 60));
    Path empty = Files.write(folder.resolve("empty.zip"), new byte[0]);

    assertThat(paths(Documents.of(spark, folder.toString())))
        .contains(zip.toString(), empty.toString());
    assertThat(failures(Documents.of(spark, folder.toString())))
        .hasSameSizeAs(paths(Documents.of(spark, folder.toString())));
  }

  @Test
  void sequenceFilesHoldNamesAndBytes() {
    String file = folder.resolve("many.seq").toString();
    byte[] report = SampleFolder.page(SampleFolder.report(5)).getBytes(StandardCharsets.UTF_8);
    JavaSparkContext.fromSparkContext(spark.sparkContext())
        .parallelizePairs(List.of(new Tuple2<>("甲.html", report), new Tuple2<>("乙.html", report)))
        .mapToPair(pair -> new Tuple2<>(new Text(pair._1()), new BytesWritable(pair._2())))
        .saveAsNewAPIHadoopFile(
            file, Text.class, BytesWritable.class, SequenceFileOutputFormat.class);

    Dataset<Row> documents = Documents.of(spark, file);
    assertThat(paths(documents)).containsExactlyInAnyOrder("甲.html", "乙.html");
    assertThat(failures(documents)).isEmpty();
  }

  @Test
  void linesOfJsonAreReportsCalledByTheirPlace() throws IOException {
    String line = GprJson.write(SampleFolder.report(5));
    Path file = folder.resolve("all.jsonl");
    Files.writeString(file, line + "\n\n" + line + "\n{}\n");
    int second = line.getBytes(StandardCharsets.UTF_8).length + 2;

    Dataset<Row> documents = Documents.of(spark, file.toString());
    assertThat(paths(documents))
        .containsExactlyInAnyOrder(file + "#0", file + "#" + second, file + "#" + (2 * second - 1));
    assertThat(failures(documents)).containsExactly(file + "#" + (2 * second - 1));
  }

  @Test
  void aLineThatIsNoUtf8IsNotMended() throws IOException {
    String line = GprJson.write(SampleFolder.report(5));
    Path file = folder.resolve("gbk.jsonl");
    Files.write(file, line.getBytes(Charset.forName("GB18030")));

    assertThat(failures(Documents.of(spark, file.toString()))).containsExactly(file + "#0");
  }

  @Test
  void anyTableWillDo() {
    Dataset<Row> table =
        spark
            .createDataFrame(
                List.of(RowFactory.create("x.txt", "无".getBytes(StandardCharsets.UTF_8))),
                Columns.DOCUMENT)
            .toDF("url", "body");

    assertThat(failures(Documents.of(table, "url", "body"))).containsExactly("x.txt");
  }

  @Test
  void noPathIsRefused() {
    assertThatThrownBy(() -> Documents.of(spark))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no path");
  }

  private static List<String> paths(Dataset<Row> documents) {
    return documents.collectAsList().stream()
        .map(row -> row.<String>getAs(Columns.PATH))
        .collect(Collectors.toList());
  }

  private static List<String> failures(Dataset<Row> documents) {
    return paths(Reports.read(documents, "zh").where("failure is not null and failure <> ''"));
  }

  private static byte[] zip(Charset names, String... entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
      for (String entry : entries) {
        zip.putNextEntry(new ZipEntry(entry));
        zip.write("今天天气晴".repeat(20).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
