package io.github.opengpr.cli.console;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is known of the terminal that the command may talk to. */
final class Terminal {

  /** Longer lines are hard to read, shorter ones hardly hold a sum. */
  private static final int WIDEST = 100;

  private static final int NARROWEST = 60;

  /** As wide as a window of Windows is at first, which tells its width to no program. */
  private static final int WINDOW = 80;

  private Terminal() {}

  /**
   * The encoding of the console, where it can write Chinese: a Chinese Windows reads GBK, not
   * UTF-8. Everything that is no terminal gets UTF-8, and so does a console that has no Chinese at
   * all.
   *
   * @param stream {@code stdout} or {@code stderr}
   * @param property the properties of the virtual machine; which one there is depends on its age
   */
  static Charset charset(
      boolean terminal, String stream, Function<String, @Nullable String> property) {
    if (terminal) {
      for (String name :
          List.of(stream + ".encoding", "sun." + stream + ".encoding", "native.encoding")) {
        String encoding = property.apply(name);
        if (encoding != null && isChinese(encoding)) {
          return Charset.forName(encoding);
        }
      }
    }
    return StandardCharsets.UTF_8;
  }

  private static boolean isChinese(String encoding) {
    try {
      Charset charset = Charset.forName(encoding);
      return charset.canEncode() && charset.newEncoder().canEncode("政府信息公开");
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /**
   * How many columns a line may take, within reason.
   *
   * @param columns what the user's shell says of it; null if it says nothing
   */
  static int width(@Nullable String columns, boolean terminal, boolean windows) {
    if (columns != null && columns.matches("[0-9]{1,4}")) {
      return Math.max(NARROWEST, Math.min(WIDEST, Integer.parseInt(columns)));
    }
    return terminal && windows ? WINDOW : WIDEST;
  }

  static boolean isWindows() {
    return File.separatorChar == '\\';
  }

  /** Whether a stream of this process is a terminal. */
  static boolean is(int descriptor) {
    Path link = Path.of("/proc/self/fd/" + descriptor);
    if (Files.isSymbolicLink(link)) {
      try {
        String target = Files.readSymbolicLink(link).toString();
        return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
      } catch (IOException e) {
        return false;
      }
    }
    return hasConsole();
  }

  // From JDK 22 on a console is always there and is asked whether it is a terminal.
  @SuppressWarnings("SystemConsoleNull")
  private static boolean hasConsole() {
    java.io.Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return Boolean.TRUE.equals(java.io.Console.class.getMethod("isTerminal").invoke(console));
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }
}
