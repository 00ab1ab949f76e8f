package io.github.opengpr.rules.text;

import java.util.List;

/** Looks for words as they stand, whatever they mean there. */
public final class Words {

  private Words() {}

  /** Whether a text has one of some words. A plain loop: it runs for every sentence. */
  public static boolean hasAny(String text, List<String> words) {
    for (String word : words) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
