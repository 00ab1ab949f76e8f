/** Word files up to 2003, read with POI. */
@NullMarked
package io.github.opengpr.read.office.doc;

import org.jspecify.annotations.NullMarked;
