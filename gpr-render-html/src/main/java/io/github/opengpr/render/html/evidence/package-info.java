/**
 * The page of evidence: what checking found, arranged by the cells of the form, and the parts of
 * the page that show it — answer, report, findings, numbers of the text, what was not checked.
 */
@NullMarked
package io.github.opengpr.render.html.evidence;

import org.jspecify.annotations.NullMarked;
