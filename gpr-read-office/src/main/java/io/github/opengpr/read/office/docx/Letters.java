package io.github.opengpr.read.office.docx;

import io.github.opengpr.read.office.packed.Xml;
import io.github.opengpr.read.office.word.Colour;
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

  /** They are white. */
  WHITE {
    @Override
    @Nullable Boolean in(Xml properties) {
      String colour = properties.childValue("w:color");
      return colour == null ? null : Colour.isWhite(colour);
    }
  },

  /** They are specks, of one point at most. */
  SPECK {
    @Override
    @Nullable Boolean in(Xml properties) {
      int halves = properties.childNumber("w:sz", 0);
      return halves <= 0 ? null : halves <= 2;
    }
  },

  /** They have a ground of their own, which is not white. */
  SHADED {
    @Override
    @Nullable Boolean in(Xml properties) {
      return Ground.isShaded(properties) ? true : null;
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
