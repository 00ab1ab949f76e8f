package io.github.opengpr.read.office.rtf;

import io.github.opengpr.read.office.word.Script;

/** What holds at a point of the text; a group begins with a copy and ends by dropping it. */
final class RtfState {

  /** What becomes of the text of a group. */
  enum Target {
    /** It is shown. */
    TEXT,
    /** It is the instruction of a field. */
    INSTRUCTION,
    /** It ends the colours of the file. */
    COLOURS,
    /** It is dropped, and all in it but what says otherwise. */
    SHAPE,
    /** It is dropped with all in it. */
    NOTHING
  }

  Target target = Target.TEXT;
  boolean box;
  boolean field;
  boolean hidden;
  boolean deleted;
  boolean struck;
  Script script = Script.PLAIN;
  boolean white;
  boolean speck;

  /** Whether letters, or the paragraph, have another ground than white. */
  boolean shadedLetters;

  boolean shadedParagraph;

  /** Whether a text box is around, whose ground is not asked. */
  boolean inBox;

  boolean inTable;
  int level;
  boolean heading;

  RtfState() {}

  RtfState(RtfState other) {
    target = other.target;
    hidden = other.hidden;
    deleted = other.deleted;
    struck = other.struck;
    script = other.script;
    white = other.white;
    speck = other.speck;
    shadedLetters = other.shadedLetters;
    shadedParagraph = other.shadedParagraph;
    inBox = other.inBox;
    inTable = other.inTable;
    level = other.level;
    heading = other.heading;
  }

  /** A paragraph begins anew. */
  void resetParagraph() {
    shadedParagraph = false;
    inTable = false;
    level = 0;
    heading = false;
  }

  /** Letters begin anew. */
  void resetLetters() {
    hidden = false;
    struck = false;
    script = Script.PLAIN;
    white = false;
    speck = false;
    shadedLetters = false;
  }

  /** Whether there is no ground nearer than the cell or the page. */
  boolean isPlain() {
    return !shadedLetters && !shadedParagraph && !inBox;
  }

  /** How many tables are around what stands here. */
  int depth() {
    return inTable ? Math.max(1, level) : 0;
  }
}
