package io.github.opengpr.read.office.quiet;

import org.apache.logging.log4j.spi.Provider;

/** What Log4j uses where there is nothing better: every implementation has a higher priority. */
public final class QuietProvider extends Provider {

  private static final int LOWEST = 0;

  /** Found and made by Log4j. */
  public QuietProvider() {
    super(LOWEST, CURRENT_VERSION, QuietContexts.class);
  }
}
