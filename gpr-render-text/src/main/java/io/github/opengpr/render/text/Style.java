package io.github.opengpr.render.text;

/** How tables are drawn in text. */
public enum Style {
  /**
   * Tables in frames of {@code +}, {@code -} and {@code |}, aligned in a terminal and in a
   * monospaced CJK font alike.
   */
  BOX,
  /** Markdown with tables as GitHub reads them; spanned places are empty cells. */
  MARKDOWN,
  /** One line for a row and a tab between cells; spanned places are empty cells. */
  TSV;

  TextStyle text() {
    if (this == BOX) {
      return new BoxText();
    }
    return this == MARKDOWN ? new MarkdownText() : new TsvText();
  }
}
