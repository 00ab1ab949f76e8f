/** Which readings may be called sure. */
@NullMarked
package io.github.opengpr.read.scan.proof;

import org.jspecify.annotations.NullMarked;
