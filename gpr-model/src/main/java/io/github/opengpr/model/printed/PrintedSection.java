package io.github.opengpr.model.printed;

import io.github.opengpr.model.form.Section;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A top-level section of the document. Immutable and thread-safe.
 *
 * @param section the section of the form it is; null for one the form does not have
 * @param ordinal the ordinal as printed, without the pause mark, such as {@code 一} or {@code 3};
 *     null if none is printed
 * @param title the title as printed, without ordinal
 * @param heading the whole heading line as printed
 * @param lines the text of the section outside its table, in order; for a narrative section one for
 *     each paragraph of the report's {@link io.github.opengpr.model.Narrative}
 */
public record PrintedSection(
    @Nullable Section section,
    @Nullable String ordinal,
    String title,
    PrintedLine heading,
    List<PrintedLine> lines) {

  /** Keeps an unmodifiable copy. */
  public PrintedSection {
    lines = List.copyOf(lines);
  }
}
