package io.github.opengpr.spark.submit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opengpr.spark.LocalSpark;
import io.github.opengpr.spark.SampleFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTest {

  private final SparkSession spark = LocalSpark.session();
  @TempDir private Path folder;

  @Test
  void runningAgainChangesNothingAndOtherBatchesStay() throws Exception {
    SampleFolder.write(folder.resolve("in"), 8);
    String first = run("check", "--batch", "2024", "--peers", "--previous");
    List<String> before = rows("findings");
    String again = run("check", "--batch", "2024", "--peers", "--previous");
    assertThat(again).isEqualTo(first).startsWith("文件 8 个，未能读取 4 个");
    assertThat(rows("findings")).isEqualTo(before).isNotEmpty();
    assertThat(rows("failures")).hasSize(4);

    Files.delete(folder.resolve("in/0000/4.txt"));
    run("check", "--batch", "2025");
    assertThat(rows("failures")).hasSize(8);
    assertThat(rows("findings where batch = '2024'")).hasSameSizeAs(before);
  }

  @Test
  void flatTablesCanBeCsv() throws Exception {
    SampleFolder.write(folder.resolve("in"), 8);
    run("check", "--format", "csv", "--lang", "en");
    try (Stream<Path> files = Files.walk(folder.resolve("out/findings"))) {
      List<Path> tables = files.filter(file -> file.toString().endsWith(".csv")).toList();
      assertThat(tables).isNotEmpty();
      assertThat(Files.readAllLines(tables.get(0)).get(0))
          .startsWith("file,form,year,agency,key,rule,severity");
    }
  }

  @Test
  void sumsAndChangesHaveTablesToo() throws Exception {
    SampleFolder.write(folder.resolve("in"), 8);
    Path tree = Files.writeString(folder.resolve("tree.txt"), "云溪县教育局,云溪县人民政府\n");
    run("rollup", "--tree", tree.toString(), "--blank", "skip");
    assertThat(rows("sums")).isNotEmpty();
    run("compare");
    assertThat(Files.exists(folder.resolve("out/changes/batch=all"))).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|first word",
        "look -o x y|first word",
        "check -o x|no file",
        "check y|-o must",
        "check -o|missing after -o",
        "check -o x --lang fr y|zh or en",
        "check -o x --batch a/b y|--batch",
        "check -o x --fast y|no such option",
        "rollup -o x --peers y|goes with check",
        "check -o x --tree t y|goes with rollup"
      })
  void aCommandLineThatCannotBeFollowedIsRefused(String line, String why) {
    assertThatThrownBy(() -> Arguments.of(line.isEmpty() ? new String[0] : line.split(" ", -1)))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining(why);
  }

  @Test
  void aPathThatLeadsNowhereIsSaid() {
    assertThatThrownBy(() -> run("check"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no such file or folder");
  }

  private String run(String... options) throws Exception {
    List<String> words =
        Stream.concat(
                Stream.of(options),
                Stream.of("-o", folder.resolve("out").toString(), folder.resolve("in").toString()))
            .collect(Collectors.toList());
    return new Application(spark, Arguments.of(words.toArray(String[]::new))).run();
  }

  private List<String> rows(String table) throws IOException {
    String name = table.split(" ", 2)[0];
    spark
        .read()
        .parquet(folder.resolve("out").resolve(name).toString())
        .createOrReplaceTempView(name);
    return spark.sql("select * from " + table).collectAsList().stream()
        .map(Object::toString)
        .sorted()
        .toList();
  }
}
