package io.github.opengpr.cli;

import io.github.opengpr.cli.console.Console;
import io.github.opengpr.cli.console.Progress;
import io.github.opengpr.cli.console.RefusedException;
import io.github.opengpr.cli.input.Contents;
import io.github.opengpr.cli.input.Input;
import io.github.opengpr.cli.input.InputCount;
import io.github.opengpr.cli.input.Inputs;
import io.github.opengpr.cli.input.OrderedWork;
import io.github.opengpr.cli.input.ReadReport;
import io.github.opengpr.cli.input.Reports;
import io.github.opengpr.cli.input.UnreadableException;
import io.github.opengpr.cli.text.Language;
import io.github.opengpr.cli.text.Printable;
import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Message;
import io.github.opengpr.model.work.WorkLimitException;
import io.github.opengpr.read.DocumentFormat;
import io.github.opengpr.read.input.Failures;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One run over the documents the user named: each is read and worked on, on all processors; results
 * are delivered in order; what cannot be read is said on standard error and the rest goes on.
 */
final class Batch {

  /** Bytes of documents that are read or wait to be delivered at a time. */
  private static final long MOST_UNDER_WAY = 24L << 20;

  private static final Message EXHAUSTED =
      new Message(
          "内存不足，这份文件未能处理；可用 JAVA_TOOL_OPTIONS=-Xmx2g 增大内存",
          "out of memory, so this document was not done; JAVA_TOOL_OPTIONS=-Xmx2g gives more");

  private final Console console;
  private final Reports reports;
  private int read;
  private int unreadable;
  private int pictures;
  private BiConsumer<String, Message> unreadListener = (name, why) -> {};

  Batch(Console console) {
    this(console, null);
  }

  /**
   * A run that reads pictures too.
   *
   * @param scans what reads them; null if they are not to be read
   */
  Batch(Console console, @Nullable List<DocumentFormat> scans) {
    this.console = console;
    this.reports = new Reports(console.in(), scans);
  }

  /** From now on somebody else is told too of what cannot be read. */
  void tellingUnread(BiConsumer<String, Message> listener) {
    this.unreadListener = listener;
  }

  /** How many reports were read. */
  int read() {
    return read;
  }

  /** How many documents and folders could not be read. */
  int unreadable() {
    return unreadable;
  }

  /** How many pictures lay beside the documents: they may be pages that were scanned. */
  int pictures() {
    return pictures;
  }

  /**
   * Reads every document, works on each report on some thread and delivers the results in order.
   */
  <R> void run(List<String> operands, Function<ReadReport, R> work, Consumer<R> deliver) {
    run(operands, contents -> null, work, deliver);
  }

  /**
   * The same, passing over the reading where the result is known already.
   *
   * @param known the result of such bytes; null if they are to be read and worked on
   */
  <R> void run(
      List<String> operands,
      Function<Contents, @Nullable R> known,
      Function<ReadReport, R> work,
      Consumer<R> deliver) {
    if (Collections.frequency(operands, Input.STANDARD_INPUT) > 1) {
      throw new RefusedException("标准输入 - 只能用一次", "standard input - can be named only once");
    }
    Inputs inputs = new Inputs(operands, this::sayUnreadable);
    Progress progress = new Progress(console, new InputCount(operands), System::nanoTime);
    new OrderedWork<Input, Outcome<R>>(input -> outcome(input, known, work))
        .weighing(Batch::weight, MOST_UNDER_WAY)
        .againAlone(Outcome::isExhausted)
        .run(
            inputs,
            outcome -> {
              deliver(outcome, deliver);
              progress.step();
            });
    pictures += inputs.pictures();
    if (inputs.passedOver() > 0) {
      sayPassedOver(inputs);
    }
    if (inputs.hasFolders() && read + unreadable == 0) {
      sayUnreadable(
          String.join(" ", operands), new Message("文件夹里没有可读的文件", "no documents in the folder"));
    }
  }

  /** Reads one report that is needed beside the others, such as last year's. */
  ReadReport readOne(String operand) {
    try {
      List<Input> only = new java.util.ArrayList<>();
      new Inputs(List.of(operand), this::sayUnreadable).forEachRemaining(only::add);
      if (only.size() != 1) {
        throw new RefusedException(
            operand + "：这里需要一份报告，不是文件夹", operand + ": one report is needed here, not a folder");
      }
      return reports.read(only.get(0));
    } catch (UnreadableException e) {
      throw new RefusedException(
          e.name() + "：" + e.explanation().zh(), e.name() + ": " + e.explanation().en());
    }
  }

  /** Reads one report that stands beside the others, for what is sure in it, and says the rest. */
  AnnualReport readSure(String operand) {
    return sure(SureReport.of(readOne(operand)));
  }

  /** The values of a report that stands beside others; says which are not sure. */
  AnnualReport sure(SureReport report) {
    if (!report.unread().isEmpty()) {
      console.say(report.words());
    }
    return report.report();
  }

  private <R> Outcome<R> outcome(
      Input input, Function<Contents, @Nullable R> known, Function<ReadReport, R> work) {
    try {
      Contents contents = reports.open(input);
      R result = known.apply(contents);
      return new Outcome<>(result != null ? result : work.apply(reports.read(contents)), null);
    } catch (UnreadableException e) {
      return new Outcome<>(null, e);
    } catch (RefusedException e) {
      throw e;
    } catch (WorkLimitException e) {
      return new Outcome<>(null, UnreadableException.of(input.name(), e.explanation(), e));
    } catch (OutOfMemoryError e) {
      return new Outcome<>(null, UnreadableException.of(input.name(), EXHAUSTED, e));
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      return new Outcome<>(null, UnreadableException.of(input.name(), Failures.internal(e), e));
    }
  }

  /** Large documents are not all held in memory at once. */
  private static long weight(Input input) {
    try {
      return input.path() == null ? 0 : Files.size(input.path());
    } catch (IOException e) {
      return 0; // said when it is read
    }
  }

  private <R> void deliver(Outcome<R> outcome, Consumer<R> deliver) {
    if (outcome.failure() != null) {
      sayUnreadable(outcome.failure().name(), outcome.failure().explanation());
    } else if (outcome.result() != null) {
      read++;
      deliver.accept(outcome.result());
    }
  }

  private void sayUnreadable(String name, Message why) {
    unreadable++;
    unreadListener.accept(name, why);
    console.say(Printable.name(name) + ": " + why);
  }

  private void sayPassedOver(Inputs inputs) {
    String names =
        inputs.passedOverNames().stream().map(Printable::name).collect(Collectors.joining(", "));
    String more = inputs.passedOver() > inputs.passedOverNames().size() ? ", …" : "";
    console.say(
        "其他类型的文件 "
            + inputs.passedOver()
            + " 个，未读"
            + (inputs.pictures() == 0
                ? ""
                : "；其中图片 " + inputs.pictures() + " 张，如是扫描的报告，请逐个指定并加 --scan")
            + " / "
            + Language.plural(inputs.passedOver(), "file")
            + " of other kinds passed over"
            + (inputs.pictures() == 0
                ? ""
                : ", "
                    + Language.plural(inputs.pictures(), "picture")
                    + " among them; if they are scans of reports, name them, with --scan")
            + ": "
            + names
            + more);
  }

  private record Outcome<R>(@Nullable R result, @Nullable UnreadableException failure) {

    boolean isExhausted() {
      return failure != null && failure.getCause() instanceof OutOfMemoryError;
    }
  }
}
