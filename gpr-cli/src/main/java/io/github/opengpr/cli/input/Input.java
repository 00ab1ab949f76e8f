package io.github.opengpr.cli.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One document to read.
 *
 * @param name what it is called in everything that is printed: as the user named it; in a folder,
 *     the folder as named and the path below it; in an archive, the archive, {@code !/} and the
 *     path in it; {@code -} for standard input
 * @param path the file; null for standard input and in an archive
 * @param entry the content, in an archive; null otherwise
 */
public record Input(String name, @Nullable Path path, @Nullable Entry entry) {

  /** The content of a document that is no file of its own. */
  interface Entry {

    /** All bytes, or the first so many. */
    byte[] read(int limit) throws IOException;
  }

  /** How standard input is named. */
  public static final String STANDARD_INPUT = "-";

  static Input standardInput() {
    return new Input(STANDARD_INPUT, null, null);
  }

  static Input file(String name, Path path) {
    return new Input(name, path, null);
  }

  /** Whether an operand is a folder. */
  public static boolean isFolder(String operand) {
    try {
      return Files.isDirectory(Path.of(operand));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** The file that an operand names; null if it is standard input, a folder or no path. */
  public static @Nullable Path fileOf(String operand) {
    try {
      return operand.equals(STANDARD_INPUT) || isFolder(operand) ? null : Path.of(operand);
    } catch (InvalidPathException e) {
      return null;
    }
  }

  /** Whether this is standard input. */
  public boolean isStandardInput() {
    return path == null && entry == null;
  }
}
