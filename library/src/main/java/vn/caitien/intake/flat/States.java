package vn.caitien.intake.flat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caitien.intake.labelling.Label;
import vn.caitien.intake.labelling.RunningHead;
import vn.caitien.intake.labelling.TableKind;

/**
 * What a word may belong to: text outside the table, a band, or one of the table's columns.
 *
 * @param columns from left to right
 */
record States(List<Label> columns) {
    static final int OUTSIDE = 0;
    static final int BAND = 1;
    /** Page numbers, and what is printed at the edge of every page. */
    static final int FURNITURE = 2;
    static final int FIRST_COLUMN = 3;
    /** The names of all states of all tables, by {@link #everywhere}. */
    static final List<String> NAMES =
            Stream.concat(Stream.of("outside", "band", "furniture"), Arrays.stream(Label.values()).map(Label::key)).toList();

    /**
     * The columns that the table under a heading has; without one, those that a plan may have.
     *
     * @param head null for none
     */
    static List<States> possible(RunningHead.@Nullable Found head) {
        if (head != null) {
            return List.of(new States(head.labels()));
        }
        List<Label> usual = RunningHead.usual(TableKind.PLAN);
        List<Label> standards = new ArrayList<>(usual);
        standards.add(usual.indexOf(Label.CRITERION), Label.STANDARD);
        return Stream.of(usual, standards).flatMap(columns -> Stream.of(columns, columns.stream().filter(label -> label != Label.TT).toList()))
                .map(States::new).toList();
    }

    States {
        columns = List.copyOf(columns);
    }

    int count() {
        return FIRST_COLUMN + columns.size();
    }

    boolean isColumn(int state) {
        return state >= FIRST_COLUMN;
    }

    Label label(int state) {
        return columns.get(state - FIRST_COLUMN);
    }

    int of(Label label) {
        return FIRST_COLUMN + columns.indexOf(label);
    }

    /** The same state among those of all tables. */
    int everywhere(int state) {
        return isColumn(state) ? FIRST_COLUMN + label(state).ordinal() : state;
    }
}
