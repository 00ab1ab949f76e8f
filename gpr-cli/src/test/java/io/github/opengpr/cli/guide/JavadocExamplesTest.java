package io.github.opengpr.cli.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples in the Javadoc compile, and each type where people begin has one. */
class JavadocExamplesTest {

  private static final Path PROJECT = Path.of("..");

  /** Whose libraries are not on the class path here. */
  private static final List<String> ELSEWHERE =
      List.of("gpr-spark", "gpr-read-scan", "gpr-cli-scan");

  private static final Pattern EXAMPLE =
      Pattern.compile("(?s)<pre>\\{@code\\s*\n(.*?)\n\\s*\\*\\s*\\}</pre>");

  /** What an example may speak of without saying where it comes from. */
  private static final String SURROUNDINGS =
      """
      import static org.junit.jupiter.api.Assertions.*;
      import io.github.opengpr.model.*;
      import io.github.opengpr.model.form.*;
      import io.github.opengpr.model.json.*;
      import io.github.opengpr.model.printed.*;
      import io.github.opengpr.read.*;
      import io.github.opengpr.read.document.*;
      import io.github.opengpr.read.office.*;
      import io.github.opengpr.read.office.annotate.*;
      import io.github.opengpr.render.html.*;
      import io.github.opengpr.render.office.*;
      import io.github.opengpr.render.office.list.*;
      import io.github.opengpr.render.text.*;
      import io.github.opengpr.rules.*;
      import io.github.opengpr.rules.claims.*;
      import io.github.opengpr.rules.diagnosis.*;
      import io.github.opengpr.rules.jakarta.*;
      import io.github.opengpr.rules.json.*;
      import io.github.opengpr.rules.rollup.*;
      import io.github.opengpr.rules.yearly.*;
      import io.github.opengpr.testkit.*;
      import io.github.opengpr.testkit.junit.*;
      import io.github.opengpr.testkit.jqwik.*;
      import jakarta.validation.ConstraintViolation;
      import java.io.*;
      import java.math.*;
      import java.nio.file.*;
      import java.time.*;
      import java.util.*;
      import net.jqwik.api.*;

      @SuppressWarnings("all")
      abstract class Example%d {
        AnnualReport report, lastYear;
        List<AnnualReport> reports;
        Filing filing;
        Figures.Builder figures;
        CheckResult result;
        Findings findings;
        Cell total;
        BigDecimal sum, value;
        MessageTemplate TOTAL_IS_NOT_THE_SUM;
        Set<ConstraintViolation<Object>> violations;
        ReadLimits limits;
        InputStream in;
        byte[] file;
        Path path;
        abstract void show(String words);
        abstract AnnualReport ourImport(byte[] file, String name);
        abstract BigDecimal ourSum(AnnualReport report);
        %s
      }
      """;

  private record Example(Path source, String code) {}

  @Test
  void compile(@TempDir Path classes) throws IOException {
    List<Example> examples = examples();
    assertThat(examples).hasSizeGreaterThan(35);
    List<JavaFileObject> sources = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      sources.add(source(i, examples.get(i).code()));
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter errors = new StringWriter();
    List<String> options =
        List.of("-proc:none", "-nowarn", "-d", classes.toString(), "-cp", classPath());
    boolean compiled = compiler.getTask(errors, null, null, options, null, sources).call();
    assertThat(compiled)
        .as(
            "%s%n%s",
            errors,
            Stream.iterate(0, i -> i < examples.size(), i -> i + 1)
                .map(i -> "Example" + i + ": " + examples.get(i).source().getFileName())
                .collect(Collectors.joining("\n")))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gpr-model model/AnnualReport",
        "gpr-model model/form/Form",
        "gpr-model model/json/GprJson",
        "gpr-model model/printed/Filing",
        "gpr-read read/ReportReader",
        "gpr-read-office read/office/OfficeFormats",
        "gpr-read-office read/office/annotate/AnnotatedCopy",
        "gpr-read-scan read/scan/ScanFormats",
        "gpr-rules rules/RuleSet",
        "gpr-rules rules/Rule",
        "gpr-rules rules/CheckResult",
        "gpr-rules rules/CheckContext",
        "gpr-rules rules/Finding",
        "gpr-rules rules/diagnosis/TableDiagnosis",
        "gpr-model model/form/TableLayout",
        "gpr-testkit testkit/Slip",
        "gpr-testkit testkit/Reports",
        "gpr-rules rules/Profile",
        "gpr-rules rules/Baseline",
        "gpr-rules rules/json/CheckedReport",
        "gpr-rules rules/jakarta/SoundReport",
        "gpr-rules rules/rollup/RollUp",
        "gpr-rules rules/yearly/YearComparison",
        "gpr-render-html render/html/EvidencePage",
        "gpr-render-html render/html/HtmlRenderer",
        "gpr-render-office render/office/DocxRenderer",
        "gpr-render-office render/office/XlsxRenderer",
        "gpr-render-office render/office/list/ListWorkbook",
        "gpr-render-text render/text/TextRenderer",
        "gpr-spark spark/Reports",
        "gpr-testkit testkit/Reports",
        "gpr-testkit testkit/SampleDocument",
      })
  void standWherePeopleBegin(String type) throws IOException {
    String[] parts = type.split(" ", -1);
    Path source =
        PROJECT.resolve(parts[0]).resolve("src/main/java/io/github/opengpr/" + parts[1] + ".java");
    assertThat(Files.readString(source)).containsPattern(EXAMPLE);
  }

  private static List<Example> examples() throws IOException {
    List<Example> examples = new ArrayList<>();
    try (Stream<Path> modules = Files.list(PROJECT)) {
      for (Path module : modules.sorted().toList()) {
        Path sources = module.resolve("src/main/java");
        if (Files.exists(sources) && !ELSEWHERE.contains(module.getFileName().toString())) {
          addExamples(sources, examples);
        }
      }
    }
    return examples;
  }

  private static void addExamples(Path sources, List<Example> examples) throws IOException {
    try (Stream<Path> files = Files.walk(sources)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).sorted().toList()) {
        EXAMPLE
            .matcher(Files.readString(file))
            .results()
            .map((MatchResult found) -> found.group(1).replaceAll("(?m)^\\s*\\* ?", ""))
            .forEach(code -> examples.add(new Example(file, code)));
      }
    }
  }

  /** Statements stand in a method; what is declared for a class stands beside it. */
  private static JavaFileObject source(int number, String code) {
    boolean members = code.startsWith("@") || code.startsWith("record ");
    String body =
        members
            ? code.replace("{ ... }", "{}")
            : "void example() throws Exception {\n" + code + "\n}";
    String whole = SURROUNDINGS.formatted(number, body);
    return new SimpleJavaFileObject(
        URI.create("string:///Example" + number + ".java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return whole;
      }
    };
  }

  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }
}
