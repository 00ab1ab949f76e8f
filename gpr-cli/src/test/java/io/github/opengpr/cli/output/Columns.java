package io.github.opengpr.cli.output;

/** Lets tests of other packages measure lines. */
public final class Columns {

  private Columns() {}

  /** The columns of a terminal that the line takes. */
  public static int of(String line) {
    return Wrapping.columns(line);
  }
}
