package io.github.opengpr.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The API of each module is the one that was saved in the folder {@code api}.
 *
 * <p>A line gone or changed breaks who uses it; a line more is a promise. After a change that is
 * meant, {@code mvn test -pl gpr-it -am -Dtest=ApiTest -Dsurefire.failIfNoSpecifiedTests=false
 * -Dgpr.api=write} saves the new one; the difference is then looked at like any other.
 */
class ApiTest {

  private static final Path SAVED = Path.of("api");
  private static final Path PROJECT = Path.of("..");

  static Stream<String> modules() {
    return Stream.of(
        "gpr-model",
        "gpr-rules",
        "gpr-read",
        "gpr-read-office",
        "gpr-read-scan",
        "gpr-render-html",
        "gpr-render-office",
        "gpr-render-text",
        "gpr-testkit");
  }

  @ParameterizedTest
  @MethodSource("modules")
  void isTheSavedOne(String module) throws IOException {
    List<String> now = Api.of(PROJECT.resolve(module).resolve("target").resolve("classes"));
    Path file = SAVED.resolve(module + ".txt");
    if ("write".equals(System.getProperty("gpr.api"))) {
      Files.createDirectories(SAVED);
      Files.write(file, now);
    }
    List<String> saved = Files.readAllLines(file);
    assertThat(difference(saved, now))
        .as(
            "the API of %s is not the saved one (- gone: breaks its users; + new: a promise). If it"
                + " is meant: -Dtest=ApiTest -Dgpr.api=write, see CONTRIBUTING.md",
            module)
        .isEmpty();
  }

  /** By these lists the Javadoc of one module links to that of another. */
  @ParameterizedTest
  @MethodSource("modules")
  void theListForLinksNamesThePackages(String module) throws IOException {
    ModuleDescriptor descriptor = Api.descriptor(PROJECT.resolve(module).resolve("target/classes"));
    Stream<String> packages =
        descriptor.exports().stream()
            .filter(export -> !export.isQualified())
            .map(ModuleDescriptor.Exports::source)
            .sorted();
    assertThat(Files.readAllLines(PROJECT.resolve("site/javadoc/" + module + "/element-list")))
        .containsExactlyElementsOf(
            Stream.concat(Stream.of("module:" + descriptor.name()), packages).toList());
  }

  @Test
  void everyModuleWithAnApiIsHere() throws IOException {
    try (Stream<Path> files = Files.list(PROJECT)) {
      assertThat(
              files
                  .filter(folder -> Files.exists(folder.resolve("src/main/java/module-info.java")))
                  .map(folder -> folder.getFileName().toString())
                  .filter(name -> !name.startsWith("gpr-cli"))) // export nothing
          .containsExactlyInAnyOrderElementsOf(modules().toList());
    }
  }

  private static List<String> difference(List<String> saved, List<String> now) {
    List<String> lines = new ArrayList<>();
    saved.stream().filter(line -> !now.contains(line)).map(line -> "- " + line).forEach(lines::add);
    now.stream().filter(line -> !saved.contains(line)).map(line -> "+ " + line).forEach(lines::add);
    return lines;
  }
}
