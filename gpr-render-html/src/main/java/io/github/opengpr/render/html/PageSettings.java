package io.github.opengpr.render.html;

import io.github.opengpr.render.html.evidence.CheckedFiling;
import io.github.opengpr.render.html.page.Wording;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a page says beside the report itself. Immutable and thread-safe.
 *
 * @param locale the language of the page's own words: English for English locales, Chinese for all
 *     others; what the report says stays in Chinese
 * @param document the document's name, shown as it is; null to show none
 * @param index the relative address of a page that lists the reports; null if there is none
 * @param pictures pieces of scanned pages in PNG, by the address of the cell they show; not to be
 *     changed
 */
public record PageSettings(
    Locale locale,
    @Nullable String document,
    @Nullable String index,
    Map<String, byte[]> pictures) {

  /** Keeps an unmodifiable copy. */
  public PageSettings {
    pictures = Map.copyOf(pictures);
  }

  /**
   * Settings without pictures.
   *
   * @param locale the language of the page's own words
   * @param document the document's name; null to show none
   * @param index the relative address of a page that lists the reports; null if there is none
   */
  public PageSettings(Locale locale, @Nullable String document, @Nullable String index) {
    this(locale, document, index, Map.of());
  }

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
    return new PageSettings(locale, name, index, pictures);
  }

  /**
   * {@return the same with a link to the list of reports}
   *
   * @param address the relative address of the list, such as {@code index.html}; null for none
   */
  public PageSettings withIndex(@Nullable String address) {
    return new PageSettings(locale, document, address, pictures);
  }

  /**
   * {@return the same with pieces of scanned pages, shown beside what was read off them}
   *
   * @param pieces pictures in PNG, by the address of the cell they show
   */
  public PageSettings withPictures(Map<String, byte[]> pieces) {
    return new PageSettings(locale, document, index, pieces);
  }

  /** What a page of evidence takes from them. */
  CheckedFiling.Beside beside() {
    return new CheckedFiling.Beside(Wording.of(locale), document, index, pictures);
  }
}
