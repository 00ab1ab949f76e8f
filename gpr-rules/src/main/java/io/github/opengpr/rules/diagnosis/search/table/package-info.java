/** What is asked: numbered cells, what each holds, and the sums declared over them. */
@NullMarked
package io.github.opengpr.rules.diagnosis.search.table;

import org.jspecify.annotations.NullMarked;
