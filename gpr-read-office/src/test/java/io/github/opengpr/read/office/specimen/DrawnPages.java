package io.github.opengpr.read.office.specimen;

/** Pages that are drawn: text at positions and lines, in points from the upper left corner. */
interface DrawnPages {

  /** The number of the page that is being drawn, from 1. */
  int number();

  /** Puts text at a position, by the foot of its letters. */
  void text(String text, double x, double y, double size);

  void line(double x1, double y1, double x2, double y2);

  void box(double left, double top, double right, double bottom, boolean filled);

  void endPage();

  /** The file. */
  byte[] bytes();
}
