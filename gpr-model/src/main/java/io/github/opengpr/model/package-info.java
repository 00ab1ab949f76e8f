/**
 * The annual report on government information disclosure (政府信息公开工作年度报告) as immutable values.
 *
 * <p>An {@link io.github.opengpr.model.AnnualReport} holds what was filed: three narrative
 * sections, three tables, nothing repaired and nothing recomputed. A report that does not add up,
 * or whose cells are blank, can be held, shown and judged; a blank cell is {@code null}, never 0.
 * Every cell can also be had and set by its address ({@link io.github.opengpr.model.form.Cell}),
 * and {@link io.github.opengpr.model.Figures} gives all of them at once.
 *
 * <p>Builders and withers come from the records: {@code AnnualReport.builder()}, {@code
 * report.withYear(2021)}.
 */
@NullMarked
@PlainBuilders
package io.github.opengpr.model;

import org.jspecify.annotations.NullMarked;
