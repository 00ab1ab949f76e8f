/**
 * Reports in many layouts, made from known figures: a {@code Sheet} is the table as the form prints
 * it, a {@code TextLayout} writes it as some converter would, {@code Damage} spoils it as real
 * files are spoilt. What is read back is compared with the figures.
 */
package io.github.opengpr.read.layout;
