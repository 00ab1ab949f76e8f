package io.github.opengpr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.cli.console.Console;
import io.github.opengpr.cli.console.Progress;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Progress is seen on a terminal, wherever results go, and nowhere else. */
class ProgressTest {

  private static final String CLEAR = "\r\u001b[K";
  private static final long SECOND = 1_000_000_000L;

  private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
  private final AtomicLong time = new AtomicLong();

  private Console console(boolean outTerminal, boolean errTerminal) {
    PrintStream err = new PrintStream(screen, true, StandardCharsets.UTF_8);
    return new Console(
        InputStream.nullInputStream(), screen, err, errTerminal, outTerminal, errTerminal);
  }

  private String screen() {
    return screen.toString(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void itHasATotalAsSoonAsThatIsKnown(boolean outTerminal) {
    AtomicInteger total = new AtomicInteger(-1);
    Progress progress = new Progress(console(outTerminal, true), total::get, time::get);
    time.addAndGet(SECOND);
    progress.step();
    total.set(240);
    time.addAndGet(SECOND);
    progress.step();
    assertThat(screen()).isEqualTo(CLEAR + "已处理 1 份 / 1 done" + CLEAR + "已处理 2/240 份 / 2/240 done");
  }

  @Test
  void itIsShownNowAndThenOnly() {
    Progress progress = new Progress(console(false, true), () -> 3, time::get);
    progress.step();
    progress.step();
    time.addAndGet(SECOND);
    progress.step();
    assertThat(screen()).isEqualTo(CLEAR + "已处理 3/3 份 / 3/3 done");
  }

  @Test
  void itGivesWayToResults() {
    Console console = console(true, true);
    Progress progress = new Progress(console, () -> 3, time::get);
    time.addAndGet(SECOND);
    progress.step();
    console.print("a result\n");
    assertThat(screen()).endsWith("1/3 done" + CLEAR + "a result\n");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void nothingIsShownOrCountedIfNobodyLooks(boolean outTerminal) {
    IntSupplier total =
        () -> {
          throw new AssertionError("counted for nobody");
        };
    Progress progress = new Progress(console(outTerminal, false), total, time::get);
    time.addAndGet(SECOND);
    progress.step();
    assertThat(screen()).isEmpty();
  }
}
