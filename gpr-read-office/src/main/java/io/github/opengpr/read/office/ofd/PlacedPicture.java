package io.github.opengpr.read.office.ofd;

import io.github.opengpr.read.office.pdf.page.Box;

/**
 * A picture on a page.
 *
 * @param box where it is shown, in points
 * @param resource the number of its resource
 */
record PlacedPicture(Box box, String resource) {

  double area() {
    return box.width() * box.height();
  }
}
