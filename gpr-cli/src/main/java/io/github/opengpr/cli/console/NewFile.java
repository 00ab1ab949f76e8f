package io.github.opengpr.cli.console;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/** Writes a file that is not there yet: whole or not at all, and never over another. */
public final class NewFile {

  private NewFile() {}

  /** What fills a file. */
  public interface Content {
    void writeTo(Path file) throws IOException;
  }

  /**
   * Writes a new file.
   *
   * @throws RefusedException if the file exists or cannot be written; nothing is left behind then
   */
  public static void write(Path file, byte[] content) {
    write(file, part -> Files.write(part, content));
  }

  /**
   * Writes a new file.
   *
   * @throws RefusedException if the file exists or cannot be written; nothing is left behind then
   */
  public static void write(Path file, Content content) {
    requirePlace(file);
    Path part = null;
    try {
      part = Files.createTempFile(file.toAbsolutePath().getParent(), ".gpr-", ".part");
      content.writeTo(part);
      readable(part);
      place(part, file);
    } catch (FileAlreadyExistsException e) {
      throw exists(file);
    } catch (IOException e) {
      throw unwritable(file, e);
    } finally {
      remove(part);
    }
  }

  /**
   * Refuses a file that exists or whose folder does not.
   *
   * @throws RefusedException then
   */
  public static void requirePlace(Path file) {
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      throw exists(file);
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new RefusedException("没有这个文件夹，无处可写：" + file, "no such folder to write to: " + file);
    }
  }

  /**
   * Refuses to write to the original.
   *
   * @param option the option that names the file
   */
  public static void requireOther(String option, Path file, Path original) {
    try {
      if (Files.exists(file) && Files.isSameFile(file, original)) {
        throw new RefusedException(
            option + " 不能写到原文件 " + file + "，请另起文件名",
            option + " never writes to the original, " + file + "; name another file");
      }
    } catch (IOException e) {
      // No such original: that is said when it is read.
    }
  }

  public static RefusedException exists(Path file) {
    return new RefusedException(
        "已有文件 " + file + "，不覆盖任何文件，请另起文件名",
        file + " exists and no file is overwritten; name another one");
  }

  /**
   * Gives the whole file its name in one step, and never to a name that is taken: a link does both
   * at once. Where there are no links the file is moved.
   */
  private static void place(Path part, Path file) throws IOException {
    try {
      Files.createLink(file, part);
    } catch (UnsupportedOperationException | FileSystemException e) {
      if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        throw new FileAlreadyExistsException(file.toString());
      }
      Files.move(part, file);
    }
  }

  /** A temporary file is its owner's alone; the new file is as any other. */
  public static void readable(Path part) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(part, PosixFileAttributeView.class);
    if (view != null) {
      view.setPermissions(PosixFilePermissions.fromString("rw-r--r--"));
    }
  }

  public static void remove(@Nullable Path part) {
    try {
      if (part != null) {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      // The file is written; what is left beside it is hidden and says what it is.
    }
  }

  private static RefusedException unwritable(Path file, IOException e) {
    return new RefusedException(
        "写不出来：" + file + "（" + e.getClass().getSimpleName() + "）",
        "cannot be written: " + file + " (" + e.getClass().getSimpleName() + ")");
  }
}
