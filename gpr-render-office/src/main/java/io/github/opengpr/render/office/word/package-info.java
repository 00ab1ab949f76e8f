/** The report as a Word file: its text part and the parts that are the same in every file. */
@NullMarked
package io.github.opengpr.render.office.word;

import org.jspecify.annotations.NullMarked;
