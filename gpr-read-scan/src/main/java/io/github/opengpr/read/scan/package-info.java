/**
 * Reads reports from pictures of their pages: scans.
 *
 * <p>A page is made straight and white ({@code page}), its rules are found and with them the cells
 * of its tables ({@code lattice}), in each cell the ink ({@code ink}); two recognisers read each
 * figure ({@code recognise}), words are held against those of the form ({@code label}). What comes
 * out are the same blocks that a PDF gives. Then the recogniser of reports says which cell of the
 * form each figure belongs to, and {@code proof} which of them may be called sure: sums are a check
 * and never a source.
 *
 * <p>A reading that is not sure is said to be unsure, with what else the picture allows. Nothing is
 * fetched from anywhere; what is loaded natively is closed with the document.
 */
@NullMarked
package io.github.opengpr.read.scan;

import org.jspecify.annotations.NullMarked;
