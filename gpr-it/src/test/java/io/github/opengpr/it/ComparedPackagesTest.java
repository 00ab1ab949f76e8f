package io.github.opengpr.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is compared with the last release is what the modules export, all of it and no more. */
class ComparedPackagesTest {

  /** It has no module descriptor, so the saved lists do not have it. */
  private static final String SPARK = "io.github.opengpr.spark";

  @Test
  void areThoseThatModulesExport() throws IOException {
    TreeSet<String> exported = new TreeSet<>(List.of(SPARK));
    try (Stream<Path> lists = Files.list(Path.of("api"))) {
      for (Path list : lists.toList()) {
        for (String line : Files.readAllLines(list)) {
          if (line.startsWith("package ")) {
            exported.add(line.split(" ", -1)[1]);
          }
        }
      }
    }
    String pom = Files.readString(Path.of("../pom.xml"));
    int from = pom.indexOf("<includeExclusively>true");
    String compared = pom.substring(from, pom.indexOf("</includes>", from));
    assertThat(Pattern.compile("<include>(.*)</include>").matcher(compared).results())
        .map(include -> include.group(1))
        .containsExactlyElementsOf(exported);
  }
}
