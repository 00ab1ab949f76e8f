package io.github.opengpr.cli;

import io.github.opengpr.cli.input.ReadReport;
import io.github.opengpr.model.Message;
import io.github.opengpr.rules.CheckResult;

/** One form in which results are handed over. */
interface CheckOutput extends AutoCloseable {

  /**
   * Makes what is to be written of one report; called on any thread.
   *
   * @return writes it; called on one thread, in the order of the reports
   */
  Runnable prepare(ReadReport read, CheckResult result);

  /** Is told of a document that could not be read. */
  default void unread(String name, Message why) {}

  /** Writes what comes after all reports. */
  default void finish() {}

  /** Lets go of files; one that was not finished is not left behind. */
  @Override
  default void close() {}

  /** Whether what it writes to standard output is for people, so that more words may follow. */
  default boolean isForPeople() {
    return false;
  }
}
