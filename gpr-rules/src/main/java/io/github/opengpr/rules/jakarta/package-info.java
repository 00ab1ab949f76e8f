/**
 * A bridge to Jakarta Validation: one constraint, {@link
 * io.github.opengpr.rules.jakarta.SoundReport}, one violation for each finding that is an error, in
 * the language of the locale that messages are interpolated in. {@code message}, {@code groups} and
 * {@code payload} are used as anywhere.
 *
 * <p>Put it on a property, parameter or return value of type {@link
 * io.github.opengpr.model.AnnualReport} or {@link io.github.opengpr.model.printed.Filing}, or on a
 * class that is a {@link io.github.opengpr.rules.jakarta.ReportHolder}. So that {@code @Valid
 * AnnualReport} and {@code validator.validate(report)} work too, add {@link
 * io.github.opengpr.rules.jakarta.ReportConstraints#mapping()} to the configuration. The finding
 * behind a violation is {@link io.github.opengpr.rules.jakarta.ReportConstraints#finding}.
 *
 * <p>The Jakarta Validation API is an optional dependency: whoever does not use this package needs
 * none. No expression language is needed.
 */
@NullMarked
package io.github.opengpr.rules.jakarta;

import org.jspecify.annotations.NullMarked;
