package io.github.opengpr.rules.text;

import io.github.opengpr.rules.text.passage.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A reference to rules that no longer hold.
 *
 * @param kind what is out of date
 * @param span the words
 * @param sentence the sentence
 */
public record Obsolete(Kind kind, Span span, Span sentence) {

  /** What is out of date. */
  public enum Kind {
    /** 国办公开办函〔2019〕60号, the trial form; out of date in reports for 2021 and later only. */
    TRIAL_FORM,
    /** 以公开为原则: since 2019 the regulation says 以公开为常态、不公开为例外 (article 5). */
    PUBLIC_AS_PRINCIPLE,
    /** 国务院令第492号, the regulation of 2007. */
    REGULATION_OF_2007,
    /** 自身生产、生活、科研等特殊需要: the condition of 2007, dropped in 2019. */
    SPECIAL_NEED,
    /**
     * Articles 9 to 12 of 2007 quoted for what must be disclosed on one's own initiative; since
     * 2019 these are 19 to 21.
     */
    ARTICLE_OF_2007
  }

  private static final List<String> ARTICLES = List.of("第九条", "第十条", "第十一条", "第十二条");

  static List<Obsolete> read(Narrative narrative) {
    List<Obsolete> found = new ArrayList<>();
    String text = narrative.passage().text();
    for (Reference reference : Reference.read(narrative)) {
      if (reference.number() == 60
          && reference.year() == 2019
          && reference.prefix().contains("公开办")) {
        found.add(new Obsolete(Kind.TRIAL_FORM, reference.span(), reference.sentence()));
      } else if (reference.number() == 492
          && reference.year() == 0
          && reference.prefix().contains("令")) {
        found.add(new Obsolete(Kind.REGULATION_OF_2007, reference.span(), reference.sentence()));
      }
    }
    add(found, narrative, "以公开为原则", Kind.PUBLIC_AS_PRINCIPLE);
    add(found, narrative, "公开为原则、不公开为例外", Kind.PUBLIC_AS_PRINCIPLE);
    add(found, narrative, "科研等特殊需要", Kind.SPECIAL_NEED);
    for (String article : ARTICLES) {
      for (int i = text.indexOf(article); i >= 0; i = text.indexOf(article, i + 1)) {
        String before = text.substring(Math.max(0, i - 14), i);
        String after =
            text.substring(
                i + article.length(), Math.min(text.length(), i + article.length() + 20));
        boolean regulation = before.endsWith("条例》") || before.endsWith("公开条例");
        if (regulation
            && (after.contains("应当主动公开") || after.contains("重点公开") || after.contains("主动公开范围"))) {
          add(found, narrative, Kind.ARTICLE_OF_2007, new Span(i, i + article.length()));
        }
      }
    }
    found.sort(Comparator.comparingInt(obsolete -> obsolete.span().start()));
    return List.copyOf(found);
  }

  private static void add(List<Obsolete> found, Narrative narrative, String phrase, Kind kind) {
    String text = narrative.passage().text();
    for (int i = text.indexOf(phrase); i >= 0; i = text.indexOf(phrase, i + phrase.length())) {
      int start = i;
      if (found.stream()
          .noneMatch(other -> other.span().start() <= start && start < other.span().end())) {
        add(found, narrative, kind, new Span(i, i + phrase.length()));
      }
    }
  }

  private static void add(List<Obsolete> found, Narrative narrative, Kind kind, Span span) {
    found.add(new Obsolete(kind, span, narrative.sentenceOf(span)));
  }
}
