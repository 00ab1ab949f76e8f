/**
 * The web pages in a real browser: that they fit the screen, work by keyboard, print, disturb no
 * screen reader, and ask nothing of the network. Chromium and its driver are those of the system;
 * nothing is downloaded.
 */
package io.github.opengpr.it.browser;
