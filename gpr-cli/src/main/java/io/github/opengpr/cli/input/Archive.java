package io.github.opengpr.cli.input;

import io.github.opengpr.model.Message;
import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.read.input.EntryNames;
import io.github.opengpr.read.office.OfficeFormats;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The documents of a ZIP archive, sorted by name, each unpacked when its turn comes. The archive is
 * closed when the last of them was read.
 */
final class Archive implements Iterator<Input> {

  /** Text packs to a tenth, a table of zeros to a hundredth; more is no document. */
  private static final int MOST_EXPANSION = 400;

  private static final int SMALL = 1 << 20;

  private final Path path;
  private final ZipFile zip;
  private final AtomicInteger users = new AtomicInteger(1);
  private final Iterator<Input> inputs;
  private boolean ended;

  /** An entry, by the name it is shown with. */
  private record Named(String name, ZipEntry entry) {}

  /** A document of the archive. It may be read again, when others have closed the archive. */
  private final class Packed implements Input.Entry {

    private final ZipEntry entry;
    private final AtomicBoolean begun = new AtomicBoolean();

    Packed(ZipEntry entry) {
      this.entry = entry;
    }

    @Override
    public byte[] read(int limit) throws IOException {
      if (begun.getAndSet(true)) {
        try (ZipFile again = opened(path)) {
          return Archive.read(again, entry, limit);
        }
      }
      try {
        return Archive.read(zip, entry, limit);
      } finally {
        release();
      }
    }
  }

  private Archive(
      String file,
      Path path,
      ZipFile zip,
      List<? extends ZipEntry> entries,
      Consumer<String> passedOver)
      throws IOException {
    this.path = path;
    this.zip = zip;
    List<Named> named = new ArrayList<>();
    for (ZipEntry entry : entries) {
      if (!entry.isDirectory()) {
        named.add(new Named(EntryNames.decoded(entry.getName()), entry));
      }
    }
    named.sort(Comparator.comparing(Named::name));
    List<Input> found = new ArrayList<>();
    for (Named each : named) {
      String whole = file + "!/" + each.name();
      if (isDocument(each)) {
        found.add(new Input(whole, null, new Packed(each.entry())));
      } else {
        passedOver.accept(whole);
      }
    }
    users.addAndGet(found.size());
    this.inputs = found.iterator();
  }

  /**
   * What became of a file.
   *
   * @param archive its documents; null if it is no archive, or cannot be opened
   * @param why it cannot be opened; null if it can, or is no archive
   */
  record Opened(@Nullable Archive archive, @Nullable Message why) {}

  /**
   * Opens a file, if it is an archive.
   *
   * @param passedOver is told of every entry that is not of a kind a report comes in
   */
  static Opened open(String name, Path path, Consumer<String> passedOver) {
    if (!isPacked(path)) {
      return new Opened(null, null);
    }
    ZipFile zip = null;
    try {
      zip = opened(path);
      List<? extends ZipEntry> entries = zip.stream().limit(EntryNames.MOST + 1L).toList();
      Set<String> names = entries.stream().map(ZipEntry::getName).collect(Collectors.toSet());
      if (OfficeFormats.isDocument(names)) {
        zip.close();
        return new Opened(null, null);
      }
      if (entries.size() > EntryNames.MOST) {
        close(zip);
        return new Opened(null, new Message("压缩包内文件过多，不予读取", "the archive holds too many files"));
      }
      return new Opened(new Archive(name, path, zip, entries, passedOver), null);
    } catch (IOException | RuntimeException e) {
      close(zip);
      return new Opened(null, reason(e));
    }
  }

  private static ZipFile opened(Path path) throws IOException {
    // One byte a character: what the names are in is found out name by name.
    return new ZipFile(new File(path.toString()), ZipFile.OPEN_READ, StandardCharsets.ISO_8859_1);
  }

  private static Message reason(Exception e) {
    String text = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    if (text.contains("encrypted")) {
      return new Message(
          "压缩包已加密，请去除密码后再读取", "the archive is locked with a password; remove it first");
    }
    return new Message("压缩包已损坏或不完整，请重新下载", "the archive is damaged or cut off; fetch it again");
  }

  private static boolean isPacked(Path path) {
    try (InputStream in = Files.newInputStream(path)) {
      byte[] head = in.readNBytes(4);
      return head.length == 4 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
    } catch (IOException e) {
      return false;
    }
  }

  private boolean isDocument(Named each) throws IOException {
    String plain = each.name().replace('\\', '/');
    for (String folder : plain.split("/", -1)) {
      if (FileKind.isLeftBehind(folder)) {
        return false;
      }
    }
    FileKind kind = FileKind.of(plain.substring(plain.lastIndexOf('/') + 1));
    if (kind != FileKind.UNKNOWN) {
      return kind == FileKind.DOCUMENT;
    }
    try (InputStream in = zip.getInputStream(each.entry())) {
      return FileKind.of(in.readNBytes(FileKind.HEAD)) == FileKind.DOCUMENT;
    }
  }

  private static byte[] read(ZipFile zip, ZipEntry entry, int limit) throws IOException {
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] bytes = in.readNBytes(limit);
      if (bytes.length > SMALL && bytes.length > entry.getCompressedSize() * MOST_EXPANSION) {
        throw ReportReadException.of(
            ReportReadException.Reason.TOO_LARGE,
            "压缩包内的这个文件解压后膨胀超过 " + MOST_EXPANSION + " 倍，疑为恶意文件，不予读取",
            "unpacked, this file of the archive grows more than "
                + MOST_EXPANSION
                + " times; not read");
      }
      return bytes;
    }
  }

  @Override
  public boolean hasNext() {
    boolean more = inputs.hasNext();
    if (!more && !ended) {
      ended = true;
      release();
    }
    return more;
  }

  @Override
  public Input next() {
    return inputs.next();
  }

  private void release() {
    if (users.decrementAndGet() == 0) {
      close(zip);
    }
  }

  private static void close(@Nullable ZipFile zip) {
    if (zip != null) {
      try {
        zip.close();
      } catch (IOException e) {
        // Nothing was written.
      }
    }
  }
}
