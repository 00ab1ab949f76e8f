package io.github.opengpr.read.office.quiet;

import java.net.URI;
import java.util.Properties;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.message.MessageFactory;
import org.apache.logging.log4j.simple.SimpleLogger;
import org.apache.logging.log4j.simple.SimpleLoggerContextFactory;
import org.apache.logging.log4j.spi.ExtendedLogger;
import org.apache.logging.log4j.spi.LoggerContext;
import org.apache.logging.log4j.spi.LoggerContextFactory;
import org.apache.logging.log4j.util.PropertiesUtil;
import org.jspecify.annotations.Nullable;

/**
 * The contexts that Log4j falls back to without an implementation, in which the library of Word and
 * Excel files says nothing: what a user should know, the exceptions of the formats say.
 */
public final class QuietContexts implements LoggerContextFactory {

  private static final String LIBRARY = "org.apache.poi.";

  private final LoggerContextFactory usual = SimpleLoggerContextFactory.INSTANCE;

  /** Made by Log4j. */
  public QuietContexts() {}

  @Override
  public LoggerContext getContext(
      String caller, ClassLoader loader, Object external, boolean current) {
    return new Quiet(usual.getContext(caller, loader, external, current));
  }

  @Override
  public LoggerContext getContext(
      String caller,
      ClassLoader loader,
      Object external,
      boolean current,
      URI configuration,
      String name) {
    return new Quiet(usual.getContext(caller, loader, external, current, configuration, name));
  }

  @Override
  public void removeContext(LoggerContext context) {
    // Nothing is kept.
  }

  /** A context that leaves out one library. */
  private record Quiet(LoggerContext usual) implements LoggerContext {

    private static ExtendedLogger silent(String name) {
      return new SimpleLogger(
          name,
          Level.OFF,
          false,
          false,
          false,
          false,
          "",
          null,
          new PropertiesUtil(new Properties()),
          System.err);
    }

    @Override
    public Object getExternalContext() {
      return usual.getExternalContext();
    }

    @Override
    public ExtendedLogger getLogger(String name) {
      return name.startsWith(LIBRARY) ? silent(name) : usual.getLogger(name);
    }

    @Override
    public ExtendedLogger getLogger(String name, @Nullable MessageFactory factory) {
      return name.startsWith(LIBRARY) ? silent(name) : usual.getLogger(name, factory);
    }

    @Override
    public boolean hasLogger(String name) {
      return usual.hasLogger(name);
    }

    @Override
    public boolean hasLogger(String name, MessageFactory factory) {
      return usual.hasLogger(name, factory);
    }

    @Override
    public boolean hasLogger(String name, Class<? extends MessageFactory> factory) {
      return usual.hasLogger(name, factory);
    }
  }
}
