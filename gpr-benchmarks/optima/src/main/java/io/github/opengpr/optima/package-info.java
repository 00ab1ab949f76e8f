/**
 * A second opinion on the diagnosis: how few cells of a corrupted table must change at the least,
 * proved by a solver that knows nothing of gpr. Run by hand when the tables of the tests change;
 * not part of the build.
 */
package io.github.opengpr.optima;
