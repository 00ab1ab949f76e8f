package io.github.opengpr.rules.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.opengpr.model.printed.Place;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A place as data: the members that its kind of document has, and no others. */
class CheckedPlaceTest {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  static List<Arguments> places() {
    return List.of(
        Arguments.of(new Place.InText(12, 5), "{'kind':'text','line':12,'column':5}"),
        Arguments.of(
            new Place.InTable(2, 9, 4, 310),
            "{'kind':'flow','line':310,'table':2,'row':9,'cell':4}"),
        Arguments.of(
            new Place.InTable(2, 9, 4, null), "{'kind':'flow','table':2,'row':9,'cell':4}"),
        Arguments.of(new Place.InTable(0, 7, 0, null), "{'kind':'flow','paragraph':7}"),
        Arguments.of(new Place.InSheet("表三", "B12"), "{'kind':'sheet','sheet':'表三','a1':'B12'}"),
        Arguments.of(
            new Place.OnPage(3, 72.04f, 100f, 30.26f, 12.5f),
            "{'kind':'page','page':3,'x':72.0,'y':100.0,'width':30.3,'height':12.5}"));
  }

  @ParameterizedTest
  @MethodSource("places")
  void onlyWhatTheKindHasIsThere(Place place, String json) throws IOException {
    CheckedPlace checked = CheckedPlace.of(place, null);
    String written = MAPPER.writeValueAsString(checked);

    assertThat(written).isEqualTo(json.replace('\'', '"'));
    assertThat(MAPPER.readValue(written, CheckedPlace.class)).isEqualTo(checked);
  }

  @ParameterizedTest
  @MethodSource("places")
  void theHeadingAboveStandsBeside(Place place, String json) throws IOException {
    assertThat(MAPPER.readTree(MAPPER.writeValueAsString(CheckedPlace.of(place, "三、收到"))))
        .isEqualTo(
            MAPPER.readTree(json.replace('\'', '"').replaceFirst("}$", ",\"heading\":\"三、收到\"}")));
  }

  @Test
  void noPlaceIsNone() {
    assertThat(CheckedPlace.of(null, "三、收到")).isNull();
  }
}
