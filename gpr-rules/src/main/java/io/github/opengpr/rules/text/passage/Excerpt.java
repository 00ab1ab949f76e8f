package io.github.opengpr.rules.text.passage;

/**
 * A piece of text as the source printed it, ready to be shown in a finding.
 *
 * @param text the printed characters, wrapped lines joined
 * @param line the line it starts on, as given in {@link TextLine#number()}
 * @param column the column it starts on, counted from 1
 */
public record Excerpt(String text, int line, int column) {}
