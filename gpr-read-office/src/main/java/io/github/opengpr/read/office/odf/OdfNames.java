package io.github.opengpr.read.office.odf;

import io.github.opengpr.read.office.packed.Vocabulary;
import java.util.Map;
import java.util.Set;

/** The names of OpenDocument. */
final class OdfNames {

  /** The namespace of what holds a document together. */
  static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";

  static final Vocabulary VOCABULARY =
      new Vocabulary(
          Map.of(
              OFFICE,
              "office",
              "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
              "text",
              "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
              "table",
              "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
              "style",
              "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
              "draw"),
          Set.of(),
          Set.of("text"));

  private OdfNames() {}
}
