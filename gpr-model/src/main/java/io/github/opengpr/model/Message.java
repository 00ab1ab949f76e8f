package io.github.opengpr.model;

/**
 * A sentence for people, in Chinese and in English, with all numbers and labels filled in.
 * Immutable and thread-safe.
 *
 * @param zh the Chinese sentence, the one that counts
 * @param en the English sentence
 */
public record Message(String zh, String en) {

  /**
   * {@return the sentence in the given language: English for {@code en}, Chinese for everything
   * else}
   *
   * @param language a two-letter language, such as {@code zh}
   */
  public String in(String language) {
    return language.equals("en") ? en : zh;
  }
}
