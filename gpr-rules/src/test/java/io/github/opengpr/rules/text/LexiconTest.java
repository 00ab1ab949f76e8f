package io.github.opengpr.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LexiconTest {

  @Test
  void noSpellingHasTwoMeanings() {
    Map<String, Word> seen = new HashMap<>();
    for (Word word : Word.values()) {
      for (String spelling : word.spellings()) {
        assertThat(seen.put(spelling, word)).as(spelling).isNull();
      }
    }
  }

  @Test
  void everySpellingIsFoundAsOneWord() {
    for (Word word : Word.values()) {
      for (String spelling : word.spellings()) {
        assertThat(Lexicon.tokens(spelling))
            .as(spelling)
            .containsExactly(new Token(word, 0, spelling.length()));
      }
    }
  }

  @Test
  void titlesAreNotRead() {
    assertThat(Lexicon.tokens("《收到政府信息公开申请》")).isEmpty();
    assertThat(Lexicon.tokens("《收到")).hasSize(1);
  }
}
