/**
 * The report as a workbook, a sheet for each section: sums are formulas, cells take only what the
 * form allows, and a sum that does not hold shows at once.
 */
@NullMarked
package io.github.opengpr.render.office.sheet;

import org.jspecify.annotations.NullMarked;
