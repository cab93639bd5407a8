package vn.caitien.app.improvement.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caitien.intake.Unsure;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Place;
import vn.caitien.plan.Plan;
import vn.caitien.plan.Row;
import vn.caitien.plan.edit.Edit;
import vn.caitien.plan.edit.EditConflict;
import vn.caitien.plan.edit.Edited;

/**
 * What was read of a plan, and what a person has made of it so far.
 *
 * @param read never altered
 * @param agreed keys of the spots the person has looked at
 * @param done what takes the latest changes back, the first of them first
 */
public record Draft(Plan read, Plan content, Set<String> agreed, List<Done> done, SourceView source) {
    private static final int REMEMBERED = 200;
    /** Problems stand in the rows too, with the same places. */
    private static final String PROBLEMS = "problems[";

    public Draft {
        agreed = Set.copyOf(agreed);
        done = List.copyOf(done);
    }

    /**
     * A change that was made.
     *
     * @param undo null where no word changed
     * @param agreed the spots that were looked at with it
     */
    public record Done(@Nullable Edit undo, List<String> agreed) {
        public Done {
            agreed = List.copyOf(agreed);
        }
    }

    /** All spots in doubt nobody has looked at, those of the table first, in reading order. */
    public List<Spot> open() {
        List<Spot> open = new ArrayList<>();
        Map<String, Row> known = read.rows().stream().collect(Collectors.toMap(Row::id, row -> row));
        for (Row row : content.rows()) {
            Row before = known.get(row.id());
            Stream.of(Cell.values()).filter(cell -> row.text(cell).isPresent() && Unsure.at(place(row, before, cell)))
                    .map(cell -> Spot.of(row, cell)).filter(this::unseen).forEach(open::add);
        }
        content.provenance().forEach((path, place) -> {
            if (Unsure.at(place) && !path.startsWith(PROBLEMS) && unseen(Spot.outside(path))) {
                open.add(Spot.outside(path));
            }
        });
        return open;
    }

    /** Where a spot was read, also when other words stand there now; of an empty one, where its row was. */
    public Optional<Place> source(Spot spot) {
        return Stream.of(read, content).map(spot::place).filter(Objects::nonNull).findFirst()
                .or(() -> spot.row() == null ? Optional.empty() : Stream.of(read, content)
                        .flatMap(plan -> Spot.row(plan, spot.row()).stream())
                        .flatMap(row -> row.provenance().values().stream()).findFirst());
    }

    /** After a person looked at spots, by their keys. */
    public Draft agreed(List<String> spots) {
        return with(content, with(spots), remembered(new Done(null, fresh(spots))));
    }

    /**
     * After a change.
     *
     * @param spots keys of those that were looked at by making it
     * @throws EditConflict when the change does not fit what is written now
     */
    public Draft changed(Edit edit, List<String> spots) throws EditConflict {
        Edited edited = edit.on(content);
        return with(edited.plan(), with(spots), remembered(new Done(edited.undo(), fresh(spots))));
    }

    /** Before the latest change; the same when there was none. */
    public Draft undone() throws EditConflict {
        if (done.isEmpty()) {
            return this;
        }
        Done last = done.getLast();
        Set<String> seen = new LinkedHashSet<>(agreed);
        last.agreed().forEach(seen::remove);
        Plan before = last.undo() == null ? content : last.undo().on(content).plan();
        return with(before, seen, done.subList(0, done.size() - 1));
    }

    /** Words that stand there again as they were read are as sure as then. */
    private static @Nullable Place place(Row row, @Nullable Row before, Cell cell) {
        return before != null && before.text(cell).equals(row.text(cell))
                ? before.provenance().get(cell) : row.provenance().get(cell);
    }

    private boolean unseen(Spot spot) {
        return !agreed.contains(spot.key());
    }

    private Draft with(Plan plan, Set<String> seen, List<Done> steps) {
        return new Draft(read, plan, seen, steps, source);
    }

    private Set<String> with(List<String> spots) {
        Set<String> all = new LinkedHashSet<>(agreed);
        all.addAll(spots);
        return all;
    }

    private List<String> fresh(List<String> spots) {
        return spots.stream().filter(spot -> !agreed.contains(spot)).toList();
    }

    private List<Done> remembered(Done step) {
        List<Done> all = new ArrayList<>(done.subList(Math.max(0, done.size() - REMEMBERED + 1), done.size()));
        all.add(step);
        return all;
    }
}
