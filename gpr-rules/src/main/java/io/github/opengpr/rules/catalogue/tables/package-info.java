/** Rules on the tables of the form: the sums and relations within tables two, three and four. */
@NullMarked
package io.github.opengpr.rules.catalogue.tables;

import org.jspecify.annotations.NullMarked;
