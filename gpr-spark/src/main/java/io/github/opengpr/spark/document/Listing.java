package io.github.opengpr.spark.document;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The files under some paths, dealt out in shares of about the same work: the largest first, one to
 * each share in turn and back again. Files without content are files too.
 *
 * @param shares the names of the files of each share
 */
public record Listing(List<List<String>> shares) {

  /** To open a file takes as long as to read so many bytes of it. */
  private static final long OPENING = 64L << 10;

  /**
   * A share is large enough to be worth a task, and small enough that a lost one is little loss.
   */
  private static final long SHARE = 16L << 20;

  private record Found(String name, long length) {}

  /**
   * Lists files.
   *
   * @param paths files, folders and patterns
   * @param hadoop how they are reached
   * @param atLeast into how many shares many files are dealt at least
   * @return the files
   * @throws FileNotFoundException if a path leads nowhere
   * @throws IOException if a folder cannot be listed
   */
  public static Listing of(List<String> paths, Configuration hadoop, int atLeast)
      throws IOException {
    List<Found> files = new ArrayList<>();
    for (String name : paths) {
      Path path = new Path(name);
      FileSystem system = path.getFileSystem(hadoop);
      FileStatus[] roots = system.globStatus(path);
      if (roots == null || roots.length == 0) {
        throw new FileNotFoundException(name);
      }
      for (FileStatus root : roots) {
        add(files, root, system);
      }
    }
    files.sort(Comparator.comparingLong(Found::length).reversed().thenComparing(Found::name));
    return new Listing(dealt(files, atLeast));
  }

  private static void add(List<Found> files, FileStatus status, FileSystem system)
      throws IOException {
    if (!status.isDirectory()) {
      files.add(new Found(name(status.getPath()), status.getLen()));
      return;
    }
    for (FileStatus each : system.listStatus(status.getPath())) {
      String name = each.getPath().getName();
      if (!name.startsWith(".") && !name.startsWith("~$")) {
        add(files, each, system);
      }
    }
  }

  /** A file of this machine is called by its plain path. */
  static String name(Path path) {
    return path.toString().replaceFirst("^file:/+", "/");
  }

  private static List<List<String>> dealt(List<Found> files, int atLeast) {
    long work = 0;
    for (Found file : files) {
      work += file.length() + OPENING;
    }
    int count = (int) Math.max(1, Math.min(files.size(), Math.max(work / SHARE, atLeast)));
    List<List<String>> shares = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      shares.add(new ArrayList<>());
    }
    for (int i = 0; i < files.size(); i++) {
      int turn = i % (2 * count);
      shares.get(turn < count ? turn : 2 * count - 1 - turn).add(files.get(i).name());
    }
    return shares;
  }
}
