package vn.caitien.intake.flat;

import java.util.ArrayList;
import java.util.List;
import vn.caitien.catalogue.Catalogues;

/**
 * Reads the columns of a run, then again when it is known how wide they are, which may show that better.
 *
 * @param earlier the readings before the last, in order
 */
record Reading(Stretch stretch, States states, Path path, ColumnWidths widths, Evidence evidence, List<Path> earlier) {

    private static final KnownTitles TITLES = new KnownTitles(Catalogues.builtIn().all());
    private static final int AGAIN = 2;
    /** Words: more than the plans of schools have. */
    private static final int ENOUGH = 20_000;
    private static final int FEWEST_ROWS = 3;
    private static final int FEWEST_CELLS = 4;
    private static final Weights WEIGHTS = Weights.standard();

    static Reading of(Run run) {
        Stretch stretch = run.stretch();
        Evidence.Said said = new Evidence.Said(stretch, TITLES);
        Reading first = first(run, stretch, said);
        States states = first.states;
        Evidence evidence = first.evidence;
        List<Path> earlier = new ArrayList<>();
        Path path = first.path;
        ColumnWidths widths = first.widths;
        for (int i = 0; i < AGAIN; i++) {
            widths = ColumnWidths.of(stretch, path, states.count());
            earlier.add(path);
            path = new Decoder(stretch, states, new Signals(stretch, states, widths, evidence), WEIGHTS.second()).best();
        }
        return new Reading(stretch, states, path, widths, evidence, List.copyOf(earlier));
    }

    /** Without a heading several sets of columns are tried; of a text longer than plans are, its beginning tells. */
    private static Reading first(Run run, Stretch stretch, Evidence.Said said) {
        if (run.head() == null && stretch.size() > ENOUGH) {
            Stretch beginning = run.beginning(ENOUGH);
            return first(stretch, likeliest(run, beginning, new Evidence.Said(beginning, TITLES)).states, said);
        }
        return likeliest(run, stretch, said);
    }

    private static Reading likeliest(Run run, Stretch stretch, Evidence.Said said) {
        List<States> possible = States.possible(run.head());
        Reading first = first(stretch, possible.getFirst(), said);
        first = better(first, stretch, said, possible.subList(1, possible.size()));
        return run.head() == null ? better(first, stretch, said, ColumnSets.swapped(first.states)) : first;
    }

    private static Reading better(Reading known, Stretch stretch, Evidence.Said said, List<States> others) {
        Reading best = known;
        for (States states : others) {
            Reading other = states.equals(known.states) ? known : first(stretch, states, said);
            best = other.path.score() > best.path.score() ? other : best;
        }
        return best;
    }

    private static Reading first(Stretch stretch, States states, Evidence.Said said) {
        ColumnWidths unknown = ColumnWidths.unknown(states.count());
        Evidence evidence = new Evidence(said, states);
        Signals signals = new Signals(stretch, states, unknown, evidence);
        return new Reading(stretch, states, new Decoder(stretch, states, signals, WEIGHTS.first()).best(), unknown, evidence, List.of());
    }

    /**
     * Whether there is a table here.
     *
     * @param headed whether a heading said so; without one, rows must look like rows
     */
    boolean isTable(boolean headed) {
        int rows = 0;
        int cells = 0;
        for (int at = 0; at < stretch.size(); at++) {
            if (states.isColumn(path.state(at)) && path.move(at) != Move.ON) {
                rows += path.move(at) == Move.ROW ? 1 : 0;
                cells++;
            }
        }
        return headed ? rows > 0 : rows >= FEWEST_ROWS && cells >= FEWEST_CELLS * rows;
    }
}
