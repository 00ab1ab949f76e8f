/** Lists as workbooks, of any length: reports, findings, or whatever else has rows. */
@NullMarked
package io.github.opengpr.render.office.list;

import org.jspecify.annotations.NullMarked;
