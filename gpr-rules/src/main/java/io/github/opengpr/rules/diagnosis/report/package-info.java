/**
 * From a report to the search for wrong cells, and back into a clerk's words. Internal.
 *
 * <p>{@link io.github.opengpr.rules.diagnosis.report.ReportDiagnoser} is made once for a rule set
 * and a form. It numbers the cells of a table and takes over the sums the rules declare ({@link
 * io.github.opengpr.rules.diagnosis.report.TableSearch}); for a report it adds blanks and doubtful
 * readings ({@code FiledTable}) and last year's 结转下年度 ({@code LastYearsCarry}), asks, and tells the
 * answer ({@code Answer}, {@code DiagnosisWords}) with what the text says ({@code Testimony}).
 */
@NullMarked
package io.github.opengpr.rules.diagnosis.report;

import org.jspecify.annotations.NullMarked;
