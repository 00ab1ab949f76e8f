/**
 * Web archives and saved mails: a page packed with its pictures as MIME, of which the page is read.
 */
@NullMarked
package io.github.opengpr.read.office.mht;

import org.jspecify.annotations.NullMarked;
