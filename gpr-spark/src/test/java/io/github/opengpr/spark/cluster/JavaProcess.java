package io.github.opengpr.spark.cluster;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Starts Java with the class path and the open packages of this process. */
final class JavaProcess {

  private JavaProcess() {}

  /** The class path of this process, also where a test runner hides it in a manifest. */
  static String classPath() {
    String ofTests = System.getProperty("surefire.test.class.path");
    return ofTests == null ? System.getProperty("java.class.path") : ofTests;
  }

  /** The entries of it. */
  static List<Path> entries() {
    return List.of(classPath().split(File.pathSeparator, -1)).stream().map(Path::of).toList();
  }

  /** The options that open packages to Spark and keep its log. */
  static List<String> options() {
    return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(option -> option.startsWith("--add-opens") || option.startsWith("-Dlog4j2."))
        .toList();
  }

  /** A process of a main class; what it prints goes to a file. */
  static Process start(
      String memory, Map<String, String> environment, Path out, Path err, String... command)
      throws IOException {
    List<String> all = new ArrayList<>();
    all.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    all.addAll(options());
    all.addAll(
        List.of(
            "-Xmx" + memory,
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Dfile.encoding=UTF-8",
            "-cp",
            classPath()));
    all.addAll(List.of(command));
    ProcessBuilder builder =
        new ProcessBuilder(all).redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().putAll(environment);
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    return builder.start();
  }
}
