package io.github.opengpr.read.recognise;

import io.github.opengpr.model.printed.Place;
import io.github.opengpr.read.recognise.column.ReadTable;
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

  boolean isOfOthers() {
    return caption == TableCaption.OF_OTHERS;
  }

  int number() {
    return reading.table().number();
  }
}
