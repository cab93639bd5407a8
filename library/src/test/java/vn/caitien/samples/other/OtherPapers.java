package vn.caitien.samples.other;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import vn.caitien.samples.Resources;
import vn.caitien.samples.paper.Paper;
import vn.caitien.samples.paper.Paper.Grid;
import vn.caitien.samples.paper.Paper.GridCell;
import vn.caitien.samples.paper.Paper.GridRow;
import vn.caitien.samples.paper.Paper.Line;
import vn.caitien.samples.paper.Paper.Look;
import vn.caitien.samples.paper.Paper.Piece;

/** The papers of {@code papers.yaml}. */
public final class OtherPapers {
    private static final Look LOOK = new Look("Times New Roman", 13, 11, false, "", true, 0);
    private static final JsonNode PAPERS = Resources.yaml("papers.yaml");

    private OtherPapers() {}

    /** The paper of that name. */
    public static Paper named(String name) {
        return new Paper(LOOK, pieces(name));
    }

    /** Its pieces. */
    public static List<Piece> pieces(String name) {
        return PAPERS.required(name).valueStream().map(OtherPapers::piece).toList();
    }

    private static Piece piece(JsonNode json) {
        if (json.isArray()) {
            return grid(Resources.texts(json));
        }
        String text = json.asString();
        return text.equals(text.toUpperCase(Locale.ROOT)) ? Line.centred(text, true) : Line.of(text);
    }

    private static Grid grid(List<String> rows) {
        int columns = rows.getFirst().split("\\|", -1).length;
        List<Integer> widths = new ArrayList<>(Collections.nCopies(columns, 2));
        widths.set(0, 1);
        return new Grid(widths, rows.stream().map(OtherPapers::row).toList(), 1, true, true);
    }

    private static GridRow row(String text) {
        String[] cells = text.split("\\|", -1);
        return new GridRow(IntStream.range(0, cells.length)
                .mapToObj(i -> GridCell.of(i, List.of(Line.of(cells[i].strip())))).toList());
    }
}
