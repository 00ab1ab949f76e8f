/**
 * A file of results that is continued: what stands in it is kept where neither the document nor
 * anything else the result depends on has changed.
 */
@NullMarked
package io.github.opengpr.cli.resume;

import org.jspecify.annotations.NullMarked;
