/**
 * What users see of all modules together, held fast: the saved description of the API. The projects
 * that use the installed artifacts stand beside it, in the folder {@code consumers}.
 */
@NullMarked
package io.github.opengpr.it;

import org.jspecify.annotations.NullMarked;
