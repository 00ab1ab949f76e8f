package io.github.opengpr.model.printed;

import org.jspecify.annotations.Nullable;

/**
 * The label of a row, a column or a group of rows, as printed. Immutable and thread-safe.
 *
 * @param key the row's or column's key on the form, such as {@code refused.stateSecret} or {@code
 *     natural}; null for a label the form does not have
 * @param official the official label it stands for; null for a label the form does not have
 * @param text the label as found, pieces joined
 * @param place where it stands; null if unknown
 */
public record PrintedLabel(
    @Nullable String key, @Nullable String official, String text, @Nullable Place place) {}
