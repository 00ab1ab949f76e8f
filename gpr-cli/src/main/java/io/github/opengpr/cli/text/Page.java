package io.github.opengpr.cli.text;

import java.util.List;

/** Text in lines, indented and wrapped. Used by one thread. */
public final class Page {

  private final StringBuilder text = new StringBuilder();
  private final int width;

  public Page() {
    this(Wrapping.WIDTH);
  }

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

  /**
   * A line that is not wrapped, its beginning painted.
   *
   * @param painted the beginning, whose words are fit to be printed
   * @param words what follows it
   */
  public void heading(int indent, String painted, String words) {
    text.append(" ".repeat(indent)).append(painted).append(Printable.words(words)).append('\n');
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
