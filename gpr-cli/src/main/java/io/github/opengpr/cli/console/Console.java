package io.github.opengpr.cli.console;

import io.github.opengpr.cli.text.Language;
import io.github.opengpr.cli.text.OneLine;
import io.github.opengpr.cli.text.Paint;
import io.github.opengpr.cli.text.Printable;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * What the command talks through: results to standard output, everything else to standard error, in
 * UTF-8, or as the terminal that shows it reads. Used by one thread.
 */
public final class Console {

  private static final int BUFFER = 1 << 16;
  private static final int LONGEST = 10_000;

  private static final String CLEAR_LINE = "\r\u001b[K";

  private final InputStream in;
  private final OutputStream out;
  private final PrintStream err;
  private final boolean inTerminal;
  private final boolean outTerminal;
  private final boolean errTerminal;
  private final Charset charset;
  private boolean progressShown;
  private boolean closed;

  /** Streams in UTF-8. */
  public Console(
      InputStream in,
      OutputStream out,
      PrintStream err,
      boolean inTerminal,
      boolean outTerminal,
      boolean errTerminal) {
    this(in, out, err, inTerminal, outTerminal, errTerminal, StandardCharsets.UTF_8);
  }

  /**
   * Streams of any kind.
   *
   * @param charset how results are written, and answers read
   */
  Console(
      InputStream in,
      OutputStream out,
      PrintStream err,
      boolean inTerminal,
      boolean outTerminal,
      boolean errTerminal,
      Charset charset) {
    this.in = in;
    this.inTerminal = inTerminal;
    this.out = out;
    this.err = err;
    this.outTerminal = outTerminal;
    this.errTerminal = errTerminal;
    this.charset = charset;
  }

  /** The streams of this process. */
  public static Console ofProcess() {
    boolean outTerminal = Terminal.is(1);
    boolean errTerminal = Terminal.is(2);
    return new Console(
        // Buffered: the bare stream asks a pipe for its position, which a pipe has not.
        isInputClosed()
            ? new ClosedInput()
            : new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER),
        new PrintStream(
            new FileOutputStream(FileDescriptor.err),
            true,
            Terminal.charset(errTerminal, "stderr", System::getProperty)),
        Terminal.is(0),
        outTerminal,
        errTerminal,
        Terminal.charset(outTerminal, "stdout", System::getProperty));
  }

  /**
   * Whether standard input was closed when the process began. The first file that the virtual
   * machine opened then has its number, and would be read in its place.
   */
  private static boolean isInputClosed() {
    try {
      Path target = Files.readSymbolicLink(Path.of("/proc/self/fd/0"));
      Path java = Path.of(System.getProperty("java.home", "")).toRealPath();
      return target.startsWith(java) || target.toString().endsWith(".jar");
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }

  /** Standard input that is not there. */
  private static final class ClosedInput extends InputStream {

    @Override
    public int read() throws IOException {
      throw new IOException("标准输入已关闭 (standard input is closed)");
    }

    @Override
    public int read(byte[] bytes, int from, int most) throws IOException {
      return read();
    }
  }

  public InputStream in() {
    return in;
  }

  /** Whether results are read on a terminal and colour is wanted. */
  public boolean isColoured() {
    String noColor = System.getenv("NO_COLOR");
    return outTerminal && (noColor == null || noColor.isEmpty());
  }

  /** How results are coloured. */
  public Paint paint() {
    return isColoured() ? Paint.TERMINAL : Paint.NONE;
  }

  /**
   * How many columns a line of results may take: those of the terminal, or those the user exports
   * where results go elsewhere, within reason.
   */
  public int width() {
    return Terminal.width(System.getenv("COLUMNS"), outTerminal, Terminal.isWindows());
  }

  /** How long a line may be that is not wrapped: as wide as the terminal; elsewhere, anything. */
  public int longest() {
    return outTerminal ? width() : Integer.MAX_VALUE;
  }

  /**
   * Prints a result. Once output has failed, nothing more is tried.
   *
   * @throws ClosedOutputException if nobody reads it any more, or it cannot be written
   */
  public void print(String text) {
    clearProgress();
    if (closed) {
      return;
    }
    try {
      out.write(text.getBytes(charset));
      if (outTerminal) {
        out.flush();
      }
    } catch (IOException e) {
      closed = true;
      throw new ClosedOutputException(e);
    }
  }

  /** Writes out what is still held back. */
  public void flush() {
    clearProgress();
    if (closed) {
      return;
    }
    try {
      out.flush();
    } catch (IOException e) {
      closed = true;
      throw new ClosedOutputException(e);
    }
  }

  /** Says something that is not a result, in one line. */
  public void say(String line) {
    clearProgress();
    err.println("gpr: " + Printable.words(OneLine.of(line.strip(), LONGEST, " ")));
  }

  /** Prints, among the results, the file that they went to. */
  public void printWritten(Path file, Language language) {
    print(language.of("已写出 ", "written: ") + Printable.name(file.toString()) + "\n");
  }

  /** Says which file was written, where no results are printed. */
  public void sayWritten(Path file) {
    say("已写出 / written: " + file);
  }

  /** Whether somebody sits there who can be asked. */
  public boolean canAsk() {
    return inTerminal && errTerminal;
  }

  /** Asks a question and waits for a line; only y, yes and 是 mean yes. */
  public boolean isConfirmed(String question) {
    flush();
    err.print(Printable.lines(question));
    err.flush();
    String answer = line().strip().toLowerCase(Locale.ROOT);
    return answer.equals("y") || answer.equals("yes") || answer.equals("是");
  }

  private String line() {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    try {
      for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
        line.write(next);
      }
    } catch (IOException e) {
      return "";
    }
    return line.toString(charset);
  }

  /** Whether somebody sees how far the work is; results may go there too, or into files. */
  boolean showsProgress() {
    return errTerminal;
  }

  /** Shows how far the work is, until something else is shown. */
  void progress(String line) {
    if (showsProgress()) {
      err.print(CLEAR_LINE + line);
      err.flush();
      progressShown = true;
    }
  }

  private void clearProgress() {
    if (progressShown) {
      err.print(CLEAR_LINE);
      err.flush();
      progressShown = false;
    }
  }
}
