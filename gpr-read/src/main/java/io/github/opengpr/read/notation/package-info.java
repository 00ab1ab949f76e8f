/** Tables as wikis, typesetters, forums and programs write them in plain text. */
@NullMarked
package io.github.opengpr.read.notation;

import org.jspecify.annotations.NullMarked;
