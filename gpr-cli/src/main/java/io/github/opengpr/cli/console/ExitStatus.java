package io.github.opengpr.cli.console;

/** The exit statuses of the command. */
public final class ExitStatus {

  /** Done, and no finding is an error. */
  public static final int FINE = 0;

  /** Done, and at least one finding is an error. */
  public static final int ERRORS_FOUND = 1;

  /** The job could not be done, in whole or in part: usage, a file that cannot be read. */
  public static final int NOT_DONE = 2;

  private ExitStatus() {}
}
