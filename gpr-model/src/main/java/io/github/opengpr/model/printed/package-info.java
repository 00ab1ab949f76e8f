/**
 * What the document printed, beside the values: headings and labels as found, the raw text, status
 * and place of each cell, and what was left over.
 *
 * <p>A {@link io.github.opengpr.model.printed.Filing} is a report with its {@link
 * io.github.opengpr.model.printed.Printed}. Readers make filings; rules on structure and on the
 * form of cells need them, all others are content with the report. Nothing here depends on a file
 * format.
 */
@NullMarked
package io.github.opengpr.model.printed;

import org.jspecify.annotations.NullMarked;
