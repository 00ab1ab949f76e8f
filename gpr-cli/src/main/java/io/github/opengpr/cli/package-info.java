/**
 * The command {@code gpr}: check, read, render and list the rules.
 *
 * <p>A class for each subcommand parses its options, those of many from {@code cli.option}, and
 * connects the libraries: {@code cli.input} finds and reads the files, the libraries judge, {@code
 * cli.output} words what they found, {@code cli.results} hands it over. No judgement is made here.
 * Not an API.
 *
 * <p>Standard output carries results only; whatever else there is to say goes to standard error, in
 * one line, in Chinese and English.
 */
@NullMarked
package io.github.opengpr.cli;

import org.jspecify.annotations.NullMarked;
