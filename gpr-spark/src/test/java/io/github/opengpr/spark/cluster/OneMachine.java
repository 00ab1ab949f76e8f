package io.github.opengpr.spark.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the command gpr says of the same documents, in a process of its own.
 *
 * @param folder where its output goes
 */
record OneMachine(Path folder) {

  /** The lines it prints, as kept; what it says beside them goes to the file {@code gpr.err}. */
  List<String> gpr(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("io.github.opengpr.cli.Main"));
    command.addAll(List.of(arguments));
    Path out = folder.resolve("gpr.out");
    // The command has Log4j keep still, which the option for Spark would undo.
    int status =
        JavaProcess.start(
                "1g", Map.of(), out, folder.resolve("gpr.err"), command.toArray(String[]::new))
            .waitFor();
    if (status < 0 || status > 2) {
      throw new IOException("gpr ended with " + status + ", see " + folder.resolve("gpr.err"));
    }
    try (Stream<String> lines = Files.lines(out)) {
      return lines.map(Line::kept).toList();
    }
  }

  /** What it said beside its output about documents of a folder. */
  List<String> said(Path documents) throws IOException {
    String about = "gpr: " + documents;
    return Files.readAllLines(folder.resolve("gpr.err")).stream()
        .filter(line -> line.startsWith(about))
        .map(line -> line.substring("gpr: ".length()))
        .toList();
  }
}
