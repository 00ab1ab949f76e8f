package io.github.opengpr.model.printed;

import io.github.opengpr.model.Message;
import org.jspecify.annotations.Nullable;

/**
 * Something the reader wants to say about the document: what was guessed, dropped or could not be
 * placed. Immutable and thread-safe.
 *
 * @param message what
 * @param place where; null if it concerns the whole document
 */
public record Note(Message message, @Nullable Place place) {}
