package io.github.opengpr.read.office.numbering;

/**
 * One level of a list.
 *
 * @param numerals how it counts
 * @param text the pattern, in which {@code %1} to {@code %9} stand for the numbers of the levels
 *     one to nine, such as {@code （%2）}
 * @param start the first number
 * @param restartAfter the level (from 1) whose progress lets this one begin anew; 0 if it never
 *     does; -1 for any level above
 * @param legal whether all numbers in the pattern are shown as decimals
 * @param spaced whether a space parts the number from the text; a tab after Chinese punctuation is
 *     not one
 */
public record ListLevel(
    Numerals numerals, String text, int start, int restartAfter, boolean legal, boolean spaced) {

  /** The same level with another first number. */
  public ListLevel startingAt(int number) {
    return new ListLevel(numerals, text, number, restartAfter, legal, spaced);
  }
}
