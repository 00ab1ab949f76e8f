package io.github.opengpr.model.printed;

import org.jspecify.annotations.Nullable;

/**
 * A line or paragraph as printed. Immutable and thread-safe.
 *
 * @param text the text, as found
 * @param place where it stands; null if unknown
 */
public record PrintedLine(String text, @Nullable Place place) {}
