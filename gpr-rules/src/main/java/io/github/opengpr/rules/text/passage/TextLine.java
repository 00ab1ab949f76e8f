package io.github.opengpr.rules.text.passage;

/**
 * One printed line of a narrative section, as it stands in the source.
 *
 * @param number the line number in the source, counted from 1; 0 where the source has no lines
 * @param text the line as printed, without its line end
 */
public record TextLine(int number, String text) {}
