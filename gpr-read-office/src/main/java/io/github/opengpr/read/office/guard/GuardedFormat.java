package io.github.opengpr.read.office.guard;

import io.github.opengpr.model.work.Work;
import io.github.opengpr.model.work.WorkLimitException;
import io.github.opengpr.read.DocumentFormat;
import io.github.opengpr.read.ReadLimits;
import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.read.document.Document;

/** A format that reads each file within its {@link Budget}, and says why it does not read one. */
public abstract class GuardedFormat implements DocumentFormat {

  private final String name;

  /** What is done within a budget. */
  protected interface Reading {

    /** The blocks of the file; fails with whatever the library behind the format fails with. */
    Document within(Budget budget) throws Exception;
  }

  /** A format of this name. */
  protected GuardedFormat(String name) {
    this.name = name;
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final Document parse(byte[] bytes, String fileName, ReadLimits limits, Work work)
      throws ReportReadException {
    return guarded(bytes, limits, work, budget -> read(bytes, budget));
  }

  /** Turns the bytes of a file into blocks. */
  protected abstract Document read(byte[] bytes, Budget budget) throws Exception;

  /**
   * Why a file is not read that makes its reader fail so: libraries answer damage with whatever
   * exception their arithmetic runs into. A format without such a library has a fault of its own.
   */
  protected Refusal refusal(Exception failure) {
    throw failure instanceof RuntimeException own ? own : new IllegalStateException(failure);
  }

  /** Reads the file, and turns what is thrown into what leaves the library. */
  protected final Document guarded(byte[] bytes, ReadLimits limits, Work work, Reading reading)
      throws ReportReadException {
    try {
      return reading.within(new Budget(limits, work, bytes.length));
    } catch (Refusal e) {
      throw e.toException();
    } catch (ReportReadException | WorkLimitException e) {
      throw e;
    } catch (StackOverflowError e) {
      // Libraries follow chains as deep as the file makes them.
      throw Budget.tooDeep(limits).toException();
    } catch (Exception e) {
      throw refusal(e).toException();
    }
  }
}
