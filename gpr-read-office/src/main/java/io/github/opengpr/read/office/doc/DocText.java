package io.github.opengpr.read.office.doc;

import io.github.opengpr.model.printed.Place;
import io.github.opengpr.read.office.word.Fields;
import io.github.opengpr.read.office.word.Remarks;
import io.github.opengpr.read.office.word.Remarks.Kind;
import io.github.opengpr.read.office.word.Script;
import io.github.opengpr.read.office.word.ShownText;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;

/**
 * The text of paragraphs as the document shows it. One for a document: fields go on from paragraph
 * to paragraph.
 */
final class DocText {

  private static final char FIELD_BEGIN = '\u0013';
  private static final char FIELD_PARTED = '\u0014';
  private static final char FIELD_END = '\u0015';

  /** The numbers the format has for letters above and below the line. */
  private static final int RAISED = 1;

  private static final int LOWERED = 2;

  private final Remarks remarks;
  private final Fields fields = new Fields();

  DocText(Remarks remarks) {
    this.remarks = remarks;
  }

  /** Whether this is inside a table of contents. */
  boolean inContents() {
    return fields.inContents();
  }

  /** A table begins or ends: no field goes on past it. */
  void reset() {
    fields.reset();
  }

  /** What a paragraph shows, without its number. */
  ShownText of(Paragraph paragraph, Place place) {
    ShownText text = new ShownText();
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      CharacterRun run = paragraph.getCharacterRun(i);
      if (run.isMarkedDeleted()) {
        remarks.add(Kind.DELETED, place);
        continue;
      }
      if (run.isMarkedInserted()) {
        remarks.add(Kind.INSERTED, place);
      }
      String shown = shown(run, place);
      boolean strikes = run.isStrikeThrough() || run.isDoubleStrikeThrough();
      text.append(shown, strikes, script(run));
    }
    fields.endParagraph();
    return text;
  }

  private static Script script(CharacterRun run) {
    return switch (run.getSubSuperScriptIndex()) {
      case RAISED -> Script.RAISED;
      case LOWERED -> Script.LOWERED;
      default -> Script.moved(run.getVerticalOffset());
    };
  }

  private String shown(CharacterRun run, Place place) {
    StringBuilder text = new StringBuilder();
    boolean hidden = run.isVanished();
    String raw = run.isSymbol() ? "\uFFFD" : run.text();
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      String drawn = c == FIELD_END ? fields.end() : "";
      if (drawn.isEmpty() && field(c)) {
        continue;
      }
      String shown = drawn.isEmpty() ? shown(c, place) : drawn;
      if (shown.isEmpty()) {
        continue;
      }
      if (hidden) {
        remarks.add(Kind.HIDDEN, place);
      } else if (inContents()) {
        remarks.add(Kind.CONTENTS, place);
      } else {
        text.append(shown);
      }
    }
    return text.toString();
  }

  /** Follows the marks of fields; whether the character is one, or part of an instruction. */
  private boolean field(char c) {
    switch (c) {
      case FIELD_BEGIN -> fields.begin();
      case FIELD_PARTED -> fields.separate();
      case FIELD_END -> {}
      default -> {
        if (!fields.inInstruction()) {
          return false;
        }
        fields.instruction(Character.toString(c));
      }
    }
    return true;
  }

  private String shown(char c, Place place) {
    return switch (c) {
      case '\u000B' -> "\n";
      case '\u001E' -> "-";
      case '\u00A0', '\t' -> Character.toString(c);
      case '\u0002', '\u0005' -> {
        remarks.add(Kind.FOOTNOTE, place);
        yield "";
      }
      default -> {
        if (c < ' ' || c == '\u00AD') {
          // Marks of pictures, cells, pages, soft hyphens.
          yield "";
        }
        yield Character.toString(c);
      }
    };
  }
}
