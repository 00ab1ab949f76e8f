package io.github.opengpr.rules;

import io.github.opengpr.model.Message;
import org.jspecify.annotations.Nullable;

/**
 * A rule, or one instance of it, that was not checked. Not checked is not passed. Immutable and
 * thread-safe.
 *
 * @param ruleId the rule
 * @param address the instance, by the address that its finding would have; null if the whole rule
 *     was skipped
 * @param reason why
 */
public record Skipped(String ruleId, @Nullable String address, Message reason) {}
