package vn.caitien.paper.docx;

import java.util.List;
import vn.caitien.paper.document.Paragraph.Run;

/** Writes paragraphs. */
final class Flow {
    private final Markup out;

    Flow(Markup out) {
        this.out = out;
    }

    /** A paragraph, all in the letters of its style. */
    void paragraph(Style style, String text, Keep keep) {
        paragraph(style, List.of(new Run(text, false, false)), keep);
    }

    void paragraph(Style style, List<Run> runs, Keep keep) {
        begin(style, keep);
        runs.forEach(this::run);
        out.close();
    }

    /** A paragraph with more space above it than its style gives, in twips. */
    void lowered(Style style, String text, int above) {
        out.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style.id()).empty("w:keepNext")
                .empty("w:spacing", "w:before", above).close();
        run(new Run(text, false, false));
        out.close();
    }

    /** A drawn line in the middle of a room of that width; both in twips. */
    void line(int length, int room) {
        int beside = Math.max(0, (room - length) / 2);
        out.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", Style.LINE.id()).empty("w:keepNext")
                .open("w:pBdr").empty("w:bottom", "w:val", "single", "w:sz", 6, "w:space", 0, "w:color", "000000").close()
                .empty("w:ind", "w:left", beside, "w:right", beside).close().close();
    }

    /** What ends a table that another one follows, or a section: hardly any room. */
    void gap() {
        begin(Style.LINE, Keep.NOT);
        out.close();
    }

    private void begin(Style style, Keep keep) {
        out.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style.id());
        if (keep == Keep.WITH_NEXT) {
            out.empty("w:keepNext");
        }
        out.close();
    }

    private void run(Run run) {
        if (run.text().isEmpty()) {
            return;
        }
        out.open("w:r");
        if (run.bold() || run.italic()) {
            out.open("w:rPr");
            if (run.bold()) {
                out.empty("w:b").empty("w:bCs");
            }
            if (run.italic()) {
                out.empty("w:i").empty("w:iCs");
            }
            out.close();
        }
        String[] lines = run.text().split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                out.empty("w:br");
            }
            tabbed(lines[i]);
        }
        out.close();
    }

    private void tabbed(String line) {
        String[] parts = line.split("\t", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                out.empty("w:tab");
            }
            out.open("w:t", "xml:space", "preserve").text(parts[i]).close();
        }
    }

    /** Whether a paragraph stays on the page of the next one. */
    enum Keep {
        WITH_NEXT,
        NOT
    }
}
