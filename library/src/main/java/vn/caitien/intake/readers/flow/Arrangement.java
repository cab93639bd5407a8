package vn.caitien.intake.readers.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.caitien.intake.SourceDocument.Block;
import vn.caitien.intake.SourceDocument.Paragraph;
import vn.caitien.intake.SourceDocument.Spot;
import vn.caitien.intake.readers.flow.Draft.Box;
import vn.caitien.intake.readers.flow.Draft.Grid;
import vn.caitien.intake.readers.flow.Draft.Line;
import vn.caitien.intake.readers.flow.Draft.Text;

/** Puts drafts into the blocks of a document: tables that only lay out a page come out as paragraphs. */
public final class Arrangement {
    /** Parts of a line-broken paragraph up to this length are lines of their own, such as a heading's. */
    private static final int SHORT_LINE = 60;

    private final List<Block> blocks = new ArrayList<>();
    private int paragraphs;
    private int tables;

    /** What was added so far. */
    public List<Block> blocks() {
        return blocks;
    }

    /** Adds what comes next in the document. */
    public void add(List<Draft> drafts) {
        for (Draft draft : drafts) {
            switch (draft) {
                case Text text -> addText(text);
                case Grid grid when Layout.isTable(grid) -> blocks.add(new TableMaker(grid, ++tables).table());
                case Grid grid -> addLayout(grid);
            }
        }
    }

    private void addText(Text text) {
        boolean apart = text.centred() || text.lines().stream().allMatch(line -> line.length() <= SHORT_LINE);
        for (String line : apart ? text.lines() : List.of(String.join(" ", text.lines()))) {
            Spot spot = new Spot(null, null, "paragraph " + ++paragraphs);
            blocks.add(new Paragraph(line, text.bold(), text.centred(), spot));
        }
    }

    /** Column by column; a row that is one cell from edge to edge parts what is above from what is below. */
    private void addLayout(Grid grid) {
        List<Line> together = new ArrayList<>();
        for (Line line : grid.lines()) {
            if (line.boxes().size() == 1) {
                addColumns(together);
                together.clear();
                add(line.boxes().getFirst().content());
            } else {
                together.add(line);
            }
        }
        addColumns(together);
    }

    private void addColumns(List<Line> lines) {
        lines.stream()
                .flatMap(line -> line.boxes().stream())
                .filter(box -> box.merge() != Draft.Merge.GOES_ON)
                .sorted(Comparator.comparingInt(Box::column))
                .forEach(box -> add(box.content()));
    }
}
