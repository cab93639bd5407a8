package vn.caitien.paper.markup;

import java.util.List;
import vn.caitien.paper.document.Paragraph.Run;

/** Words that look different from each other, in one line of text. */
public final class RunMarkup {
    private final Markup out;

    public RunMarkup(Markup out) {
        this.out = out;
    }

    /** The words, into the element that is open. */
    public void runs(List<Run> runs) {
        runs.forEach(this::run);
    }

    private void run(Run run) {
        if (run.bold()) {
            out.open("b");
        }
        if (run.italic()) {
            out.open("i");
        }
        out.text(run.text());
        if (run.italic()) {
            out.close();
        }
        if (run.bold()) {
            out.close();
        }
    }
}
