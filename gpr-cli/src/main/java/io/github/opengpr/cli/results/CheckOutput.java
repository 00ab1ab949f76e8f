package io.github.opengpr.cli.results;

import io.github.opengpr.cli.input.Contents;
import io.github.opengpr.cli.input.ReadReport;
import io.github.opengpr.cli.output.Counts;
import io.github.opengpr.model.Message;
import io.github.opengpr.rules.CheckResult;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One form in which results are handed over. */
public interface CheckOutput extends AutoCloseable {

  /**
   * Makes what is to be written of one report; called on any thread.
   *
   * @return writes it; called on one thread, in the order of the reports
   */
  Runnable prepare(ReadReport read, CheckResult result);

  /**
   * What an earlier run wrote of the same bytes, if this output goes on from it and it holds; null
   * if they are to be checked; called on any thread.
   */
  default @Nullable Earlier earlier(Contents contents) {
    return null;
  }

  /**
   * A result of an earlier run.
   *
   * @param keep keeps it; called as what {@link #prepare} returns
   * @param counts its findings
   * @param stale the keys of accepted findings that are there no more
   */
  record Earlier(Runnable keep, Counts counts, List<String> stale) {}

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
