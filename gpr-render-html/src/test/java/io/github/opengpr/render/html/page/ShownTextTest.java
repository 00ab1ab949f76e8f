package io.github.opengpr.render.html.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text as it may stand in a page. */
class ShownTextTest {

  @ParameterizedTest
  @CsvSource({
    "办结15件, 办结15件",
    "<b>&amp;, &lt;b&gt;&amp;amp;",
    "a\"b'c, a&quot;b&#39;c",
    "a\\u0000b, a\u2400b",
    "a\\u001Bb, a\u241Bb",
    "a\\u007Fb, a[U+007F]b",
    "a\\u0085b, a[U+0085]b",
    "a\\u202Eb, a[U+202E]b",
    "a\\u2067b, a[U+2067]b",
    "a\\uD800b, a\uFFFDb",
    "a\\uFFFFb, a\uFFFDb",
    "\\uD83D\\uDE00, \uD83D\uDE00"
  })
  void nothingIsHiddenAndNothingIsMarkup(String text, String shown) {
    StringBuilder out = new StringBuilder();
    ShownText.append(out, unescaped(text));
    assertThat(out).hasToString(shown);
  }

  /** The characters that a source file cannot hold. */
  private static String unescaped(String text) {
    StringBuilder out = new StringBuilder();
    for (int at = 0; at < text.length(); at++) {
      if (text.startsWith("\\u", at)) {
        out.append((char) Integer.parseInt(text.substring(at + 2, at + 6), 16));
        at += 5;
      } else {
        out.append(text.charAt(at));
      }
    }
    return out.toString();
  }
}
