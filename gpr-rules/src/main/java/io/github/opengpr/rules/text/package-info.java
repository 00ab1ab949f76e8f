/** Reader of Chinese statistical sentences. */
@NullMarked
package io.github.opengpr.rules.text;

import org.jspecify.annotations.NullMarked;
