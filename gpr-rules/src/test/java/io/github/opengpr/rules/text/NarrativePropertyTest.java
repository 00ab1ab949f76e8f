package io.github.opengpr.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.rules.claims.lexicon.Phrases;
import io.github.opengpr.rules.text.passage.Span;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NarrativePropertyTest {

  @Property
  void anyTextIsRead(@ForAll String text) {
    readEverything(Narrative.of(text, 2021));
  }

  @Property(tries = 3000)
  void anyMixtureOfTheFieldsWordsIsRead(@ForAll("words") String text) {
    readEverything(Narrative.of(text, 2021));
    readEverything(Narrative.of(text, null));
  }

  @Provide
  Arbitrary<String> words() {
    List<String> words = new ArrayList<>();
    words.addAll(Phrases.table().keySet());
    words.addAll(
        List.of(
            "，",
            "。",
            "；",
            "：",
            "（",
            "）",
            "、",
            "《",
            "》",
            "\n",
            " ",
            "%",
            "1",
            "9",
            "0",
            "2021年",
            "2020年",
            "3月",
            "第",
            "号",
            "条",
            "件",
            "万",
            "元",
            "余",
            "约",
            "十",
            "百",
            "千",
            "亿",
            "零",
            "两",
            "其中",
            "共",
            "-",
            ".",
            "〔",
            "〕",
            "X",
            "XX",
            "[bookmark: a]",
            "信息处理费",
            "部分组成",
            "12月31日",
            "至",
            "百分之"));
    return Arbitraries.of(words).list().ofMaxSize(40).map(list -> String.join("", list));
  }

  private static void readEverything(Narrative narrative) {
    int length = narrative.passage().text().length();
    List<Span> spans = new ArrayList<>();
    narrative.sentences().forEach(sentence -> spans.add(sentence.span()));
    narrative.quantities().forEach(quantity -> spans.add(quantity.span()));
    narrative
        .missingNumbers()
        .forEach(missing -> spans.addAll(List.of(missing.span(), missing.sentence())));
    narrative.yearMentions().forEach(year -> spans.addAll(List.of(year.span(), year.sentence())));
    narrative.personalData().forEach(data -> spans.addAll(List.of(data.span(), data.sentence())));
    Reference.read(narrative)
        .forEach(reference -> spans.addAll(List.of(reference.span(), reference.sentence())));
    narrative
        .obsolete()
        .forEach(obsolete -> spans.addAll(List.of(obsolete.span(), obsolete.sentence())));
    spans.addAll(narrative.topics().values());
    assertThat(narrative.substance().letters()).isBetween(0, length);
    assertThat(narrative.fees().mentioned()).isEqualTo(narrative.fees().sentence() != null);
    assertThat(narrative.print().similarity(narrative.print())).isBetween(0.0, 1.0);
    for (Span span : spans) {
      assertThat(span.end()).isLessThanOrEqualTo(length);
      assertThat(narrative.passage().excerpt(span)).isNotNull();
    }
  }
}
