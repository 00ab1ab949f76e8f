/**
 * A service that takes annual reports in over HTTP and answers what is wrong with them: {@link
 * sample.gpr.Intake} turns what is sent into a report, {@link sample.gpr.Reports} answers, {@link
 * sample.gpr.Problems} says what was refused and why. docs/SPRING.md goes through it step by step.
 */
package sample.gpr;
