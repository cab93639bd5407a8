package vn.caitien.intake.readers.docx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.caitien.intake.readers.guard.Budget;
import vn.caitien.text.Writing;

/** The text of a paragraph while it is being read, and the text boxes tied to it. */
final class Sentence {
    private final Budget budget;
    private final StringBuilder text = new StringBuilder();
    private final List<Draft> boxesBefore = new ArrayList<>();
    private final List<Draft> boxesBehind = new ArrayList<>();
    private boolean anyBold;
    private boolean anyPlain;

    Sentence(Budget budget) {
        this.budget = budget;
    }

    void add(String piece, boolean bold, boolean capitals) {
        budget.text(piece);
        if (!piece.isBlank()) {
            anyBold |= bold;
            anyPlain |= !bold;
        }
        text.append(capitals ? piece.toUpperCase(Locale.ROOT) : piece);
    }

    /** Text boxes stand before the paragraph when nothing of it was read yet, else behind it. */
    void addBoxes(List<Draft> drafts) {
        (isEmpty() ? boxesBefore : boxesBehind).addAll(drafts);
    }

    List<Draft> takeBoxesBefore() {
        List<Draft> taken = List.copyOf(boxesBefore);
        boxesBefore.clear();
        return taken;
    }

    List<Draft> boxesBehind() {
        return boxesBehind;
    }

    boolean isEmpty() {
        return text.toString().isBlank();
    }

    boolean bold() {
        return anyBold && !anyPlain;
    }

    /**
     * The clean lines, without empty ones; tabs between texts stay.
     *
     * @param mark the list's mark, put before the first of them; it stands alone when there is no text, if it is a
     *     number: an automatic number in a cell of its own is text to a reader, an empty bullet is not
     */
    List<String> lines(String mark) {
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
