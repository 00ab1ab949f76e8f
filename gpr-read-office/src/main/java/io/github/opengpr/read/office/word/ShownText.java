package io.github.opengpr.read.office.word;

/**
 * A text as it is shown, run by run: digits above or below the line, and what is struck out, stay
 * apart from the number beside them. Used by one thread.
 */
public final class ShownText {

  private final StringBuilder text = new StringBuilder();
  private boolean struck;
  private boolean sound;
  private boolean onLine;

  /** Appends a run. */
  public void append(String run, boolean strikes, Script script) {
    if (run.isEmpty()) {
      return;
    }
    if (strikes != struck) {
      // 3 struck out beside 5 is not 35.
      text.append(' ');
      struck = strikes;
    }
    text.append(script.of(run));
    boolean blank = run.isBlank();
    sound |= !strikes && !blank;
    onLine |= script == Script.PLAIN && !blank;
  }

  /** Puts a text before all others, such as the number of a list. */
  public ShownText precededBy(String number) {
    text.insert(0, number);
    return this;
  }

  /** The last character; a line break if there is none. */
  public char last() {
    return text.isEmpty() ? '\n' : text.charAt(text.length() - 1);
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }

  public boolean isBlank() {
    return text.toString().isBlank();
  }

  /** Whether there is text and all of it is struck out. */
  public boolean isStruckOut() {
    return !sound && !isBlank();
  }

  /** The text; where all of it was moved off the line, as to the middle of a cell, it is plain. */
  @Override
  public String toString() {
    return onLine ? text.toString() : Script.plain(text.toString());
  }
}
