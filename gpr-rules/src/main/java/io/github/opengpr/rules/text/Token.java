package io.github.opengpr.rules.text;

/**
 * A word of the lexicon at its place.
 *
 * @param word which one
 * @param start index of its first character
 * @param end index after its last character
 */
record Token(Word word, int start, int end) {}
