/**
 * Rules over annual reports: what the form and the law demand, each with its ground, and what
 * checking a report finds.
 *
 * <p>Begin with {@link io.github.opengpr.rules.RuleSet#standard()}. A {@link
 * io.github.opengpr.rules.Rule} is one declaration; almost all sums of the form are one kind of
 * rule, an {@link io.github.opengpr.rules.Equation} over cells. A {@link
 * io.github.opengpr.rules.Finding} is plain data. What was not checked is said in {@link
 * io.github.opengpr.rules.CheckResult#skipped()}; it has not passed. What the rules need beside the
 * report is given in a {@link io.github.opengpr.rules.CheckContext}.
 *
 * <p>Three kinds of class stand here. The façade: {@code RuleSet}, {@code CheckContext}, {@code
 * CheckLimits}, {@code CheckResult}, {@code Profile}, {@code Baseline}. The words of a rule, which
 * the catalogue is written in: {@code Rule} and its {@code RuleBuilder}, {@code Sum}, {@code
 * Equation}, {@code Subject}, {@code Findings} and what they name. What is not public does the work
 * between the two, and stands beside them since it uses what rules and findings keep to themselves.
 */
@NullMarked
package io.github.opengpr.rules;

import org.jspecify.annotations.NullMarked;
