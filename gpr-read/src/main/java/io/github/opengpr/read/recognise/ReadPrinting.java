package io.github.opengpr.read.recognise;

import io.github.opengpr.model.printed.CellDoubt;
import io.github.opengpr.model.printed.Place;
import io.github.opengpr.read.recognise.column.ReadTable;
import io.github.opengpr.read.recognise.row.Placement;
import io.github.opengpr.read.recognise.token.Token;
import org.jspecify.annotations.Nullable;

/**
 * One printing of a table.
 *
 * @param reading what was read of it
 * @param place where it begins
 * @param caption whose numbers it holds
 * @param certain whether the form it is on is certain
 */
record ReadPrinting(
    ReadTable reading, @Nullable Place place, TableCaption caption, boolean certain) {

  /** Whether it is not meant where another printing is: of others by its caption, or struck out. */
  boolean isPassedOver() {
    return caption == TableCaption.OF_OTHERS || isStruckOut();
  }

  /** Whether most of its numbers are struck out. */
  private boolean isStruckOut() {
    int numbers = 0;
    int struck = 0;
    for (Placement cell : reading.cells()) {
      Token token = cell.token();
      if (token != null && token.isValue()) {
        numbers++;
        struck += token.reading().doubt() == CellDoubt.STRUCK_OUT ? 1 : 0;
      }
    }
    return 2 * struck > numbers;
  }

  int number() {
    return reading.table().number();
  }
}
