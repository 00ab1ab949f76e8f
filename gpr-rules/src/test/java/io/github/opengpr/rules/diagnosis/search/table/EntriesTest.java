package io.github.opengpr.rules.diagnosis.search.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opengpr.model.form.Form;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntriesTest {

  private static final Entries THREE = Entries.of(1, 2, 3);

  @ParameterizedTest
  @ValueSource(ints = {0, 2})
  void takeWhatIsKnownOfTheirCells(int cell) {
    assertThat(THREE.withBlank(cell).isBlank(cell)).isTrue();
    assertThat(THREE.withBlank(cell).value(cell)).isZero();
    assertThat(THREE.withKnown(cell, 0).known()).containsEntry(cell, 0L);
    assertThat(THREE.withReadings(cell, List.of(new Reading(8, 1))).readings(cell))
        .containsExactly(new Reading(8, 1));
    assertThat(THREE.isBlank(cell)).isFalse();
    assertThat(THREE.known()).isEmpty();
    assertThat(THREE.readings(cell)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 3})
  void refuseOtherCells(int cell) {
    String message = "no cell " + cell + " in a table of 3 cells";
    assertThatThrownBy(() -> THREE.withBlank(cell))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
    assertThatThrownBy(() -> THREE.withReadings(cell, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
    assertThatThrownBy(() -> THREE.withKnown(cell, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @Test
  void aCountIsNeverNegative() {
    assertThatThrownBy(() -> THREE.withKnown(0, -1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("cell 0: a count cannot be -1");
  }

  @Test
  void arePlainUntilSomethingIsBlankOrKnown() {
    assertThat(THREE.isPlain()).isTrue();
    assertThat(THREE.withReadings(0, List.of(new Reading(8, 1))).isPlain()).isTrue();
    assertThat(THREE.withBlank(0).isPlain()).isFalse();
    assertThat(THREE.withKnown(0, 1).isPlain()).isFalse();
  }

  @Test
  void areShownWithTheirBlanks() {
    assertThat(THREE.withBlank(1)).hasToString("1 _ 3");
  }

  /** As the form prints it: twenty-five rows, on the trial form twenty-three; seven columns. */
  @Test
  void lieAsTheFormPrintsThem() {
    assertThat(Layout.of(Form.FORM_2021.requests())).isEqualTo(new Layout(25, 7, 6, 0, 1, 23, 24));
    assertThat(Layout.of(Form.FORM_2019.requests())).isEqualTo(new Layout(23, 7, 6, 0, 1, 21, 22));
    assertThatThrownBy(() -> Layout.of(Form.FORM_2021.table(4)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("no received among [");
  }
}
