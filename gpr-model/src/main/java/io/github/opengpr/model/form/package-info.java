/**
 * The official forms as data: every table, row, column and cell, in the order of the form, with the
 * official labels.
 *
 * <p>{@link io.github.opengpr.model.form.Form} is the one definition that reader, rules, renderer
 * and JSON share; nothing else in the project repeats a label. A {@link
 * io.github.opengpr.model.form.Cell} is named by an address such as {@code
 * T3.refused.stateSecret.natural}. Addresses are a contract: they never change their meaning, and
 * {@code "/" + address.replace('.', '/')} is the JSON pointer of the same cell in a report.
 */
@NullMarked
package io.github.opengpr.model.form;

import org.jspecify.annotations.NullMarked;
