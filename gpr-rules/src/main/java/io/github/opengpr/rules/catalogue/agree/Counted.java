package io.github.opengpr.rules.catalogue.agree;

import io.github.opengpr.rules.Subject;
import java.util.function.Function;

/**
 * What the text may count.
 *
 * @param claim what it states
 * @param total what the table has for it
 */
record Counted(Claim claim, Function<Subject, TableTotal> total) {}
