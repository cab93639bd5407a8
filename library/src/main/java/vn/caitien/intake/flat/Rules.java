package vn.caitien.intake.flat;

import org.jspecify.annotations.Nullable;
import vn.caitien.intake.labelling.Label;

/** What no weight outdoes: readings that are ruled out, and where a page may turn. */
final class Rules {
    private final Stretch stretch;
    private final States states;

    Rules(Stretch stretch, States states) {
        this.stretch = stretch;
        this.states = states;
    }

    /** Whether a cell may go on at a line: what names a criterion does not stand inside the cell of another. */
    boolean mayStay(int at, int state) {
        return stretch.start(at) != Start.CRITERION || !states.isColumn(state) || states.label(state) != Label.CRITERION;
    }

    /** Whether a cell may begin at a word: no mark of a list stands in the column of numbers. */
    boolean mayBegin(int at, int state) {
        return stretch.start(at) != Start.MARK || !states.isColumn(state) || states.label(state) != Label.TT;
    }

    /** Whether a cell may end before a line: not where its last word is torn beyond doubt. */
    boolean mayLeave(int at) {
        return !stretch.torn(at) || mayTurn(at) && !stretch.gapless();
    }

    /** Whether the row may go on at a word on another page: what names a criterion or standard begins a row. */
    boolean mayGoOn(int at) {
        return stretch.start(at) != Start.CRITERION && stretch.start(at) != Start.STANDARD;
    }

    /**
     * The first column in which a row may go on on another page: a number has but one line, which may stand on the
     * second page where cells are centred.
     *
     * @param had what the row has had, null for nothing
     */
    int firstResumed(@Nullable Kept had) {
        boolean numbered = states.columns().getFirst() == Label.TT && Kept.of(had, States.FIRST_COLUMN) != null;
        return States.FIRST_COLUMN + (numbered ? 1 : 0);
    }

    /** Whether a page may turn before a word: where lines are set apart by blank ones, the gap is another there. */
    boolean mayTurn(int at) {
        return stretch.gapless() || stretch.line(at).gap() != Gap.USUAL;
    }

    /** Whether a page turns before a word as far as one can see. */
    boolean turns(int at) {
        return !stretch.gapless() && stretch.line(at).gap() != Gap.USUAL;
    }

    /** Whether rows of one standard may have this cell in common, so that its rest stands in the line of a later one. */
    boolean mayBeMerged(int state) {
        return states.label(state) == Label.TT || states.label(state) == Label.STANDARD;
    }
}
