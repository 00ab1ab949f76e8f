/**
 * Reports made for the tests: what they print, and writers that print it as Word files and pages.
 */
package io.github.opengpr.read.office.specimen;
