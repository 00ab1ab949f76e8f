/**
 * Rules over an annual report.
 *
 * <p>A rule is one declaration: id, severity, condition, legal basis and a message in Chinese and
 * in English. A rule judges what was filed; it never changes it. What could not be checked is
 * listed as skipped, with the reason, and never counts as passed.
 */
@NullMarked
package io.github.opengpr.rules;

import org.jspecify.annotations.NullMarked;
