package io.github.opengpr.cli.results;

import io.github.opengpr.cli.console.Console;
import io.github.opengpr.cli.console.RefusedException;
import io.github.opengpr.cli.input.ReadReport;
import io.github.opengpr.cli.output.CheckJson;
import io.github.opengpr.cli.text.Language;
import io.github.opengpr.rules.CheckResult;
import java.nio.file.Path;
import java.util.List;

/**
 * Results as a file of JSON, one on each line with what it was made from, so that a later run can
 * go on from it. It is there whole or not at all.
 */
public final class ResultsOutput implements CheckOutput {

  /** What every result begins with. */
  static final String MARK = "{\"contract\":";

  private final Path path;
  private final CheckJson json;
  private final Language language;
  private final Console console;
  private final TextSink sink;

  /**
   * A file at the place the user named.
   *
   * @throws RefusedException if none can be written there
   */
  public ResultsOutput(Path path, CheckJson json, Language language, Console console) {
    this.path = path;
    this.json = json;
    this.language = language;
    this.console = console;
    this.sink = ResultFile.begin(path, List.of(MARK));
  }

  @Override
  public Runnable prepare(ReadReport read, CheckResult result) {
    String line = json.of(read, result);
    return () -> sink.add(line);
  }

  @Override
  public void finish() {
    sink.finish();
    console.printWritten(path, language);
  }

  @Override
  public void close() {
    sink.close();
  }

  @Override
  public boolean isForPeople() {
    return true;
  }
}
