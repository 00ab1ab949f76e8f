/** Findings as a log after SARIF 2.1.0, for build servers. */
@NullMarked
package io.github.opengpr.cli.output.sarif;

import org.jspecify.annotations.NullMarked;
