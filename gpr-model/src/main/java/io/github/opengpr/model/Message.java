package io.github.opengpr.model;

/**
 * A sentence for people, in Chinese and in English, with all numbers and labels filled in.
 *
 * @param zh the Chinese sentence, the one that counts
 * @param en the English sentence
 */
public record Message(String zh, String en) {

  /** The sentence in the given language: English for {@code en}, Chinese for everything else. */
  public String in(String language) {
    return language.equals("en") ? en : zh;
  }
}
