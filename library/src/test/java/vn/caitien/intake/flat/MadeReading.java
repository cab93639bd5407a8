package vn.caitien.intake.flat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.caitien.catalogue.Catalogues;
import vn.caitien.intake.Doubt;
import vn.caitien.intake.Doubts;
import vn.caitien.intake.labelling.Label;

/** A reading made by hand, for tests: the tasks, the lead and the time of one row, from left to right. */
record MadeReading(Stretch stretch, Path path) {
    static final States STATES = Made.states(Label.TASKS, Label.LEAD, Label.TIME);
    static final int TASKS = States.FIRST_COLUMN;
    static final int LEAD = TASKS + 1;
    static final int TIME = TASKS + 2;

    /** @param states one for each word of the lines; another than the one before begins a cell */
    static MadeReading of(List<String> lines, int... states) {
        return new MadeReading(Made.stretch(lines.toArray(String[]::new)), path(states));
    }

    static Path path(int... states) {
        Move[] moves = new Move[states.length];
        Arrays.setAll(moves, at -> at == 0 ? Move.ROW : states[at] == states[at - 1] ? Move.ON : states[at] > states[at - 1] ? Move.NEXT : Move.PAGE);
        return new Path(states, moves, 0);
    }

    /** The doubts about the cell of those words, when the readings before the last were those. */
    Doubts doubts(int state, List<Span> spans, Path... earlier) {
        Evidence evidence = new Evidence(stretch, STATES, new KnownTitles(Catalogues.builtIn().all()));
        ColumnWidths widths = ColumnWidths.unknown(STATES.count());
        return new CellDoubts(new Reading(stretch, STATES, path, widths, evidence, List.of(earlier))).of(state, spans);
    }

    Map<Doubt, Double> edges(int state, Span... spans) {
        Map<Doubt, Double> found = new EnumMap<>(Doubt.class);
        new EdgeDoubts(stretch, STATES, path).add(state, List.of(spans), found);
        return found;
    }
}
