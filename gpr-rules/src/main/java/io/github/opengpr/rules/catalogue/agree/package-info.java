/** Rules on the text against the tables: applications, outcomes, disputes, disclosure, fees. */
@NullMarked
package io.github.opengpr.rules.catalogue.agree;

import org.jspecify.annotations.NullMarked;
