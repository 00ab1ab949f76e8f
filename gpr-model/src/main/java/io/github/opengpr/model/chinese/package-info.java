/**
 * What gpr knows of Chinese text, once for every module: which characters are the same, numerals,
 * ordinals, dates and periods, page marks, and how wide and where a line may be broken.
 *
 * <p>Nothing here knows of annual reports. The package is exported to gpr's own modules only and is
 * not an API: it changes without notice. Everything is stateless and safe for threads.
 */
@NullMarked
package io.github.opengpr.model.chinese;

import org.jspecify.annotations.NullMarked;
