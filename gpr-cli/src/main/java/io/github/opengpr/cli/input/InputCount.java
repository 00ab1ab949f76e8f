package io.github.opengpr.cli.input;

import java.io.IOException;
import java.util.List;
import java.util.function.IntSupplier;

/**
 * How many documents a user named, counted beside the work on them from the first time it is asked
 * for: to know it beforehand, every folder and archive would have to be opened before the first
 * document is read. Asked by one thread.
 */
public final class InputCount implements IntSupplier {

  private static final int UNKNOWN = -1;

  private final Thread counting;
  private volatile int total = UNKNOWN;

  /** Counts the documents of these operands. */
  public InputCount(List<String> operands) {
    List<String> own = List.copyOf(operands);
    this.counting = new Thread(() -> total = count(own), "gpr-count");
    counting.setDaemon(true);
  }

  /** The number of documents; negative as long as it is not known. */
  @Override
  public int getAsInt() {
    if (counting.getState() == Thread.State.NEW) {
      counting.start();
    }
    return total;
  }

  /** Waits for the number. */
  int whole() throws InterruptedException {
    getAsInt();
    counting.join();
    return total;
  }

  private static int count(List<String> operands) {
    int count = 0;
    try {
      // What cannot be opened is told by those who read.
      for (Inputs inputs = new Inputs(operands, (name, why) -> {}); inputs.hasNext(); count++) {
        Input.Entry entry = inputs.next().entry();
        if (entry != null) {
          entry.read(0); // an archive is closed when all of it was read
        }
      }
      return count;
    } catch (IOException | RuntimeException e) {
      return UNKNOWN;
    }
  }
}
