package io.github.opengpr.read.scan.page;

import io.github.opengpr.model.printed.Place;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;

/** Small pictures of places on pages, cut out page by page. Used by one thread. */
public final class Pieces {

  /** So many points around the ink show where it stands. */
  private static final double AROUND = 5;

  /** Larger pieces than a cell with its label needs are not shown at full size. */
  private static final int LONGEST = 480;

  private final Collection<Place> places;
  private final Map<Place, byte[]> cut = new LinkedHashMap<>();

  /** Pieces of these places; those that are not on a page are passed over. */
  public Pieces(Collection<Place> places) {
    this.places = places;
  }

  /** Whether one of the places is on a page. */
  public boolean isOn(int page) {
    return places.stream().anyMatch(place -> place instanceof Place.OnPage on && on.page() == page);
  }

  /** What was cut so far. */
  public Map<Place, byte[]> all() {
    return cut;
  }

  /**
   * Cuts the pieces of a page.
   *
   * @param page the page as it came
   * @param number its number, from 1
   * @param pixels how many pixels make a point
   */
  public void cut(Grey page, int number, double pixels) {
    for (Place place : places) {
      if (place instanceof Place.OnPage on && on.page() == number) {
        Grey piece =
            page.part(
                (int) Math.floor((on.x() - AROUND) * pixels),
                (int) Math.floor((on.y() - AROUND) * pixels),
                (int) Math.ceil((on.x() + on.width() + AROUND) * pixels),
                (int) Math.ceil((on.y() + on.height() + AROUND) * pixels));
        cut.put(place, png(small(piece)));
      }
    }
  }

  private static Grey small(Grey piece) {
    int longer = Math.max(piece.width(), piece.height());
    if (longer <= LONGEST) {
      return piece;
    }
    double scale = (double) LONGEST / longer;
    return piece.scaled(
        Math.max(1, (int) Math.round(piece.width() * scale)),
        Math.max(1, (int) Math.round(piece.height() * scale)));
  }

  private static byte[] png(Grey piece) {
    BufferedImage image =
        new BufferedImage(piece.width(), piece.height(), BufferedImage.TYPE_BYTE_GRAY);
    image.getRaster().setDataElements(0, 0, piece.width(), piece.height(), piece.pixels());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
