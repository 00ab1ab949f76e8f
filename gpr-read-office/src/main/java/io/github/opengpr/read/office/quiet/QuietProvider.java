package io.github.opengpr.read.office.quiet;

import org.apache.logging.log4j.simple.SimpleLoggerContextFactory;
import org.apache.logging.log4j.spi.Provider;

/**
 * What Log4j would use anyway where there is nothing better. Found here, it does not complain that
 * nothing was found; every implementation has a higher priority.
 */
public final class QuietProvider extends Provider {

  private static final int LOWEST = 0;

  /** Found and made by Log4j. */
  public QuietProvider() {
    super(LOWEST, CURRENT_VERSION, SimpleLoggerContextFactory.class);
  }
}
