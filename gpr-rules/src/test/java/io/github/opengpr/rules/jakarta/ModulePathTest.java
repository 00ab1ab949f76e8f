package io.github.opengpr.rules.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The bridge where all libraries are modules: a Java of its own, as tests themselves run on the
 * class path.
 */
class ModulePathTest {

  // What the application needs, by the names of the files; test libraries stay out.
  private static final List<String> MODULES =
      List.of(
          "gpr-model",
          "gpr-rules",
          "jackson-",
          "jakarta.validation-api",
          "hibernate-validator",
          "jboss-logging",
          "classmate",
          "jspecify");

  @Test
  void hibernateValidatorFindsTheConstraintInItsModule() throws Exception {
    List<String> entries =
        Arrays.asList(System.getProperty("java.class.path").split(File.pathSeparator, -1));
    String modules =
        entries.stream()
            .filter(entry -> !entry.endsWith("test-classes"))
            .filter(entry -> MODULES.stream().anyMatch(name -> isNamed(entry, name)))
            .collect(Collectors.joining(File.pathSeparator));
    String tests =
        entries.stream().filter(entry -> entry.endsWith("test-classes")).findFirst().orElseThrow();

    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--module-path",
                modules,
                "--add-modules",
                "io.github.opengpr.rules,org.hibernate.validator",
                "--class-path",
                tests,
                "onmodulepath.ValidateOnModulePath")
            .redirectErrorStream(true)
            .start();
    String told = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(told.lines().filter(line -> line.startsWith("io.github")))
        .as(told)
        .containsExactly(
            "io.github.opengpr.rules: disputes.reconsideration.total T4-SUM!T4.reconsideration.total");
    assertThat(java.waitFor()).isZero();
  }

  private static boolean isNamed(String entry, String name) {
    Path path = Path.of(entry);
    boolean classes = path.endsWith("classes");
    return classes
        ? path.getParent().getParent().getFileName().toString().equals(name)
        : path.getFileName().toString().startsWith(name);
  }
}
