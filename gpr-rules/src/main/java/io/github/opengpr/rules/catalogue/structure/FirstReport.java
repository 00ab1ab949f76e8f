package io.github.opengpr.rules.catalogue.structure;

import io.github.opengpr.model.form.Section;
import io.github.opengpr.model.printed.PrintedSection;
import io.github.opengpr.rules.Subject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The sections of a document as far as they are of its first report: a file may hold two. */
final class FirstReport {

  /** So many sections that come again, section one first, are no slip. */
  private static final int AGAIN = 3;

  private FirstReport() {}

  static List<PrintedSection> sections(Subject subject) {
    List<PrintedSection> all = subject.printed().sections();
    return all.subList(0, end(all));
  }

  /** Where the second report begins; the number of sections if there is none. */
  static int end(List<PrintedSection> all) {
    Set<Section> seen = EnumSet.noneOf(Section.class);
    for (int i = 0; i < all.size(); i++) {
      Section section = all.get(i).section();
      if (section == Section.OVERVIEW && seen.contains(section) && seen.size() >= AGAIN) {
        Set<Section> again = EnumSet.noneOf(Section.class);
        for (PrintedSection later : all.subList(i, all.size())) {
          if (later.section() != null && seen.contains(later.section())) {
            again.add(later.section());
          }
        }
        if (again.size() >= AGAIN) {
          return i;
        }
      }
      if (section != null) {
        seen.add(section);
      }
    }
    return all.size();
  }
}
