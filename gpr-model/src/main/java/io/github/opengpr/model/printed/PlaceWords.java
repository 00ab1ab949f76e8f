package io.github.opengpr.model.printed;

import io.github.opengpr.model.Message;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Places of one document as people find them: {@code 表三第27行} rather than the number of a table in
 * the file, {@code 第2页下部} rather than points. Without a document, and where the tables of the form
 * are not each a table of the document, a place is told as it tells itself. Immutable and
 * thread-safe.
 */
public final class PlaceWords {

  /** A page of A4 is 595 by 842 points; other paper is told by what reaches beyond it. */
  private static final float SHORT = 600;

  private static final float LONG = 850;

  /** What stands lowest on larger paper has about so much of the page above it. */
  private static final float PRINTED = 0.92f;

  private static final int THIRDS = 3;

  private final Map<Integer, Set<Integer>> forms = new HashMap<>();
  private final Map<Integer, Set<Integer>> documents = new HashMap<>();
  private final Map<Integer, Float> right = new HashMap<>();
  private final Map<Integer, Float> bottom = new HashMap<>();

  private PlaceWords() {}

  /**
   * {@return words for places of a document}
   *
   * @param form the form of its report
   * @param printed what it printed; null if there is no document
   */
  public static PlaceWords of(Form form, @Nullable Printed printed) {
    PlaceWords words = new PlaceWords();
    if (printed != null) {
      for (Cell cell : form.cells()) {
        Place place = printed.place(cell);
        if (place instanceof Place.InTable it) {
          words.forms.computeIfAbsent(it.table(), any -> new TreeSet<>()).add(cell.table());
          words.documents.computeIfAbsent(cell.table(), any -> new TreeSet<>()).add(it.table());
        } else if (place instanceof Place.OnPage it) {
          words.right.merge(it.page(), it.x() + it.width(), Math::max);
          words.bottom.merge(it.page(), it.y() + it.height(), Math::max);
        }
      }
    }
    return words;
  }

  /**
   * {@return the place in words}
   *
   * @param place a place in the document
   */
  public Message of(Place place) {
    if (place instanceof Place.InTable it) {
      Integer table = table(it);
      if (table != null) {
        return new Message(
            "表" + "〇一二三四".charAt(table) + "第" + it.row() + "行" + it.sourceZh(),
            "table " + table + " of the report, row " + it.row() + it.sourceEn());
      }
    } else if (place instanceof Place.OnPage it && bottom.containsKey(it.page())) {
      return switch (third(it)) {
        case 0 -> new Message(it.zh() + "上部", it.en() + ", upper part");
        case 1 -> new Message(it.zh() + "中部", it.en() + ", middle");
        default -> new Message(it.zh() + "下部", it.en() + ", lower part");
      };
    }
    return new Message(place.zh(), place.en());
  }

  /**
   * The table of the form that is this table of the document and no other; null if there is none.
   */
  private @Nullable Integer table(Place.InTable place) {
    Set<Integer> here = forms.getOrDefault(place.table(), Set.of());
    if (place.table() == 0 || here.size() != 1) {
      return null;
    }
    Integer table = here.iterator().next();
    return documents.getOrDefault(table, Set.of()).size() == 1 ? table : null;
  }

  private int third(Place.OnPage place) {
    float lowest = bottom.getOrDefault(place.page(), 0f);
    boolean turned = right.getOrDefault(place.page(), 0f) > SHORT && lowest <= SHORT;
    float height = turned ? SHORT : Math.max(LONG, lowest / PRINTED);
    float middle = place.y() + place.height() / 2;
    return Math.min(THIRDS - 1, Math.max(0, (int) (middle * THIRDS / height)));
  }
}
