package io.github.opengpr.rules.catalogue.narrative;

import io.github.opengpr.rules.Findings;
import io.github.opengpr.rules.Subject;

/** What a rule says about one part of the text. */
@FunctionalInterface
interface SectionCheck {

  void check(Subject subject, SectionText section, Findings findings);
}
