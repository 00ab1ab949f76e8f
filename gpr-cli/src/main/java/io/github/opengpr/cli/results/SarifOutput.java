package io.github.opengpr.cli.results;

import io.github.opengpr.cli.console.Console;
import io.github.opengpr.cli.console.RefusedException;
import io.github.opengpr.cli.input.ReadReport;
import io.github.opengpr.cli.output.sarif.SarifLog;
import io.github.opengpr.cli.output.sarif.SarifResults;
import io.github.opengpr.cli.text.Language;
import io.github.opengpr.model.Message;
import io.github.opengpr.rules.CheckResult;
import io.github.opengpr.rules.RuleSet;
import io.github.opengpr.rules.Severity;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Results as one SARIF log, to standard output or a file. Of a report that is written nothing is
 * kept.
 */
public final class SarifOutput implements CheckOutput {

  private final SarifLog log;
  private final SarifResults results;
  private final Language language;
  private final Console console;
  private final @Nullable Path path;
  private final TextSink sink;

  /**
   * A log at the place the user named, if any.
   *
   * @throws RefusedException if none can be written there
   */
  public SarifOutput(
      Destination to,
      List<String> operands,
      RuleSet rules,
      Severity least,
      Language language,
      Console console) {
    this.log = new SarifLog(rules.rules(), language);
    this.results = new SarifResults(rules.rules(), least, language);
    this.language = language;
    this.console = console;
    if (to.isGiven()) {
      this.path = to.path();
      to.refuseOperands(operands);
      if (!to.isFile(".sarif", ".json")) {
        throw new RefusedException(
            "--format sarif 的 -o 应以 .sarif 或 .json 结尾，不是 " + path,
            "-o of --format sarif must end in .sarif or .json, not be " + path);
      }
      Destination.requireFolderOf(path);
      this.sink = ResultFile.begin(path, List.of(log.mark()));
    } else {
      this.path = null;
      this.sink = console::print;
    }
    sink.add(log.head());
  }

  @Override
  public Runnable prepare(ReadReport read, CheckResult result) {
    List<String> objects = results.of(read, result);
    return () -> objects.forEach(object -> sink.add(log.next(object)));
  }

  @Override
  public void unread(String name, Message why) {
    log.unread(name, why);
  }

  @Override
  public void finish() {
    sink.add(log.tail());
    sink.finish();
    if (path != null) {
      console.printWritten(path, language);
    }
  }

  @Override
  public void close() {
    sink.close();
  }

  @Override
  public boolean isForPeople() {
    return path != null;
  }
}
