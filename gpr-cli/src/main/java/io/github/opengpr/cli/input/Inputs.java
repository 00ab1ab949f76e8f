package io.github.opengpr.cli.input;

import io.github.opengpr.model.Message;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The documents a user named, folders and archives opened, in the order named. Read once, by one
 * thread; a folder is listed when its turn comes.
 */
public final class Inputs implements Iterator<Input> {

  private static final int NAMED = 3;

  private final Iterator<String> operands;
  private final BiConsumer<String, Message> unreadable;
  private final List<String> passedOver = new ArrayList<>();
  private int passedOverCount;
  private int pictures;
  private boolean hasFolders;
  private Iterator<Path> folder = List.<Path>of().iterator();
  private Iterator<Input> archive = List.<Input>of().iterator();
  private @Nullable Input next;

  /**
   * Begins with the first operand.
   *
   * @param operands files, folders, {@code -} for standard input
   * @param unreadable is told of every operand and folder that cannot be opened
   */
  public Inputs(List<String> operands, BiConsumer<String, Message> unreadable) {
    this.operands = operands.iterator();
    this.unreadable = unreadable;
  }

  @Override
  public boolean hasNext() {
    while (next == null && (archive.hasNext() || folder.hasNext() || operands.hasNext())) {
      if (archive.hasNext()) {
        next = archive.next();
      } else if (folder.hasNext()) {
        Path path = folder.next();
        next = file(path.toString(), path);
      } else {
        next = open(operands.next());
      }
    }
    return next != null;
  }

  @Override
  public Input next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    Input found = next;
    next = null;
    return found;
  }

  /** Whether a folder or an archive was among the operands so far. */
  public boolean hasFolders() {
    return hasFolders;
  }

  /** How many files of folders and archives were passed over because of their kind. */
  public int passedOver() {
    return passedOverCount;
  }

  /** How many of them are pictures. */
  public int pictures() {
    return pictures;
  }

  /** The first few of the files that were passed over. */
  public List<String> passedOverNames() {
    return List.copyOf(passedOver);
  }

  private @Nullable Input open(String operand) {
    if (operand.equals(Input.STANDARD_INPUT)) {
      return Input.standardInput();
    }
    Path path;
    try {
      path = Path.of(operand);
    } catch (InvalidPathException e) {
      unreadable.accept(operand, new Message("不是有效的文件名", "not a valid file name"));
      return null;
    }
    if (!Files.isDirectory(path)) {
      return file(operand, path);
    }
    hasFolders = true;
    folder =
        new Folder(
            path,
            beside -> passOver(beside.toString()),
            (at, why) -> unreadable.accept(at.toString(), why));
    return null;
  }

  /** The document in a file; null if the file is an archive, which is opened, or cannot be. */
  private @Nullable Input file(String name, Path path) {
    // What a look at its first bytes takes from a pipe is gone.
    if (FileKind.mayBeArchive(name) && !Pipes.is(path)) {
      Archive.Opened opened = Archive.open(name, path, this::passOver);
      if (opened.why() != null) {
        unreadable.accept(name, opened.why());
        return null;
      }
      if (opened.archive() != null) {
        hasFolders = true;
        archive = opened.archive();
        return null;
      }
    }
    return Input.file(name, path);
  }

  private void passOver(String name) {
    passedOverCount++;
    int folder = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
    if (FileKind.of(name.substring(folder + 1)) == FileKind.PICTURE) {
      pictures++;
    }
    if (passedOver.size() < NAMED) {
      passedOver.add(name);
    }
  }
}
