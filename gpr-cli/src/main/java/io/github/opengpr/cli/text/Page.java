package io.github.opengpr.cli.text;

import java.util.List;

/** Text in lines, indented and wrapped. Used by one thread. */
public final class Page {

  private final StringBuilder text = new StringBuilder();
  private final int width;

  /** A page whose lines fit the given number of columns. */
  public Page(int width) {
    this.width = width;
  }

  /** An empty line. */
  public void gap() {
    text.append('\n');
  }

  /** A line or more. */
  public void line(int indent, String words) {
    labelled(indent, "", "", 0, words);
  }

  /**
   * A label and, beside it, words that keep their left edge over all lines.
   *
   * @param painted the label as it is printed, colours and all
   * @param label the label without colours
   * @param width the columns set aside for the label
   */
  public void labelled(int indent, String painted, String label, int width, String words) {
    List<String> lines = Wrapping.lines(Printable.words(words), this.width - indent - width);
    text.append(" ".repeat(indent)).append(painted);
    text.append(" ".repeat(Math.max(0, width - Wrapping.columns(label))));
    text.append(lines.get(0)).append('\n');
    for (String line : lines.subList(1, lines.size())) {
      text.append(" ".repeat(indent + width)).append(line).append('\n');
    }
  }

  /** A line that is not wrapped, painted. */
  public void heading(int indent, String painted) {
    text.append(" ".repeat(indent)).append(painted).append('\n');
  }

  /**
   * A painted beginning that is not wrapped and what follows it: on the same line where both fit,
   * on lines of its own otherwise.
   *
   * @param painted the beginning, whose words are fit to be printed
   * @param plain the beginning without colours
   * @param words what follows it
   */
  public void heading(String painted, String plain, String words) {
    String following = Printable.words(words);
    if (Wrapping.columns(plain) + 2 + Wrapping.columns(following) <= width) {
      text.append(painted).append("  ").append(following).append('\n');
    } else {
      text.append(painted).append('\n');
      line(2, words);
    }
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
