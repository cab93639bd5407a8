package vn.caitien.intake.readers.docx;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.intake.readers.flow.Draft.Box;
import vn.caitien.intake.readers.flow.Draft.Grid;
import vn.caitien.intake.readers.flow.Draft.Line;
import vn.caitien.intake.readers.flow.Draft.Merge;
import vn.caitien.intake.readers.flow.Edges;
import vn.caitien.intake.readers.flow.Rulings;
import vn.caitien.intake.readers.flow.Rulings.Edged;
import vn.caitien.intake.readers.ooxml.Markup;

/** Reads one table (17.4); rows and cells that a tracked change deleted are left out. */
final class TableReader {
    private static final int MOST_COLUMNS = 1000;

    private final Story story;
    private final Markup markup;
    private final List<List<Edged>> edged = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private @Nullable String style;
    private Edges edges = Edges.SILENT;

    TableReader(Story story) {
        this.story = story;
        this.markup = story.markup;
    }

    /** Reads the element just entered: {@code tbl}. */
    Grid read() {
        walk();
        return new Grid(Rulings.areDrawn(edges.over(story.styles.edgesOf(style)), edged), lines);
    }

    private void walk() {
        int depth = markup.depth();
        while (markup.child(depth)) {
            take();
        }
    }

    private void take() {
        switch (markup.name()) {
            case "tblPr" -> properties();
            case "tr" -> new RowReader().read();
            case "sdt" -> Controls.content(markup, this::take);
            case "ins", "moveTo", "customXml" -> walk();
            case "mc:AlternateContent" -> Alternatives.first(markup, this::take);
            default -> {}
        }
    }

    private void properties() {
        int depth = markup.depth();
        while (markup.child(depth)) {
            switch (markup.name()) {
                case "tblStyle" -> style = markup.attribute("val");
                case "tblBorders" -> edges = Borders.read(markup);
                default -> {}
            }
        }
    }

    /** Reads one row. */
    private final class RowReader {
        private final List<Edged> boxes = new ArrayList<>();
        private boolean heading;
        private boolean gone;
        private int column;

        void read() {
            walk();
            if (!boxes.isEmpty()) {
                edged.add(boxes);
                lines.add(new Line(boxes.stream().map(Edged::box).toList(), heading));
            }
        }

        private void walk() {
            int depth = markup.depth();
            while (markup.child(depth)) {
                take();
            }
        }

        private void take() {
            switch (markup.name()) {
                case "trPr" -> rowProperties();
                case "tblPrEx" -> exception();
                case "tc" -> cell();
                case "sdt" -> Controls.content(markup, this::take);
                case "customXml" -> walk();
                case "mc:AlternateContent" -> Alternatives.first(markup, this::take);
                default -> {}
            }
        }

        /** Borders that this row alone has count for the table: producers that split tables write them only here. */
        private void exception() {
            int depth = markup.depth();
            while (markup.child(depth)) {
                if (markup.name().equals("tblBorders")) {
                    edges = edges.over(Borders.read(markup));
                }
            }
        }

        private void rowProperties() {
            int depth = markup.depth();
            while (markup.child(depth)) {
                switch (markup.name()) {
                    case "tblHeader" -> heading = markup.on();
                    case "gridBefore" -> column = Math.clamp(markup.number("val", 0), 0, MOST_COLUMNS);
                    case "del", "moveFrom" -> gone = true;
                    default -> {}
                }
            }
        }

        private void cell() {
            if (gone) {
                return;
            }
            story.budget.cells(1);
            CellProperties properties = new CellProperties();
            Story content = story.inner();
            int depth = markup.depth();
            while (markup.child(depth)) {
                if (markup.name().equals("tcPr")) {
                    properties.read(markup);
                } else {
                    content.take();
                }
            }
            int span = Math.clamp(properties.span, 1, MOST_COLUMNS);
            if (properties.joinsLeft && !boxes.isEmpty()) {
                widen(boxes.removeLast(), span);
            } else if (!properties.gone && column < MOST_COLUMNS) {
                Box box = new Box(column, span, properties.merge, content.drafts());
                boxes.add(new Edged(box, properties.edges));
            }
            column += span;
        }

        private void widen(Edged left, int by) {
            Box box = left.box();
            boxes.add(new Edged(new Box(box.column(), box.span() + by, box.merge(), box.content()), left.edges()));
        }
    }

    /** The properties of a cell that matter here (17.4.69 tcPr). */
    private static final class CellProperties {
        private int span = 1;
        private Merge merge = Merge.NONE;
        private Edges edges = Edges.SILENT;
        private boolean gone;
        private boolean joinsLeft;

        void read(Markup markup) {
            int depth = markup.depth();
            while (markup.child(depth)) {
                switch (markup.name()) {
                    case "gridSpan" -> span = markup.number("val", 1);
                    case "vMerge" ->
                        merge = markup.attribute("val", "").equals("restart") ? Merge.BEGINS : Merge.GOES_ON;
                    case "hMerge" -> joinsLeft = !markup.attribute("val", "").equals("restart");
                    case "tcBorders" -> edges = Borders.read(markup);
                    case "cellDel" -> gone = true;
                    default -> {}
                }
            }
        }
    }
}
