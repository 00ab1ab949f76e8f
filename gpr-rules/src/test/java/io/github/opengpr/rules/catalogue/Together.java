package io.github.opengpr.rules.catalogue;

import io.github.opengpr.rules.Rule;
import io.github.opengpr.rules.catalogue.agree.OutcomeTextRules;
import io.github.opengpr.rules.catalogue.agree.RequestTextRules;
import java.util.List;

/** The rules of one class whose places in the list are apart. */
final class Together {

  static final List<Rule> OUTCOMES =
      List.of(OutcomeTextRules.OUTCOME, OutcomeTextRules.OUTCOME_ZERO);
  static final List<Rule> REQUESTS =
      List.of(
          RequestTextRules.RECEIVED,
          RequestTextRules.CARRIED_IN,
          RequestTextRules.HANDLED,
          RequestTextRules.CARRIED_OUT,
          RequestTextRules.REQUESTS,
          RequestTextRules.NO_REQUESTS,
          RequestTextRules.ALL_HANDLED);

  private Together() {}
}
