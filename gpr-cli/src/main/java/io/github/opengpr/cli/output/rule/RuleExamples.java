package io.github.opengpr.cli.output.rule;

import io.github.opengpr.model.Message;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What the corpus of the rules holds, told in words: reports that break a rule and reports that
 * only just do not. Read when somebody asks for a rule; a test writes it from the corpus.
 */
final class RuleExamples {

  private static final String FILE = "rule-examples.tsv";

  private RuleExamples() {}

  /**
   * A report of the corpus.
   *
   * @param name the name of its file, without ending
   * @param shows what it shows
   */
  record Example(String name, Message shows) {

    /** Whether it breaks the rule. */
    boolean fails() {
      return name.startsWith("fail-");
    }
  }

  /** The reports of a rule, those that break it first. */
  static List<Example> of(String ruleId) {
    List<Example> examples = new ArrayList<>();
    try (BufferedReader lines = open()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] columns = line.split("\t", -1);
        if (columns[0].equals(ruleId)) {
          examples.add(new Example(columns[1], new Message(columns[2], columns[3])));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the command's own list of examples cannot be read", e);
    }
    return examples;
  }

  private static BufferedReader open() {
    InputStream file =
        Objects.requireNonNull(
            RuleExamples.class.getResourceAsStream(FILE), "the list of examples");
    return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
  }
}
