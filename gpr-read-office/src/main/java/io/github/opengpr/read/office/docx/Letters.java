package io.github.opengpr.read.office.docx;

import io.github.opengpr.read.office.packed.Xml;
import org.jspecify.annotations.Nullable;

/** What runs and styles say of letters, in their properties. */
enum Letters {
  /** They are not shown. */
  HIDDEN {
    @Override
    @Nullable Boolean in(Xml properties) {
      return properties.toggle("w:vanish");
    }
  },

  /** A line strikes them out, or two. */
  STRUCK {
    @Override
    @Nullable Boolean in(Xml properties) {
      Boolean once = properties.toggle("w:strike");
      Boolean twice = properties.toggle("w:dstrike");
      return once == null || Boolean.TRUE.equals(twice) ? twice : once;
    }
  },

  /** They stand above the line, as the mark of a note does. */
  RAISED {
    @Override
    @Nullable Boolean in(Xml properties) {
      return stands(properties, properties.childNumber("w:position", 0), "superscript");
    }
  },

  /** They stand below the line. */
  LOWERED {
    @Override
    @Nullable Boolean in(Xml properties) {
      return stands(properties, -properties.childNumber("w:position", 0), "subscript");
    }
  };

  private static @Nullable Boolean stands(Xml properties, int moved, String wanted) {
    String align = properties.childValue("w:vertAlign");
    if (moved > 0 || wanted.equals(align)) {
      return true;
    }
    return align == null ? null : false;
  }

  /** What properties say; null if they do not say. */
  abstract @Nullable Boolean in(Xml properties);
}
