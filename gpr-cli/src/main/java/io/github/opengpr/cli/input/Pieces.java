package io.github.opengpr.cli.input;

import io.github.opengpr.model.printed.Place;
import java.util.Collection;
import java.util.Map;

/** Pieces of the pages a report was read from, cut out when they are asked for. */
@FunctionalInterface
public interface Pieces {

  /** Of a document that is no picture. */
  Pieces NONE = places -> Map.of();

  /** A picture in PNG for each place that lies on a picture. */
  Map<Place, byte[]> of(Collection<Place> places);
}
