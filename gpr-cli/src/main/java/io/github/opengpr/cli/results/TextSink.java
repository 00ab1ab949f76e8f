package io.github.opengpr.cli.results;

/**
 * Where the text of results goes, piece by piece: standard output or a file. Used by one thread.
 */
public interface TextSink extends AutoCloseable {

  /** Takes the next piece. */
  void add(String text);

  /** Everything was said; a file gets its name now. */
  default void finish() {}

  /** Lets go; what was not finished leaves nothing behind. */
  @Override
  default void close() {}
}
