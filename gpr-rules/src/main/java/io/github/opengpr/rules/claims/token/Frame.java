package io.github.opengpr.rules.claims.token;

import io.github.opengpr.rules.claims.lexicon.Sense;
import io.github.opengpr.rules.text.passage.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number among the words before and behind it.
 *
 * @param from the first token of the piece of a clause
 * @param lead the first token before the number that is said of it
 * @param number the number
 * @param next the next number, or the end
 * @param to the end of the piece
 * @param clause the piece as text
 * @param sentence the sentence
 * @param mark the mark of punctuation before the clause
 */
public record Frame(
    int from, int lead, int number, int next, int to, Span clause, Span sentence, char mark) {

  public boolean isLeadEmpty(List<Token> tokens) {
    return near(tokens) == null;
  }

  /** The first word before the number, going left, that is not transparent; null if none is. */
  public @Nullable Token near(List<Token> tokens) {
    int i = nearIndex(tokens);
    return i < 0 ? null : tokens.get(i);
  }

  /** The same number with more words before it. */
  public Frame from(int first) {
    return new Frame(from, first, number, next, to, clause, sentence, mark);
  }

  public int nearIndex(List<Token> tokens) {
    for (int i = number - 1; i >= lead; i--) {
      if (!tokens.get(i).isTransparent()) {
        return i;
      }
    }
    return -1;
  }

  /** The first word behind the number that is not transparent; -1 if none is. */
  public int tailIndex(List<Token> tokens) {
    for (int i = number + 1; i < next; i++) {
      if (!tokens.get(i).isTransparent()) {
        return i;
      }
    }
    return -1;
  }

  public boolean leadHas(List<Token> tokens, Sense sense) {
    return has(tokens, lead, number, sense);
  }

  public boolean tailHas(List<Token> tokens, Sense sense) {
    return has(tokens, number + 1, next, sense);
  }

  /** 按查询程序办理: nothing but particles between two words. */
  public static boolean areBeside(List<Token> tokens, int first, int second) {
    return tokens.subList(first + 1, second).stream().allMatch(one -> one.is(Sense.FILLER));
  }

  public boolean frameHas(List<Token> tokens, Sense sense) {
    return has(tokens, from, to, sense);
  }

  public static boolean has(List<Token> tokens, int from, int to, Sense sense) {
    for (int i = from; i < to; i++) {
      if (tokens.get(i).is(sense)) {
        return true;
      }
    }
    return false;
  }
}
