/** Pages as pictures: from the file to a grey page of 200 dpi with white paper and level lines. */
@NullMarked
package io.github.opengpr.read.scan.page;

import org.jspecify.annotations.NullMarked;
