package io.github.opengpr.cli.input;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One document to read.
 *
 * @param name what it is called in everything that is printed: as the user named it; in a folder,
 *     the folder as named and the path below it; {@code -} for standard input
 * @param path the file; null for standard input
 */
public record Input(String name, @Nullable Path path) {

  /** How standard input is named. */
  public static final String STANDARD_INPUT = "-";

  static Input standardInput() {
    return new Input(STANDARD_INPUT, null);
  }

  static Input file(Path path) {
    return new Input(path.toString(), path);
  }

  /** Whether this is standard input. */
  public boolean isStandardInput() {
    return path == null;
  }
}
