package io.github.opengpr.cli.input;

import io.github.opengpr.model.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The documents of a folder and the folders in it, sorted by name in each folder.
 *
 * <p>Nothing gets lost: what is no document is handed over as passed over, what cannot be opened as
 * unreadable. Links to folders are not followed, so that the walk ends. Only one listing per level
 * is held at a time, so a large tree needs little memory.
 */
final class Folder implements Iterator<Path> {

  private static final Message LINKED_FOLDER =
      new Message(
          "这是指向文件夹的链接，未进入；请直接指定那个文件夹",
          "this is a link to a folder and was not followed; name that folder itself");
  private static final Message LOST_LINK =
      new Message("链接所指的文件不存在", "the file that this link leads to is not there");
  private static final Message LOOP =
      new Message("这是绕回自身的链接，打不开；请删去或改正", "this link leads back to itself; remove or mend it");
  private static final Message VANISHED =
      new Message("文件已不在，可能刚被移走", "the file is gone, perhaps moved just now");
  private static final Message CLOSED =
      new Message("打不开，请检查读取权限", "it cannot be opened; check the permission to read it");
  private static final Message UNREACHABLE =
      new Message(
          "打不开，可能是路径过长；请移到较浅的文件夹",
          "it cannot be opened, perhaps because its path is too long; move it to a folder less deep");

  /** No system follows more links. */
  private static final int MOST_LINKS = 64;

  private final Deque<Iterator<Path>> names = new ArrayDeque<>();
  private final Deque<Path> folders = new ArrayDeque<>();
  private final Consumer<Path> passedOver;
  private final BiConsumer<Path, Message> unreadable;
  private @Nullable Path next;

  /**
   * Begins the walk.
   *
   * @param passedOver is told of every file that is not of a kind a report comes in
   * @param unreadable is told of everything that cannot be opened
   */
  Folder(Path root, Consumer<Path> passedOver, BiConsumer<Path, Message> unreadable) {
    this.passedOver = passedOver;
    this.unreadable = unreadable;
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
    String name = String.valueOf(path.getFileName());
    if (FileKind.isLeftBehind(name)) {
      passedOver.accept(path);
      return;
    }
    try {
      BasicFileAttributes own = attributes(path, LinkOption.NOFOLLOW_LINKS);
      if (own.isDirectory()) {
        enter(path);
      } else {
        file(path, name, own.isSymbolicLink());
      }
    } catch (IOException e) {
      unreadable.accept(path, reason(e, VANISHED));
    }
  }

  private void file(Path path, String name, boolean link) throws IOException {
    BasicFileAttributes target;
    try {
      target = link ? attributes(path) : attributes(path, LinkOption.NOFOLLOW_LINKS);
    } catch (IOException e) {
      Message lost = link ? reason(e, LOST_LINK) : reason(e, VANISHED);
      unreadable.accept(path, link && isLoop(path) ? LOOP : lost);
      return;
    }
    if (target.isDirectory()) {
      unreadable.accept(path, LINKED_FOLDER);
    } else if (target.isRegularFile() && isDocument(path, name)) {
      next = path;
    } else {
      passedOver.accept(path);
    }
  }

  private static BasicFileAttributes attributes(Path path, LinkOption... options)
      throws IOException {
    return Files.readAttributes(path, BasicFileAttributes.class, options);
  }

  private static boolean isDocument(Path path, String name) throws IOException {
    FileKind kind = FileKind.of(name);
    if (kind != FileKind.UNKNOWN) {
      return kind == FileKind.DOCUMENT;
    }
    try (InputStream in = Files.newInputStream(path)) {
      return FileKind.of(in.readNBytes(FileKind.HEAD)) == FileKind.DOCUMENT;
    }
  }

  /** Whether a link leads, by other links, back to itself. */
  private static boolean isLoop(Path link) throws IOException {
    Path at = link;
    for (int i = 0; i < MOST_LINKS; i++) {
      if (!Files.isSymbolicLink(at)) {
        return false;
      }
      at = at.resolveSibling(Files.readSymbolicLink(at));
    }
    return true;
  }

  private static Message reason(IOException e, Message gone) {
    if (e instanceof NoSuchFileException) {
      return gone;
    }
    return e instanceof AccessDeniedException ? CLOSED : UNREACHABLE;
  }

  private void enter(Path folder) {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      // Paths, not strings: a name that is not valid in the system's charset stays readable.
      Path[] sorted =
          StreamSupport.stream(entries.spliterator(), false)
              .map(Path::getFileName)
              .toArray(Path[]::new);
      Arrays.sort(sorted);
      folders.push(folder);
      names.push(List.of(sorted).iterator());
    } catch (DirectoryIteratorException e) {
      unreadable.accept(folder, UNREACHABLE);
    } catch (IOException e) {
      unreadable.accept(folder, reason(e, VANISHED));
    }
  }
}
