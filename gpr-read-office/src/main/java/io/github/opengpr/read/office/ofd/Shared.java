package io.github.opengpr.read.office.ofd;

import io.github.opengpr.read.office.packed.Xml;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Drawings and pictures that pages share, by number. */
final class Shared {

  private final OfdPackage file;
  private final Set<String> parts = new HashSet<>();
  private final Map<String, Xml> drawings = new HashMap<>();
  private final Map<String, String> pictures = new HashMap<>();

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
      String folder = part.substring(0, part.lastIndexOf('/') + 1) + root.attribute("BaseLoc", "");
      root.children("ofd:MultiMedias")
          .flatMap(group -> group.children("ofd:MultiMedia"))
          .forEach(media -> addMedia(folder + "/", media));
    }
  }

  private void addMedia(String folder, Xml media) {
    Xml place = media.child("ofd:MediaFile");
    if (place != null) {
      pictures.putIfAbsent(media.attribute("ID", ""), OfdPackage.path(folder, place.text()));
    }
  }

  /** The part that holds a picture; null if the file does not say. */
  @Nullable String picture(String id) {
    return pictures.get(id);
  }

  @Nullable Xml drawing(String id) {
    return drawings.get(id);
  }
}
