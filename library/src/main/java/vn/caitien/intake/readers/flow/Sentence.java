package vn.caitien.intake.readers.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.caitien.intake.readers.guard.Budget;
import vn.caitien.text.FontCode;
import vn.caitien.text.Writing;

/** The text of a paragraph while it is being read, and the text boxes tied to it. */
public final class Sentence {
    private final Budget budget;
    private final StringBuilder text = new StringBuilder();

    /** What came last in one font: a letter's signs may be parted by runs. */
    private final StringBuilder coded = new StringBuilder();

    private final List<Draft> boxesBefore = new ArrayList<>();
    private final List<Draft> boxesBehind = new ArrayList<>();
    private FontCode code = FontCode.UNICODE;
    private boolean capitals;
    private boolean anyBold;
    private boolean anyPlain;

    /** An empty one. */
    public Sentence(Budget budget) {
        this.budget = budget;
    }

    /**
     * Adds a run.
     *
     * @param piece as the document holds it; {@code \n} for a line break, {@code \t} for a tab
     * @param capitals whether its small letters are shown as capitals
     * @param code of its font
     */
    public void add(String piece, boolean bold, boolean capitals, FontCode code) {
        budget.text(piece);
        if (!piece.isBlank()) {
            anyBold |= bold;
            anyPlain |= !bold;
        }
        if (this.capitals != capitals || !this.code.equals(code)) {
            decode();
            this.capitals = capitals;
            this.code = code;
        }
        coded.append(piece);
    }

    private void decode() {
        String letters = code.read(coded.toString());
        text.append(capitals ? letters.toUpperCase(Locale.ROOT) : letters);
        coded.setLength(0);
    }

    /** Text boxes stand before the paragraph when nothing of it was read yet, else behind it. */
    public void addBoxes(List<Draft> drafts) {
        (isEmpty() ? boxesBefore : boxesBehind).addAll(drafts);
    }

    /** The boxes before it, which are then no longer its own. */
    public List<Draft> takeBoxesBefore() {
        List<Draft> taken = List.copyOf(boxesBefore);
        boxesBefore.clear();
        return taken;
    }

    /** The boxes that stand behind it. */
    public List<Draft> boxesBehind() {
        return boxesBehind;
    }

    /** Whether nothing but spaces was added. */
    public boolean isEmpty() {
        return !anyBold && !anyPlain;
    }

    /** Whether all of it is bold. */
    public boolean bold() {
        return anyBold && !anyPlain;
    }

    /**
     * The clean lines, without empty ones; tabs between texts stay.
     *
     * @param mark the list's mark, put before the first of them; it stands alone when there is no text, if it is a
     *     number: an automatic number in a cell of its own is text to a reader, an empty bullet is not
     */
    public List<String> lines(String mark) {
        decode();
        List<String> lines = new ArrayList<>();
        for (String piece : (mark + text).split("\n")) {
            String line = Arrays.stream(piece.split("\t"))
                    .map(Writing::clean)
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining("\t"));
            if (!line.isEmpty()) {
                lines.add(line);
            }
        }
        boolean anyLetter = mark.chars().anyMatch(Character::isLetterOrDigit);
        return isEmpty() && !anyLetter ? List.of() : lines;
    }
}
