package io.github.opengpr.read.office.ofd;

import io.github.opengpr.read.office.packed.Xml;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Drawings that pages share, by number. */
final class Shared {

  private final OfdPackage file;
  private final Set<String> parts = new HashSet<>();
  private final Map<String, Xml> drawings = new HashMap<>();

  Shared(OfdPackage file) {
    this.file = file;
  }

  /** Adds what a part of resources holds. */
  void add(String part) {
    if (!parts.add(part)) {
      return;
    }
    Xml root = file.parse(part);
    if (root != null) {
      root.children("ofd:CompositeGraphicUnits")
          .flatMap(group -> group.children("ofd:CompositeGraphicUnit"))
          .forEach(unit -> drawings.putIfAbsent(unit.attribute("ID", ""), unit));
    }
  }

  @Nullable Xml drawing(String id) {
    return drawings.get(id);
  }
}
