package io.github.opengpr.cli.results;

import io.github.opengpr.cli.console.Console;
import io.github.opengpr.cli.input.ReadReport;
import io.github.opengpr.rules.CheckResult;
import java.util.function.BiFunction;

/** Results printed to standard output, report by report. */
public final class PrintedOutput implements CheckOutput {

  private final Console console;
  private final BiFunction<ReadReport, CheckResult, String> words;
  private final boolean forPeople;

  public PrintedOutput(
      Console console, BiFunction<ReadReport, CheckResult, String> words, boolean forPeople) {
    this.console = console;
    this.words = words;
    this.forPeople = forPeople;
  }

  @Override
  public Runnable prepare(ReadReport read, CheckResult result) {
    String text = words.apply(read, result);
    return () -> console.print(text);
  }

  @Override
  public boolean isForPeople() {
    return forPeople;
  }
}
