package io.github.opengpr.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Everything of the API is described. Doclint asks for nearly all of it; the parameters of a
 * compact constructor, which it wants too, stand once, at the record.
 */
class JavadocTest {

  private static final Pattern COMPACT = Pattern.compile("\\s*public \\w+ \\{.*");

  @ParameterizedTest
  @MethodSource("io.github.opengpr.it.ApiTest#modules")
  void nothingIsMissing(String module) throws IOException {
    Path folder = Path.of("..", module);
    List<Path> sources =
        Api.descriptor(folder.resolve("target/classes")).exports().stream()
            .filter(export -> !export.isQualified())
            .map(ModuleDescriptor.Exports::source)
            .flatMap(name -> sources(folder.resolve("src/main/java/" + name.replace('.', '/'))))
            .toList();
    assertThat(sources).isNotEmpty();
    assertThat(missing(sources)).isEmpty();
  }

  private static Stream<Path> sources(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> missing(List<Path> sources) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    List<String> missing = new ArrayList<>();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, UTF_8)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  found,
                  List.of("-proc:none", "-Xdoclint:missing/protected", "-Xmaxwarns", "9999"),
                  null,
                  files.getJavaFileObjectsFromPaths(sources));
      new Records(DocTrees.instance(task), missing).scan(task.parse(), null);
      task.analyze();
    }
    for (Diagnostic<? extends JavaFileObject> problem : found.getDiagnostics()) {
      boolean error = problem.getKind() == Diagnostic.Kind.ERROR;
      boolean described = problem.getCode().startsWith("compiler.warn.proc.messager");
      if (error || (described && !isParameterOfCompact(problem))) {
        missing.add(problem.toString());
      }
    }
    return missing;
  }

  private static boolean isParameterOfCompact(Diagnostic<? extends JavaFileObject> problem)
      throws IOException {
    String[] lines = problem.getSource().getCharContent(true).toString().split("\n", -1);
    return problem.getMessage(Locale.ROOT).startsWith("no @param for")
        && COMPACT.matcher(lines[(int) problem.getLineNumber() - 1]).matches();
  }

  /** Finds components of records without a description, of which doclint knows nothing. */
  private static final class Records extends TreePathScanner<Void, Void> {

    private final DocTrees docs;
    private final List<String> missing;

    Records(DocTrees docs, List<String> missing) {
      this.docs = docs;
      this.missing = missing;
    }

    @Override
    public Void visitClass(ClassTree type, Void none) {
      if (type.getKind() == Tree.Kind.RECORD
          && type.getModifiers().getFlags().contains(Modifier.PUBLIC)) {
        String comment = String.valueOf(docs.getDocComment(getCurrentPath()));
        for (Tree member : type.getMembers()) {
          if (member instanceof VariableTree component
              && !component.getModifiers().getFlags().contains(Modifier.STATIC)
              && !comment.contains("@param " + component.getName() + " ")) {
            missing.add(type.getSimpleName() + ": no @param for " + component.getName());
          }
        }
      }
      return super.visitClass(type, null);
    }
  }
}
