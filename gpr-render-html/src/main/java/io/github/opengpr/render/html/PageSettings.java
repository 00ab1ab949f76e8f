package io.github.opengpr.render.html;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a page says beside the report itself. Immutable and thread-safe.
 *
 * @param locale the language of the page's own words: English for English locales, Chinese for all
 *     others; what the report says stays in Chinese
 * @param document the document's name, shown as it is; null to show none
 * @param index the relative address of a page that lists the reports; null if there is none
 */
public record PageSettings(Locale locale, @Nullable String document, @Nullable String index) {

  /** {@return a page in Chinese that names no document and belongs to no list} */
  public static PageSettings chinese() {
    return new PageSettings(Locale.CHINA, null, null);
  }

  /** {@return the same in English} */
  public static PageSettings english() {
    return new PageSettings(Locale.ENGLISH, null, null);
  }

  /**
   * {@return the same with a document's name}
   *
   * @param name the name, shown as it is; null to show none
   */
  public PageSettings withDocument(@Nullable String name) {
    return new PageSettings(locale, name, index);
  }

  /**
   * {@return the same with a link to the list of reports}
   *
   * @param address the relative address of the list, such as {@code index.html}; null for none
   */
  public PageSettings withIndex(@Nullable String address) {
    return new PageSettings(locale, document, address);
  }

  Wording wording() {
    return Wording.of(locale);
  }
}
