package sample.gpr;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Lets only so many reports be read and checked at once: what one may take of the memory, times
 * their number, has to fit the heap.
 */
@Component
public class Turns {

  private final Semaphore free;
  private final long waitMillis;

  Turns(
      @Value("${gpr.readings-at-once}") int atOnce, @Value("${gpr.wait-millis}") long waitMillis) {
    this.free = new Semaphore(atOnce, true);
    this.waitMillis = waitMillis;
  }

  /** Work on a report. */
  @FunctionalInterface
  public interface Work<T> {
    T run() throws IOException;
  }

  /** The service has its hands full; the client may try again. */
  static final class BusyException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /**
   * Does the work when its turn comes.
   *
   * @throws BusyException if it does not come in time
   */
  public <T> T take(Work<T> work) throws IOException {
    try {
      if (!free.tryAcquire(waitMillis, TimeUnit.MILLISECONDS)) {
        throw new BusyException();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BusyException();
    }
    try {
      return work.run();
    } finally {
      free.release();
    }
  }
}
