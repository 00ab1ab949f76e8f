package io.github.opengpr.read.recognise.row;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.printed.Place;
import io.github.opengpr.read.recognise.label.TableLabels;
import io.github.opengpr.read.recognise.token.Token;
import org.junit.jupiter.api.Test;

class CornerNoteTest {

  private final CornerNote note = new CornerNote(TableLabels.of(Form.FORM_2021, 3));

  private boolean takes(String text) {
    return note.takes(Token.of(text, new Place.InText(3, 1)));
  }

  @Test
  void theRestOfTheNoteMayBeginALineThatGoesOnWithTheHead() {
    assertThat(takes("（本列数据的勾稽关系为：第一项加第二项之和，等于")).isTrue();
    assertThat(takes("自")).isFalse();
    assertThat(takes("第三项加第四项之和） 然人")).isTrue();
    assertThat(note.text()).isEqualTo("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）");
  }

  @Test
  void wordsThatAreNoRestAreLeft() {
    assertThat(takes("第三项加第四项之和 然人")).isFalse();
    assertThat(takes("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之")).isTrue();
    assertThat(takes("和平街道")).isFalse();
  }
}
