/**
 * Web pages that need nothing beside themselves: no script, no picture, no request. {@link
 * io.github.opengpr.render.html.EvidencePage} shows a report and what checking it found, {@link
 * io.github.opengpr.render.html.ReportIndex} lists the pages of many reports, {@link
 * io.github.opengpr.render.html.HtmlRenderer} is the canonical report alone.
 *
 * <p>All text of documents is escaped, and what would not be seen or would turn the direction of
 * writing is shown by its number. Each page forbids its reader's browser everything but its own
 * style. The tables are drawn from {@link io.github.opengpr.model.form.TableLayout}; no label is
 * repeated here.
 */
@NullMarked
package io.github.opengpr.render.html;

import org.jspecify.annotations.NullMarked;
