/**
 * Rules that need more than one report: the year before, the reports added up, the day of
 * publication.
 */
@NullMarked
package io.github.opengpr.rules.catalogue.across;

import org.jspecify.annotations.NullMarked;
