package io.github.opengpr.read.document;

/**
 * A piece of a document, in reading order: a {@link Line} of text or a {@link Grid}.
 * Implementations are immutable and thread-safe.
 */
public sealed interface Block permits Line, Grid {}
