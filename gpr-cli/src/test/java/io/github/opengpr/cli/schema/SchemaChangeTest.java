package io.github.opengpr.cli.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Which changes of a schema are breaks and which are not, side by side. */
class SchemaChangeTest {

  private static final String BEFORE =
      """
      {"$id":"a:1","$defs":{"Kind":{"enum":["x","y"]}},"type":"object","title":"old",
       "properties":{"title":{"type":"string"},"n":{"type":["integer","null"],"maximum":9}},
       "required":["n"],"additionalProperties":false,"allOf":[{"const":1}]}
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"title\":{\"type\":\"string\"},  |                             | no longer has title",
        "\"title\":{\"type\":\"string\"}   | \"title\":{\"type\":\"null\"} | /properties/title/type",
        "\"n\":{                           | \"m\":{                     | no longer has n",
        "[\"integer\",\"null\"]            | \"integer\"                 | /properties/n/type",
        "\"maximum\":9                     | \"maximum\":8               | /properties/n/maximum",
        "\"maximum\":9                     | \"maximum\":9,\"minimum\":0 | now has minimum",
        "\"required\":[\"n\"]              | \"required\":[]             | /required",
        "\"required\":[\"n\"]              | \"required\":[\"n\",\"title\"] | /required",
        "[\"x\",\"y\"]                     | [\"x\"]                     | no longer has [\"y\"]",
        "\"Kind\"                          | \"Sort\"                    | /$defs: no longer has Kind",
        "\"const\":1                       | \"const\":2                 | /allOf/0/const",
      })
  void breaks(String old, String changed, String said) {
    assertThat(SchemaChange.breaks(node(BEFORE), node(replaced(old, changed))))
        .singleElement()
        .asString()
        .contains(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"title\":\"old\"      | \"title\":\"new\",\"description\":\"words\"",
        "\"$id\":\"a:1\"        | \"$id\":\"a:2\"",
        "\"n\":{                | \"new\":{\"type\":\"string\"},\"n\":{",
        "[\"x\",\"y\"]          | [\"y\",\"x\",\"z\"]",
        "[\"integer\",\"null\"] | [\"null\",\"integer\"]",
        "\"Kind\"               | \"Sort\":{\"type\":\"string\"},\"Kind\"",
      })
  void isNoBreak(String old, String changed) {
    assertThat(SchemaChange.breaks(node(BEFORE), node(replaced(old, changed)))).isEmpty();
  }

  @Test
  void whatIsOnlyWrittenMayWriteMore() {
    String open = BEFORE.replace("\"additionalProperties\":false,", "");
    String more = open.replace("\"required\":[\"n\"]", "\"required\":[\"n\",\"title\"]");
    assertThat(SchemaChange.breaks(node(open), node(more))).isEmpty();
    assertThat(SchemaChange.breaks(node(more), node(open)))
        .containsExactly("/required: no longer has [\"title\"]");
  }

  @Test
  void sameIsSame() {
    assertThat(SchemaChange.breaks(node(BEFORE), node(BEFORE))).isEmpty();
  }

  private static String replaced(String old, String changed) {
    assertThat(BEFORE).contains(old);
    return BEFORE.replace(old, changed == null ? "" : changed);
  }

  private static JsonNode node(String json) {
    return Contract.parse(json);
  }
}
