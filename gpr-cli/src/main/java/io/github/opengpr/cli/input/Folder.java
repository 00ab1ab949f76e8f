package io.github.opengpr.cli.input;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The documents of a folder and the folders in it, sorted by name in each folder.
 *
 * <p>Only one listing per level is held at a time, so a large tree needs little memory. Hidden
 * files are passed over, and links to folders are not followed, so that the walk ends.
 */
final class Folder implements Iterator<Path> {

  private static final Set<String> DOCUMENTS =
      Set.of(
          "txt",
          "text",
          "md",
          "markdown",
          "htm",
          "html",
          "xhtml",
          "shtml",
          "docx",
          "doc",
          "pdf",
          "json");

  private final Deque<Iterator<Path>> names = new ArrayDeque<>();
  private final Deque<Path> folders = new ArrayDeque<>();
  private final Consumer<Path> passedOver;
  private final BiConsumer<Path, IOException> closed;
  private @Nullable Path next;

  /**
   * Begins the walk.
   *
   * @param passedOver is told of every file that is not of a kind a report comes in
   * @param closed is told of every folder that cannot be listed
   */
  Folder(Path root, Consumer<Path> passedOver, BiConsumer<Path, IOException> closed) {
    this.passedOver = passedOver;
    this.closed = closed;
    enter(root);
  }

  @Override
  public boolean hasNext() {
    while (next == null && !folders.isEmpty()) {
      Iterator<Path> here = names.element();
      if (here.hasNext()) {
        consider(folders.element().resolve(here.next()));
      } else {
        names.pop();
        folders.pop();
      }
    }
    return next != null;
  }

  @Override
  public Path next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    Path found = next;
    next = null;
    return found;
  }

  private void consider(Path path) {
    if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      enter(path);
    } else if (Files.isRegularFile(path)) {
      if (DOCUMENTS.contains(extension(path))) {
        next = path;
      } else {
        passedOver.accept(path);
      }
    }
  }

  private void enter(Path folder) {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, Folder::isVisible)) {
      // Paths, not strings: a name that is not valid in the system's charset stays readable.
      Path[] sorted =
          StreamSupport.stream(entries.spliterator(), false)
              .map(Path::getFileName)
              .toArray(Path[]::new);
      Arrays.sort(sorted);
      folders.push(folder);
      names.push(List.of(sorted).iterator());
    } catch (DirectoryIteratorException e) {
      closed.accept(folder, e.getCause());
    } catch (IOException e) {
      closed.accept(folder, e);
    }
  }

  private static boolean isVisible(Path path) {
    String name = String.valueOf(path.getFileName());
    // "~$" begins the lock files that an open Word document leaves beside itself.
    return !name.startsWith(".") && !name.startsWith("~$");
  }

  private static String extension(Path path) {
    String name = String.valueOf(path.getFileName());
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
