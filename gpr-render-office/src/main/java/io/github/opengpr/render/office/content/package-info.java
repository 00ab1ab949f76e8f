/** What a form to be filled in holds beside its cells, in whatever kind of file. */
@NullMarked
package io.github.opengpr.render.office.content;

import org.jspecify.annotations.NullMarked;
