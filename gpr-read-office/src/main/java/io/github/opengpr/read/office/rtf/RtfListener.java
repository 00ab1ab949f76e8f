package io.github.opengpr.read.office.rtf;

import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.rtf.Command;
import com.rtfparserkit.rtf.CommandType;
import io.github.opengpr.read.office.guard.Budget;
import io.github.opengpr.read.office.rtf.RtfState.Target;
import io.github.opengpr.read.office.word.Fields;
import io.github.opengpr.read.office.word.Remarks.Kind;
import io.github.opengpr.read.office.word.Script;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/** Follows the commands of a file and hands what it shows to the body. Used once. */
final class RtfListener extends RtfListenerAdaptor {

  /** A picture this large (7 cm by 4 cm, in twentieths of a point) may hold a page or a table. */
  private static final int LARGE_WIDTH = 3969;

  private static final int LARGE_HEIGHT = 2268;

  /** Letters of one point, in halves of it, are specks. */
  private static final int SPECK = 2;

  private final RtfColours colours = new RtfColours();
  private final RtfBody body;
  private final Budget budget;
  private final Deque<RtfState> around = new ArrayDeque<>();
  private RtfState state = new RtfState();
  private boolean begun;
  private boolean optional;
  private StringBuilder instruction = new StringBuilder();

  /** Whether the field that is being read has shown something. */
  private boolean hasResult = true;

  private int pictureWidth;

  RtfListener(RtfBody body, Budget budget) {
    this.body = body;
    this.budget = budget;
  }

  @Override
  public void processGroupStart() {
    budget.element();
    around.push(state);
    budget.depth(around.size());
    state = new RtfState(state);
    begun = true;
    optional = false;
  }

  @Override
  public void processGroupEnd() {
    if (state.box) {
      body.endBox();
    }
    if (state.field && !hasResult) {
      RtfState shown = new RtfState(around.getFirst());
      String drawn = Fields.drawn(instruction.toString());
      if (shown.target == Target.TEXT && !drawn.isEmpty()) {
        body.append(drawn, shown);
      }
      hasResult = true;
    }
    state = around.pop();
    begun = false;
    optional = false;
  }

  @Override
  public void processString(String text) {
    budget.element();
    if (optional) {
      // A destination that the parser does not know.
      state.target = Target.NOTHING;
    }
    begun = false;
    optional = false;
    switch (state.target) {
      case TEXT -> show(text);
      case INSTRUCTION -> instruction.append(text);
      case COLOURS -> colours.end(text);
      default -> {}
    }
  }

  @Override
  public void processCommand(
      Command command, int parameter, boolean hasParameter, boolean isOptional) {
    budget.element();
    if (command == Command.optionalcommand) {
      optional = true;
      return;
    }
    if (state.target == Target.NOTHING) {
      picture(command, parameter);
      return;
    }
    boolean first = begun;
    begun = false;
    if (command.getCommandType() == CommandType.Destination) {
      optional = false;
      destination(command);
    } else if (optional && first) {
      optional = false;
      state.target = Target.NOTHING;
    } else {
      optional = false;
      boolean on = !hasParameter || parameter != 0;
      if (!letters(command, parameter, on) && !row(command, parameter)) {
        paragraph(command, parameter);
      }
    }
  }

  private void destination(Command command) {
    switch (command) {
      case field -> {
        state.field = true;
        hasResult = true;
      }
      case rtf, listtext, pntext, shp, shppict, object, result, nesttableprops, ud -> {}
      case shpinst, docmd -> state.target = Target.SHAPE;
      case colortbl -> state.target = Target.COLOURS;
      case shptxt, dptxbxtext -> {
        state.inBox = true;
        state.target = Target.TEXT;
        state.box = true;
        state.resetParagraph();
        state.resetLetters();
        body.beginBox();
      }
      case fldinst -> {
        state.target = Target.INSTRUCTION;
        instruction = new StringBuilder();
        hasResult = false;
      }
      case fldrslt -> {
        if (instruction.toString().strip().toUpperCase(Locale.ROOT).startsWith("TOC")) {
          body.remark(Kind.CONTENTS);
          state.target = Target.NOTHING;
        } else {
          state.target = Target.TEXT;
        }
      }
      case footnote, annotation -> {
        body.remark(Kind.FOOTNOTE);
        state.target = Target.NOTHING;
      }
      case objdata -> {
        body.remark(Kind.OBJECT);
        state.target = Target.NOTHING;
      }
      default -> state.target = Target.NOTHING;
    }
  }

  private void picture(Command command, int parameter) {
    if (command == Command.picwgoal) {
      pictureWidth = parameter;
    } else if (command == Command.pichgoal
        && pictureWidth > LARGE_WIDTH
        && parameter > LARGE_HEIGHT) {
      body.remark(Kind.PICTURE);
    }
  }

  private boolean letters(Command command, int parameter, boolean on) {
    switch (command) {
      case plain -> state.resetLetters();
      case v -> state.hidden = on;
      case deleted -> state.deleted = on;
      case strike, striked -> state.struck = on;
      case supercmd -> state.script = on ? Script.RAISED : Script.PLAIN;
      case sub -> state.script = on ? Script.LOWERED : Script.PLAIN;
      case up -> state.script = Script.moved(parameter);
      case dn -> state.script = Script.moved(-parameter);
      case nosupersub -> state.script = Script.PLAIN;
      case cf -> state.white = colours.isWhite(parameter);
      case fs -> state.speck = parameter <= SPECK;
      case cb, chcbpat, highlight -> state.shadedLetters = colours.isShade(parameter);
      case chshdng -> state.shadedLetters |= parameter > 0;
      case red -> colours.red(parameter);
      case green -> colours.green(parameter);
      case blue -> colours.blue(parameter);
      case revised -> {
        if (on) {
          body.remark(Kind.INSERTED);
        }
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean row(Command command, int parameter) {
    switch (command) {
      case trowd -> body.beginRow(state.depth());
      case trleft -> body.row(state.depth()).left(parameter);
      case clvmgf -> body.row(state.depth()).next(RtfRow.Merge.DOWN);
      case clvmrg -> body.row(state.depth()).next(RtfRow.Merge.FROM_ABOVE);
      case clmgf -> body.row(state.depth()).next(RtfRow.Merge.RIGHT);
      case clmrg -> body.row(state.depth()).next(RtfRow.Merge.FROM_LEFT);
      case clcbpat -> {
        if (colours.isShade(parameter)) {
          body.row(state.depth()).shade();
        }
      }
      case clshdng -> {
        if (parameter > 0) {
          body.row(state.depth()).shade();
        }
      }
      case cellx -> body.row(state.depth()).edge(parameter);
      case cell -> body.endCell(1);
      case nestcell -> body.endCell(Math.max(2, state.depth()));
      case row -> body.endRow(1);
      case nestrow -> body.endRow(Math.max(2, state.depth()));
      default -> {
        return false;
      }
    }
    return true;
  }

  private void paragraph(Command command, int parameter) {
    switch (command) {
      case pard -> state.resetParagraph();
      case cbpat -> state.shadedParagraph = colours.isShade(parameter);
      case shading -> state.shadedParagraph |= parameter > 0;
      case intbl -> state.inTable = true;
      case itap -> {
        budget.depth(parameter);
        state.level = parameter;
        state.inTable |= parameter > 0;
      }
      case outlinelevelN -> state.heading = parameter >= 0 && parameter < 9;
      case par, sect -> {
        if (state.target == Target.TEXT) {
          body.endParagraph(state.depth(), state.heading);
        }
      }
      case line, lbr, softline -> show("\n");
      case tab -> show("\t");
      case nonbreakingspace -> show("\u00A0");
      case nonbreakinghyphen -> show("-");
      default -> {}
    }
  }

  private void show(String text) {
    if (state.target != Target.TEXT || text.isEmpty()) {
      return;
    }
    boolean unseen =
        state.hidden
            || state.speck
            || state.white && state.isPlain() && body.isPlain(state.depth());
    if (unseen || state.deleted) {
      if (!text.isBlank()) {
        body.remark(unseen ? Kind.HIDDEN : Kind.DELETED);
      }
      return;
    }
    hasResult = true;
    body.append(text, state);
  }
}
