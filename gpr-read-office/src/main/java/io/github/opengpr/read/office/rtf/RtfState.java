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
    /** It is dropped, and all in it but what says otherwise. */
    SHAPE,
    /** It is dropped with all in it. */
    NOTHING
  }

  Target target = Target.TEXT;
  boolean box;
  boolean hidden;
  boolean deleted;
  boolean struck;
  Script script = Script.PLAIN;
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
    inTable = other.inTable;
    level = other.level;
    heading = other.heading;
  }

  /** A paragraph begins anew. */
  void resetParagraph() {
    inTable = false;
    level = 0;
    heading = false;
  }

  /** Letters begin anew. */
  void resetLetters() {
    hidden = false;
    struck = false;
    script = Script.PLAIN;
  }

  /** How many tables are around what stands here. */
  int depth() {
    return inTable ? Math.max(1, level) : 0;
  }
}
