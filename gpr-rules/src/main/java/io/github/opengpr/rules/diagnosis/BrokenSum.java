package io.github.opengpr.rules.diagnosis;

import io.github.opengpr.rules.Finding;

/**
 * A sum that does not hold, by the rule that demands it; the rule names the note of the form it
 * rests on ({@link io.github.opengpr.rules.Rule#basis()}). Immutable and thread-safe.
 *
 * @param ruleId such as {@code T3-ROW-SUM}
 * @param address the cell by which a finding of this sum is named, such as {@code
 *     T3.received.total}
 * @param line the label of the row or column it runs along
 */
public record BrokenSum(String ruleId, String address, String line) {

  /** {@return the key of the finding about this sum, {@link Finding#key()}} */
  public String key() {
    return ruleId + "!" + address;
  }
}
