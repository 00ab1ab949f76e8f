package io.github.opengpr.read.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryNamesTest {

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030"})
  void aNameIsReadInTheCharactersItWasWrittenIn(String charset) {
    byte[] bytes = "年报/某县.docx".getBytes(Charset.forName(charset));
    assertThat(EntryNames.decoded(new String(bytes, ISO_8859_1))).isEqualTo("年报/某县.docx");
  }

  @Test
  void aNameThatSaidWhatItIsInStays() {
    assertThat(EntryNames.decoded("某县.docx")).isEqualTo("某县.docx");
  }
}
