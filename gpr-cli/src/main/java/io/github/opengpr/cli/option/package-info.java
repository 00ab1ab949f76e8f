/**
 * What several subcommands are told alike: documents, forms, years, severities, the language,
 * whether scans are read. Each refuses what cannot be right, in words of its own.
 */
@NullMarked
package io.github.opengpr.cli.option;

import org.jspecify.annotations.NullMarked;
