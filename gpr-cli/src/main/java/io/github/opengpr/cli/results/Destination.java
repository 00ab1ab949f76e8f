package io.github.opengpr.cli.results;

import io.github.opengpr.cli.console.RefusedException;
import io.github.opengpr.cli.input.Input;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where results are written, if not to standard output. Files that gpr did not write stay. */
public final class Destination {

  /** What every page of gpr has near its beginning. */
  private static final String OWN_MARK = "<meta name=\"generator\" content=\"gpr\">";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "PATH",
      description = {
        "结果写到哪里：一份报告写一个文件，多份报告写进一个文件夹。",
        "Where results are written: a file for one report, a folder for many."
      })
  private @Nullable Path path;

  public boolean isGiven() {
    return path != null;
  }

  /**
   * The path.
   *
   * @throws RefusedException if none was given
   */
  public Path path() {
    if (path == null) {
      throw new RefusedException(
          "这种格式要写成文件，请用 -o 指明：一份报告如 -o page.html，多份报告如 -o 结果文件夹/",
          "this format is written to files; name one with -o: for one report -o page.html, for many"
              + " -o results/");
    }
    return path;
  }

  /** Whether the path is meant as a folder: it is one, or the operands are more than one report. */
  boolean isFolder(List<String> operands) {
    Path to = path();
    return Files.isDirectory(to)
        || to.toString().endsWith("/")
        || to.toString().endsWith("\\")
        || operands.size() > 1
        || operands.stream().anyMatch(Input::isFolder);
  }

  /**
   * Refuses a path that would change what is read.
   *
   * @throws RefusedException if it is one of the operands, or within a folder among them
   */
  public void refuseOperands(List<String> operands) {
    Path to = path().toAbsolutePath().normalize();
    for (String operand : operands) {
      try {
        Path from = Path.of(operand).toAbsolutePath().normalize();
        boolean within = Files.isDirectory(from) && to.startsWith(from);
        if (to.equals(from) || within || Files.exists(to) && Files.isSameFile(to, from)) {
          throw new RefusedException(
              "-o 不能写到要校核的文件或文件夹里：" + path + "，请另写一处",
              "-o would write into what is checked: " + path + "; name another place");
        }
      } catch (InvalidPathException | IOException e) {
        // No such document: that is said when it is read.
      }
    }
  }

  /**
   * Makes the folder that results go to, and those above it.
   *
   * @throws RefusedException if it cannot be made
   */
  static void makeFolder(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw unwritable(folder, e);
    }
  }

  /** Refuses a file whose folder is not there. */
  public static void requireFolderOf(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new RefusedException(
          "没有这个文件夹，结果无处可写：" + file, "no such folder to write results to: " + file);
    }
  }

  /**
   * The path, as the file that results of a format are written to.
   *
   * @param ending how its name must end; others will do too
   * @throws RefusedException if it ends otherwise, would change an operand, or its folder is
   *     missing
   */
  public Path file(String format, List<String> operands, String ending, String... others) {
    Path file = path();
    refuseOperands(operands);
    if (!isFile(ending) && !isFile(others)) {
      throw new RefusedException(
          "--format " + format + " 的 -o 应以 " + ending + " 结尾，不是 " + file,
          "-o of --format " + format + " must end in " + ending + ", not be " + file);
    }
    requireFolderOf(file);
    return file;
  }

  /** Whether the file's name ends so. */
  static boolean endsWith(Path file, String... extensions) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return List.of(extensions).stream().anyMatch(name::endsWith);
  }

  /**
   * Writes a page whole or not at all. A page that gpr wrote before is replaced; nothing else is.
   *
   * @throws RefusedException if there is another file, or it cannot be written
   */
  public static void writePage(Path file, String page) {
    ResultFile.write(file, List.of(OWN_MARK), page);
  }

  /**
   * Refuses a place where {@link #writePage} would find another file.
   *
   * @throws RefusedException then
   */
  public static void requireReplaceable(Path file) {
    ResultFile.requireReplaceable(file, List.of(OWN_MARK));
  }

  /** Whether the path is meant as one file with such a name. */
  public boolean isFile(String... extensions) {
    return endsWith(path(), extensions) && !Files.isDirectory(path());
  }

  public static RefusedException unwritable(Path file, IOException e) {
    String why =
        e instanceof FileSystemException named && named.getReason() != null
            ? named.getReason()
            : e.getClass().getSimpleName();
    return new RefusedException(
        "写不出来：" + file + "（" + why + "）", "cannot be written: " + file + " (" + why + ")");
  }
}
