package io.github.opengpr.read.office.annotate;

import io.github.opengpr.model.printed.Place;

/**
 * Another text for a cell, to be accepted or refused by who opens the file. Immutable and
 * thread-safe.
 *
 * @param place the cell, as the reader gave it
 * @param from what stands there; empty for a blank cell
 * @param to what should
 */
public record CellEdit(Place place, String from, String to) {}
