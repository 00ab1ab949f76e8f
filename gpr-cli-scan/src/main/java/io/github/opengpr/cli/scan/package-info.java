/**
 * The command with the recogniser of scans, which is ten times as large as all the rest: a file of
 * its own, {@code gpr-scan.jar}, that lies beside {@code gpr.jar} and hands it what reads pictures.
 * So {@code gpr.jar} needs to look for nothing when it starts.
 */
@NullMarked
package io.github.opengpr.cli.scan;

import org.jspecify.annotations.NullMarked;
