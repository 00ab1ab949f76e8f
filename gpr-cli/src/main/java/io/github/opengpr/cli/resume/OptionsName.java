package io.github.opengpr.cli.resume;

import io.github.opengpr.cli.input.Contents;
import java.nio.charset.StandardCharsets;

/**
 * A short name for everything a result depends on beside its document and the version of gpr. Two
 * runs give it the same name if they told the same things.
 */
public final class OptionsName {

  private static final int DIGITS = 16;

  private final StringBuilder told = new StringBuilder();

  /** Tells one thing: what it is, and its value, of which only what it prints counts. */
  public OptionsName with(String what, Object value) {
    String text = String.valueOf(value);
    told.append(what).append(':').append(text.length()).append(':').append(text).append('\n');
    return this;
  }

  @Override
  public String toString() {
    return Contents.sha256(told.toString().getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
  }
}
