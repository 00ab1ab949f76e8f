package io.github.opengpr.render.office.list;

/**
 * A column of a list. Immutable and thread-safe.
 *
 * @param head what stands above it
 * @param width its width, in digits of the type
 */
public record ListColumn(String head, double width) {}
