package vn.caitien.intake.readers.rtf;

import java.util.ArrayList;
import java.util.List;
import vn.caitien.intake.readers.flow.Draft;
import vn.caitien.intake.readers.flow.Sentence;
import vn.caitien.intake.readers.guard.Budget;
import vn.caitien.text.FontCode;

/** A body or a text box while it is read: paragraphs, and tables that open and close with the depth of paragraphs. */
final class RtfStory {
    private static final int DEEPEST = 10;

    private final Budget budget;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<RtfTable> tables = new ArrayList<>();
    private Sentence sentence;
    private String mark = "";

    RtfStory(Budget budget) {
        this.budget = budget;
        this.sentence = new Sentence(budget);
    }

    void add(String text, RtfState state, FontCode code) {
        sentence.add(text, state.bold, state.capitals, code);
    }

    /** Takes the mark of the item that begins. */
    void mark(String shown) {
        mark = shown;
    }

    void addBoxes(List<Draft> boxes) {
        sentence.addBoxes(boxes);
    }

    /** Ends a paragraph that stands in so many tables. */
    void endParagraph(int depth, boolean centred) {
        reach(depth);
        List<Draft> here = here();
        List<String> lines = sentence.lines(mark);
        here.addAll(sentence.takeBoxesBefore());
        if (!lines.isEmpty()) {
            here.add(new Draft.Text(lines, sentence.bold(), centred));
        }
        here.addAll(sentence.boxesBehind());
        sentence = new Sentence(budget);
        mark = "";
    }

    /** Ends a cell of the table that is so deep. */
    void endCell(int depth, boolean centred) {
        endParagraph(depth, centred);
        budget.cells(1);
        tables.getLast().endCell();
    }

    /** Ends a row of the table that is so deep. */
    void endRow(int depth, RtfRow definition) {
        reach(depth);
        tables.getLast().endRow(definition);
    }

    /** Everything in it. */
    List<Draft> end() {
        if (!sentence.isEmpty() || !mark.isEmpty()) {
            endParagraph(0, false);
        }
        reach(0);
        return drafts;
    }

    private List<Draft> here() {
        return tables.isEmpty() ? drafts : tables.getLast().cell();
    }

    private void reach(int depth) {
        int wanted = Math.min(depth, DEEPEST);
        while (tables.size() < wanted) {
            tables.add(new RtfTable());
        }
        while (tables.size() > wanted) {
            Draft.Grid grid = tables.removeLast().grid();
            if (!grid.lines().isEmpty()) {
                here().add(grid);
            }
        }
    }
}
