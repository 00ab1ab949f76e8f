package io.github.opengpr.read.recognise.outline;

import io.github.opengpr.model.chinese.Fold;
import io.github.opengpr.model.chinese.Ordinal;
import io.github.opengpr.model.form.Section;
import io.github.opengpr.read.recognise.token.LabelKey;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The titles a section goes by, folded. */
final class SectionTitles {

  static final List<SectionTitles> ALL =
      Arrays.stream(Section.values()).map(SectionTitles::new).toList();

  /** Titles this short or common are headings only together with their ordinal. */
  private static final int SHORT = 7;

  private static final double FUZZY = 0.74;

  private final Section section;
  private final LabelKey official;
  private final List<LabelKey> variants;

  /** What the titles begin with. */
  private final String firsts;

  private final int longest;

  private SectionTitles(Section section) {
    this.section = section;
    this.official = LabelKey.of(Fold.of(section.title()));
    this.variants = section.variants().stream().map(Fold::of).map(LabelKey::of).toList();
    StringBuilder all = new StringBuilder().append(official.text().charAt(0));
    variants.forEach(variant -> all.append(variant.text().charAt(0)));
    this.firsts = all.toString();
    this.longest = official.text().length() + 16;
  }

  /**
   * How a line fits.
   *
   * @param score from 0 to 1
   * @param official whether it is the official title
   * @param weak whether the title alone proves nothing
   * @param rest what follows the title in the line
   */
  record Fit(double score, boolean official, boolean weak, String rest) {}

  Section section() {
    return section;
  }

  boolean isOrdinal(Ordinal ordinal) {
    String plain = ordinal.plain();
    if (plain == null) {
      return false;
    }
    return plain.equals(section.numeral())
        || plain.equals(Integer.toString(List.of(Section.values()).indexOf(section) + 1))
        || plain.endsWith(section.numeral())
        || plain.isEmpty() && section == Section.OVERVIEW;
  }

  @Nullable Fit fit(String title, LabelKey name) {
    String folded = name.text();
    if (isLong(folded) && firsts.indexOf(folded.charAt(0)) < 0 || !mayBe(name)) {
      return null; // a line of running text, as most are
    }
    if (folded.equals(official.text())) {
      return new Fit(1, true, false, "");
    }
    for (LabelKey variant : variants) {
      if (folded.equals(variant.text())) {
        return new Fit(0.97, false, folded.length() < SHORT, "");
      }
    }
    Fit begins = begins(title, folded);
    if (begins != null) {
      return begins;
    }
    if (isLong(folded)) {
      return null;
    }
    double alike = official.like(name, FUZZY);
    boolean weak = folded.length() < SHORT;
    for (LabelKey variant : variants) {
      if (variant.text().length() >= SHORT) {
        alike = Math.max(alike, variant.like(name, FUZZY));
      }
    }
    // 无其他需要报告的事项 is all that many a section six says; it is not its heading.
    if (alike < FUZZY || folded.contains("无") || folded.contains("没有")) {
      return null;
    }
    return new Fit(Math.min(alike, 0.96), false, weak || alike < 0.85, "");
  }

  /** Whether it is longer than any title: then it can only begin with one. */
  private boolean isLong(String folded) {
    return folded.length() > longest;
  }

  private boolean mayBe(LabelKey name) {
    if (official.mayBeLike(name, FUZZY)) {
      return true;
    }
    for (LabelKey variant : variants) {
      if (variant.mayBeLike(name, FUZZY)) {
        return true;
      }
    }
    return false;
  }

  /** The title and then, after a mark of punctuation or a gap, text of the section. */
  private @Nullable Fit begins(String title, String folded) {
    String found = null;
    if (folded.startsWith(official.text())) {
      found = official.text();
    } else {
      for (LabelKey variant : variants) {
        if (variant.text().length() >= SHORT && folded.startsWith(variant.text())) {
          found = variant.text();
          break;
        }
      }
    }
    if (found == null) {
      return null;
    }
    int end = endOf(title, found.length());
    String rest = title.substring(end);
    if (rest.isEmpty() || "：:。.,， \t\u3000\u00A0".indexOf(rest.charAt(0)) < 0) {
      return null;
    }
    return new Fit(
        found.equals(official.text()) ? 0.98 : 0.95, found.equals(official.text()), false, rest);
  }

  /** The index in the text after the given number of folded characters. */
  private static int endOf(String text, int folded) {
    int seen = 0;
    for (int i = 0; i < text.length(); i++) {
      if (seen == folded) {
        return i;
      }
      seen += Fold.of(text.substring(i, i + 1)).length();
    }
    return text.length();
  }
}
