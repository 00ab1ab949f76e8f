/**
 * Rules on the document's structure: its title, its six sections and three tables, their labels,
 * and what a converter left between them. They need to know what was printed.
 */
@NullMarked
package io.github.opengpr.rules.catalogue.structure;

import org.jspecify.annotations.NullMarked;
