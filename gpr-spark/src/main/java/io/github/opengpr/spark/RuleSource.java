package io.github.opengpr.spark;

import io.github.opengpr.rules.Baseline;
import io.github.opengpr.rules.CheckContext;
import io.github.opengpr.rules.Profile;
import io.github.opengpr.rules.ProfileException;
import io.github.opengpr.rules.RuleSet;
import java.io.Serializable;

/**
 * Where an executor takes its rules from. Rules are code and are not sent over the network; each
 * task makes its set by calling this once.
 *
 * <pre>{@code
 * RuleSource own = () -> RuleSet.standard().without("ST-TITLE").with(MyRules.FEES);
 * }</pre>
 *
 * <p>Implementations give an equal set wherever and as often as they are called.
 */
@FunctionalInterface
public interface RuleSource extends Serializable {

  /** {@return the rules to check} */
  RuleSet rules();

  /** {@return what is known of all reports alike, such as the kind of their agencies} */
  default CheckContext circumstances() {
    return CheckContext.none();
  }

  /** {@return the standard rules} */
  static RuleSource standard() {
    return RuleSet::standard;
  }

  /**
   * {@return the standard rules under a profile and a list of accepted findings}. Both are read at
   * once, so that a mistake in them is said before anything runs.
   *
   * @param profile the text of a profile; empty for none
   * @param accepted the text of a list of accepted findings; empty for none
   * @throws ProfileException if one of them cannot be read; says where
   */
  static RuleSource of(String profile, String accepted) throws ProfileException {
    Profile.parse(profile, "profile").applyTo(RuleSet.standard());
    Baseline.parse(accepted, "accepted");
    return new ProfiledRules(profile, accepted);
  }
}
