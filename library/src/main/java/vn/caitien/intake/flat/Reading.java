package vn.caitien.intake.flat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.caitien.catalogue.Catalogues;
import vn.caitien.intake.labelling.Label;

/**
 * Reads the columns of a run, then again when it is known how wide they are, which may show that better.
 *
 * @param earlier the readings before the last, in order
 */
record Reading(Stretch stretch, States states, Path path, ColumnWidths widths, Evidence evidence, List<Path> earlier) {

    private static final KnownTitles TITLES = new KnownTitles(Catalogues.builtIn().all());
    private static final int AGAIN = 2;
    private static final int LINES_ASKED = 1500;
    private static final int FEWEST_ROWS = 3;
    private static final int FEWEST_CELLS = 4;
    private static final Weights WEIGHTS = Weights.standard();

    static Reading of(Run run) {
        Stretch stretch = run.stretch();
        Evidence.Said said = new Evidence.Said(stretch, TITLES);
        Reading first = run.head() == null ? headless(run, stretch, said) : first(stretch, States.possible(run.head()).getFirst(), said);
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

    /** Its columns are chosen by its beginning; titles of standards that stand alone in their rows make no column. */
    private static Reading headless(Run run, Stretch stretch, Evidence.Said said) {
        if (run.lines().size() > LINES_ASKED) {
            Run beginning = new Run(null, run.lines().subList(0, LINES_ASKED), run.firstWord(), run.gapless());
            Stretch asked = beginning.stretch();
            return first(stretch, headless(beginning, asked, new Evidence.Said(asked, TITLES)).states, said);
        }
        Reading usual = likeliest(null, stretch, said, States.possible(null));
        if (ColumnSets.onlyBands(stretch, usual.states, usual.path)) {
            usual = likeliest(null, stretch, said, States.possible(null).stream()
                    .filter(states -> !states.columns().contains(Label.STANDARD)).toList());
        }
        return likeliest(usual, stretch, said, ColumnSets.turned(usual.states));
    }

    /** @param known one that has been read, null for none */
    private static Reading likeliest(@Nullable Reading known, Stretch stretch, Evidence.Said said, List<States> possible) {
        Reading best = known;
        for (States states : possible) {
            Reading other = known != null && states.equals(known.states) ? known : first(stretch, states, said);
            best = best == null || other.path.score() > best.path.score() ? other : best;
        }
        return Objects.requireNonNull(best);
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
