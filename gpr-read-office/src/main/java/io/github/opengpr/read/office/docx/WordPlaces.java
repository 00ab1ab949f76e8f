package io.github.opengpr.read.office.docx;

import io.github.opengpr.model.printed.Place;
import io.github.opengpr.read.office.guard.Budget;
import java.util.HashMap;
import java.util.Map;

/**
 * Where in a Word file the places stand that its reader gives.
 *
 * @param part the name of the part with the text
 * @param elements by place, how many elements begin in the part before the paragraph or the cell
 */
public record WordPlaces(String part, Map<Place, Integer> elements) {

  /** Keeps an unmodifiable copy. */
  public WordPlaces {
    elements = Map.copyOf(elements);
  }

  /** Walks a Word file as its reader does. */
  public static WordPlaces of(byte[] bytes, Budget budget) {
    WordPackage file = WordPackage.of(bytes, budget);
    Map<Place, Integer> elements = new HashMap<>();
    DocxFormat.walked(
        file.text(),
        new Styles(file.styles()),
        file.numbering(),
        budget,
        (place, element) -> elements.putIfAbsent(place, element.ordinal()));
    return new WordPlaces(file.textName(), elements);
  }
}
