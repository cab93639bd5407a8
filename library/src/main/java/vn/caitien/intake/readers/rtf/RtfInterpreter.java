package vn.caitien.intake.readers.rtf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.intake.ReadException.Reason;
import vn.caitien.intake.readers.flow.Draft;
import vn.caitien.intake.readers.flow.Fonts;
import vn.caitien.intake.readers.guard.Budget;
import vn.caitien.intake.readers.guard.Refusal;
import vn.caitien.intake.readers.rtf.RtfState.Destination;

/** Follows a file token by token. */
final class RtfInterpreter {
    private static final int DEEPEST = 1000;

    private final RtfTokens tokens;
    private final Budget budget;
    private final RtfFonts table = new RtfFonts();
    private final RtfText text;
    private final Deque<Group> groups = new ArrayDeque<>();
    private RtfState state = new RtfState();
    private RtfStory story;

    /** Whether the next word is the first of its group, and whether the group may be left out. */
    private boolean starting;

    private boolean optional;

    /** Signs still to be left out behind a Unicode sign. */
    private int spare;

    /** What holds again when a group ends; {@code around} where the group is a box. */
    private static final class Group {
        private final RtfState before;
        private @Nullable RtfStory around;

        private Group(RtfState before) {
            this.before = before;
        }
    }

    RtfInterpreter(byte[] bytes, Fonts fonts, Budget budget) {
        this.tokens = new RtfTokens(bytes);
        this.budget = budget;
        this.text = new RtfText(table, fonts);
        this.story = new RtfStory(budget);
    }

    List<Draft> read() {
        while (tokens.next()) {
            budget.step();
            switch (tokens.kind()) {
                case OPEN -> open();
                case CLOSE -> close();
                case CONTROL -> control();
                case TEXT -> text();
            }
        }
        while (!groups.isEmpty()) {
            close();
        }
        text.flush(state, story);
        return story.end();
    }

    private void open() {
        if (groups.size() >= DEEPEST) {
            throw new Refusal(Reason.HOSTILE_MARKUP, "nested deeper than " + DEEPEST);
        }
        text.flush(state, story);
        groups.push(new Group(state));
        state = state.copy();
        starting = true;
        optional = false;
        spare = 0;
    }

    private void close() {
        text.flush(state, story);
        spare = 0;
        starting = false;
        if (groups.isEmpty()) {
            return;
        }
        Group group = groups.pop();
        if (state.destination == Destination.MARK && group.before.destination != Destination.MARK) {
            story.mark(text.takeMark());
        }
        if (group.around != null) {
            List<Draft> box = new ArrayList<>(story.end());
            story = group.around;
            story.addBoxes(box);
        }
        state = group.before;
    }

    private void text() {
        starting = false;
        if (spare > 0) {
            spare--;
        } else {
            text.add(tokens.value(), state);
        }
    }

    private void control() {
        spare = 0;
        String word = tokens.word();
        if (word.equals("*")) {
            optional = starting;
            return;
        }
        text.flush(state, story);
        if (starting) {
            starting = false;
            begin(word);
        }
        if (word.equals("bin")) {
            tokens.skip(tokens.number(0));
        } else if (!RtfFormats.take(tokens, state, table) && state.destination != Destination.NONE) {
            shown(word);
        }
    }

    private void begin(String word) {
        Destination destination = RtfDestinations.of(word, optional);
        if (destination != null) {
            state.destination = destination;
        }
        if (RtfDestinations.isBox(word) && !groups.isEmpty()) {
            groups.element().around = story;
            story = new RtfStory(budget);
            state.newParagraph();
        }
    }

    private void shown(String word) {
        if (word.equals("u")) {
            text.add(String.valueOf((char) tokens.number('?')), state, story);
            spare = state.spareSigns;
            return;
        }
        String sign = RtfFormats.sign(word);
        if (!sign.isEmpty()) {
            text.add(sign, state, story);
        } else if (state.destination == Destination.BODY) {
            structure(word);
        }
    }

    private void structure(String word) {
        switch (word) {
            case "par", "sect" -> story.endParagraph(state.depth(), state.centred);
            case "cell" -> story.endCell(1, state.centred);
            case "nestcell" -> story.endCell(Math.max(2, state.depth()), state.centred);
            case "row" -> story.endRow(1, state.row);
            case "nestrow" -> story.endRow(Math.max(2, state.depth()), state.row);
            default -> state.row.take(word, tokens.number(0));
        }
    }
}
