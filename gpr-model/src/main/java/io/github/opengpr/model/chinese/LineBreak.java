package io.github.opengpr.model.chinese;

/** Where a line of Chinese may not be broken: before a closing mark and after an opening one. */
public final class LineBreak {

  private static final String CLOSING = "，。、；：！？）》”’」』】〕…,.;:!?)]%";
  private static final String OPENING = "（《“‘「『【〔([";

  private LineBreak() {}

  /** Whether a line may begin with a character. */
  public static boolean mayBegin(int character) {
    return CLOSING.indexOf(character) < 0;
  }

  /** Whether a line may end with a character. */
  public static boolean mayEnd(int character) {
    return OPENING.indexOf(character) < 0;
  }
}
