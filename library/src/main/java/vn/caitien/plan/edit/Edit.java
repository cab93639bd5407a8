package vn.caitien.plan.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caitien.plan.Normalised;
import vn.caitien.plan.Plan;
import vn.caitien.plan.Problem;
import vn.caitien.plan.Review;
import vn.caitien.plan.Row;
import vn.caitien.plan.Section;
import vn.caitien.plan.Silence;
import vn.caitien.text.Writing;

/** A change of a plan. Values read from a changed row's words are unknown until they are read anew. */
public sealed interface Edit {

    /**
     * Makes the change.
     *
     * @throws EditConflict when what it was made upon is no longer so
     */
    Edited on(Plan plan) throws EditConflict;

    /**
     * Other words at a place.
     *
     * @param place as {@link Places} names it
     * @param from the words it was made upon; null for none
     * @param to null for none
     */
    record Words(String place, @Nullable String from, @Nullable String to) implements Edit {
        public Words {
            from = clean(from);
            to = clean(to);
        }

        @Override
        public Edited on(Plan plan) throws EditConflict {
            String now = Places.text(plan, place);
            if (!Objects.equals(now, from)) {
                throw EditConflict.changed(place, now);
            }
            return new Edited(Places.with(plan, place, to), new Words(place, to, from));
        }
    }

    /**
     * A further row.
     *
     * @param after the id of the row it comes after; null for the first place
     * @param bandsAbove of the bands that stand there, how many come before it
     */
    record AddRow(@Nullable String after, int bandsAbove, Row row) implements Edit {
        @Override
        public Edited on(Plan plan) throws EditConflict {
            RowOrder rows = new RowOrder(plan);
            return new Edited(rows.with(row.with(Normalised.UNKNOWN), rows.following(after), bandsAbove), new RemoveRow(row));
        }
    }

    /**
     * A row fewer.
     *
     * @param row as it stood when the change was made; the values read from its words do not count
     */
    record RemoveRow(Row row) implements Edit {
        @Override
        public Edited on(Plan plan) throws EditConflict {
            RowOrder rows = new RowOrder(plan);
            int at = rows.at(row.id());
            Row now = plan.rows().get(at);
            if (!now.cells().equals(row.cells())) {
                throw EditConflict.changed(Places.row(row.id()), String.join("\n", now.cells().values()));
            }
            return new Edited(rows.without(at), new AddRow(rows.before(at), rows.bandsAbove(at), now));
        }
    }

    /** A row elsewhere; as {@link AddRow}. */
    record MoveRow(String id, @Nullable String after, int bandsAbove) implements Edit {

        /** The row at a position to where another stands, under the same band as that one; to its own it stays. */
        public static MoveRow to(Plan plan, int from, int to) {
            RowOrder rows = new RowOrder(plan);
            String id = plan.rows().get(from).id();
            return from < to ? new MoveRow(id, plan.rows().get(to).id(), 0) : new MoveRow(id, rows.before(to), rows.bandsAbove(to));
        }

        @Override
        public Edited on(Plan plan) throws EditConflict {
            RowOrder rows = new RowOrder(plan);
            int at = rows.at(id);
            Row row = plan.rows().get(at);
            MoveRow back = new MoveRow(id, rows.before(at), rows.bandsAbove(at));
            RowOrder rest = new RowOrder(rows.without(at));
            return new Edited(rest.with(row, rest.following(after), bandsAbove), back);
        }
    }

    /**
     * Another list of sections, problems, reviews or findings left as they are.
     *
     * @param from a plan with the list the change was made upon; of nothing else is anything said
     * @param to one with the list there is to be
     */
    record Parts(Part part, Plan from, Plan to) implements Edit {

        /** Other problems than the plan's. */
        public static Parts problems(Plan plan, List<Problem> problems) {
            return new Parts(Part.PROBLEMS, plan, Frame.of(problems, List.of()));
        }

        /** Other sections than the plan's. */
        public static Parts sections(Plan plan, List<Section> sections) {
            return new Parts(Part.SECTIONS, plan, Frame.of(sections));
        }

        /** Other reviews than the plan's. */
        public static Parts reviews(Plan plan, List<Review> reviews) {
            return new Parts(Part.REVIEWS, plan, Frame.of(List.of(), reviews));
        }

        /** Other findings left as they are than the plan's. */
        public static Parts silenced(Plan plan, List<Silence> silenced) {
            return new Parts(Part.SILENCED, plan, Frame.silencing(silenced));
        }

        @Override
        public Edited on(Plan plan) throws EditConflict {
            if (!part.of(plan).equals(part.of(from))) {
                throw EditConflict.changed(part.place(), null);
            }
            return new Edited(part.put(to, plan), new Parts(part, to, from));
        }
    }

    /**
     * Another plan in its place, as when it moves to another form.
     *
     * @param from the plan the change was made upon; the values read from its words do not count
     */
    record Whole(Plan from, Plan to) implements Edit {
        @Override
        public Edited on(Plan plan) throws EditConflict {
            if (!bare(plan).equals(bare(from))) {
                throw EditConflict.changed("plan", null);
            }
            return new Edited(to, new Whole(to, plan));
        }

        private static Plan bare(Plan plan) {
            return plan.with(plan.rows().stream().map(row -> row.with(Normalised.UNKNOWN)).toList());
        }
    }

    /** Several, one after the other, all or none. */
    record Several(List<Edit> edits) implements Edit {
        public Several {
            edits = List.copyOf(edits);
        }

        @Override
        public Edited on(Plan plan) throws EditConflict {
            Plan now = plan;
            List<Edit> undone = new ArrayList<>();
            for (Edit edit : edits) {
                Edited step = edit.on(now);
                now = step.plan();
                undone.addFirst(step.undo());
            }
            return new Edited(now, new Several(undone));
        }
    }

    /** Each line by itself; lines without words go. */
    private static @Nullable String clean(@Nullable String text) {
        String kept = text == null ? "" : text.lines().map(Writing::clean).filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
        return kept.isEmpty() ? null : kept;
    }
}
