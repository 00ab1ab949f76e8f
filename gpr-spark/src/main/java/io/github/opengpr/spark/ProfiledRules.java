package io.github.opengpr.spark;

import io.github.opengpr.rules.Baseline;
import io.github.opengpr.rules.CheckContext;
import io.github.opengpr.rules.Profile;
import io.github.opengpr.rules.ProfileException;
import io.github.opengpr.rules.RuleSet;

/**
 * The standard rules under a profile, sent as its text.
 *
 * @param profile the text of the profile, which can be read
 * @param accepted the text of the list of accepted findings, which can be read
 */
record ProfiledRules(String profile, String accepted) implements RuleSource {

  @Override
  public RuleSet rules() {
    try {
      RuleSet rules = read().applyTo(RuleSet.standard());
      return rules.accepting(Baseline.parse(accepted, "accepted"));
    } catch (ProfileException e) {
      throw new IllegalStateException("it was read before it was sent", e);
    }
  }

  @Override
  public CheckContext circumstances() {
    try {
      return read().applyTo(CheckContext.none());
    } catch (ProfileException e) {
      throw new IllegalStateException("it was read before it was sent", e);
    }
  }

  private Profile read() throws ProfileException {
    return Profile.parse(profile, "profile");
  }
}
