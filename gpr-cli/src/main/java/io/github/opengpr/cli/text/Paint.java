package io.github.opengpr.cli.text;

import io.github.opengpr.rules.Severity;

/** Colour on a terminal, nothing elsewhere. */
public enum Paint {
  /** Plain text. */
  NONE,
  /** The colours every terminal has. */
  TERMINAL;

  private static final String BOLD = "1";
  private static final String FAINT = "2";
  private static final String RED = "1;31";
  private static final String YELLOW = "33";
  private static final String BLUE = "36";

  public String strong(String text) {
    return paint(BOLD, text);
  }

  public String faint(String text) {
    return paint(FAINT, text);
  }

  public String severity(Severity severity, String text) {
    return switch (severity) {
      case ERROR -> paint(RED, text);
      case WARNING -> paint(YELLOW, text);
      case INFO -> paint(BLUE, text);
    };
  }

  private String paint(String code, String text) {
    return this == NONE ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
  }
}
