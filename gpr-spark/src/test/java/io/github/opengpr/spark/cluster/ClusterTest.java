package io.github.opengpr.spark.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * A cluster of which a worker is killed in the middle gives what one machine gives. How many
 * reports is the property {@code gpr.cluster.reports}; {@code .ci/cluster} sets it.
 */
class ClusterTest {

  @Test
  void aClusterThatLosesAWorkerGivesWhatOneMachineGives() throws IOException, InterruptedException {
    Path folder = Path.of("target", "cluster-run").toAbsolutePath();
    Files.createDirectories(folder);
    Path out = folder.resolve("run.out");
    int status =
        JavaProcess.start(
                "1g",
                Map.of("SPARK_LOCAL_IP", "127.0.0.1"),
                out,
                folder.resolve("run.err"),
                ClusterRun.class.getName(),
                System.getProperty("gpr.cluster.reports", "240"),
                folder.toString())
            .waitFor();

    List<String> said = Files.readAllLines(out);
    assertThat(said).as("see %s", folder).isNotEmpty();
    assertThat(said.get(said.size() - 1)).contains("equal: the cluster and one machine");
    assertThat(status).isZero();
  }
}
