package io.github.opengpr.read.office.pdf.paint;

import io.github.opengpr.read.office.guard.Budget;
import io.github.opengpr.read.office.pdf.page.Box;
import io.github.opengpr.read.office.pdf.page.Stroke;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** Follows paths and keeps the straight lines that are painted along the edges of the page. */
public final class Pen {

  /** A line may be this far off the straight over its whole length. */
  private static final double OFF = 1;

  /** Turns a position of the file into one of the page. */
  public interface Positions {
    /** Where it is shown, from the left and from the top. */
    double[] shown(double x, double y);
  }

  private final Positions positions;
  private final Budget budget;
  private final List<Stroke> strokes = new ArrayList<>();
  private final List<List<double[]>> paths = new ArrayList<>();
  private List<double[]> path = new ArrayList<>();
  private boolean curved;
  private double x;
  private double y;

  public Pen(Positions positions, Budget budget) {
    this.positions = positions;
    this.budget = budget;
  }

  /** The lines that were painted. */
  public List<Stroke> strokes() {
    return strokes;
  }

  /** A path begins. */
  public void moveTo(double toX, double toY) {
    path = new ArrayList<>();
    paths.add(path);
    add(toX, toY);
  }

  /** It goes on straight. */
  public void lineTo(double toX, double toY) {
    if (path.isEmpty()) {
      moveTo(toX, toY);
    } else {
      add(toX, toY);
    }
  }

  /** A curve is no line of a table; what is filled with one in it is no line either. */
  public void curveTo(double toX, double toY) {
    curved = true;
    moveTo(toX, toY);
  }

  /** It goes back to where it began. */
  public void close() {
    if (!path.isEmpty()) {
      path.add(path.get(0));
    }
  }

  Point2D current() {
    return new Point2D.Double(x, y);
  }

  /** The paths are not painted. */
  public void drop() {
    paths.clear();
    path = new ArrayList<>();
    curved = false;
  }

  private void add(double toX, double toY) {
    budget.element();
    x = toX;
    y = toY;
    path.add(positions.shown(toX, toY));
  }

  /** The paths are painted as lines. */
  public void stroke() {
    for (List<double[]> points : paths) {
      for (int i = 0; i + 1 < points.size(); i++) {
        line(points.get(i), points.get(i + 1));
      }
    }
    drop();
  }

  private void line(double[] from, double[] to) {
    Box box = Box.ofCorners(from[0], from[1], to[0], to[1]);
    if (box.height() <= OFF && box.width() > OFF) {
      strokes.add(Stroke.horizontal(box));
    } else if (box.width() <= OFF && box.height() > OFF) {
      strokes.add(Stroke.vertical(box));
    }
  }

  /** Thin filled areas are lines. */
  public void fill() {
    if (!curved) {
      for (List<double[]> points : paths) {
        if (points.size() >= 4) {
          fill(Box.around(points.stream().map(p -> new Box(p[0], p[1], p[0], p[1])).toList()));
        }
      }
    }
    drop();
  }

  /** A filled rectangle. */
  void fill(Box box) {
    if (!Stroke.isThin(box)) {
      return;
    }
    boolean dot = Stroke.isDot(box);
    if (box.width() >= box.height() || dot) {
      strokes.add(Stroke.horizontal(box));
    }
    if (box.height() > box.width() || dot) {
      strokes.add(Stroke.vertical(box));
    }
  }
}
