package io.github.opengpr.read;

import io.github.opengpr.model.printed.Place;
import java.util.Collection;
import java.util.Map;

/**
 * A format whose pages are pictures: pieces of them can be shown beside what was read there, for a
 * person to compare. Implementations keep no state; threads may share them.
 */
public interface PicturedFormat extends DocumentFormat {

  /**
   * Cuts pieces out of the pages of a document that this format has read.
   *
   * @param bytes the whole document
   * @param places where the pieces stand, as reading this document gave them
   * @param limits what the document may cost
   * @return a picture in PNG for each place; none for places that lie on no picture, or if the
   *     document cannot be drawn
   */
  Map<Place, byte[]> pieces(byte[] bytes, Collection<Place> places, ReadLimits limits);
}
