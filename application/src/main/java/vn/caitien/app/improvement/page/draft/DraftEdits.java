package vn.caitien.app.improvement.page.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.improvement.wording.Standing;
import vn.caitien.catalogue.Appendix;
import vn.caitien.catalogue.Criterion;
import vn.caitien.catalogue.Standard;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Plan;
import vn.caitien.plan.Problem;
import vn.caitien.plan.Review;
import vn.caitien.plan.Row;
import vn.caitien.plan.Section;
import vn.caitien.plan.Silence;
import vn.caitien.plan.edit.Edit;
import vn.caitien.plan.edit.EditConflict;
import vn.caitien.plan.edit.ListedLines;
import vn.caitien.plan.edit.Places;
import vn.caitien.plan.edit.SectionList;

/** What acts on the page of a draft change in the plan. */
final class DraftEdits {
    private static final String CRITERION = "." + Cell.CRITERION.key();

    private DraftEdits() {}

    /** Whether words can stand at that place of the plan. */
    static boolean holds(Plan plan, String place) {
        try {
            Places.text(plan, place);
            return true;
        } catch (EditConflict gone) {
            return false;
        }
    }

    /** The section a place is in; empty where it is in none. */
    static Optional<Section> section(Plan plan, String place) {
        try {
            return place.startsWith("sections[") ? Optional.of(SectionList.at(plan, place.substring(0, place.lastIndexOf('.'))))
                    : Optional.empty();
        } catch (EditConflict gone) {
            return Optional.empty();
        }
    }

    /**
     * Where the words of a section stand now: sections may have been moved since they were shown.
     *
     * @param under the title it had then; empty for places that do not move
     */
    static String found(Plan plan, String place, String under) {
        if (under.isEmpty() || section(plan, place).filter(section -> section.title().equals(under)).isPresent()) {
            return place;
        }
        String field = place.substring(place.lastIndexOf('.'));
        List<String> others = SectionList.places(plan).stream()
                .filter(one -> section(plan, one + field).filter(section -> section.title().equals(under)).isPresent()).toList();
        return others.size() == 1 ? others.getFirst() + field : place;
    }

    /**
     * The section that was chosen, where it stands now.
     *
     * @param title it had then
     * @throws EditConflict when there is none with that title there, nor one alone elsewhere
     */
    static String section(Plan plan, String chosen, String title) throws EditConflict {
        String field = ".title";
        String now = found(plan, chosen + field, title);
        String place = now.substring(0, now.length() - field.length());
        if (!SectionList.at(plan, place).title().equals(title)) {
            throw EditConflict.gone(place);
        }
        return place;
    }

    /** The row a place is in; empty where it is in none. */
    static Optional<Row> row(Plan plan, String place) {
        return plan.rows().stream().filter(row -> place.startsWith(Places.row(row.id()) + ".")).findFirst();
    }

    /** Lines put behind the words of a place, before the line that stays last where one does. */
    static Edit lines(Plan plan, String place, List<String> lines) {
        String now = DraftFindings.words(plan, place);
        List<String> all = now.lines().toList();
        all = place.equals("recipients") ? Standing.WORDS.with(all, lines) : ListedLines.with(all, lines, Standing.WORDS.bases().opening());
        return new Edit.Words(place, now, String.join("\n", all));
    }

    /** Whether a criterion is chosen there. */
    static boolean criterion(String place) {
        return place.startsWith("rows[") && place.endsWith(CRITERION);
    }

    /** Words for a place; with a criterion come its title and its standard. */
    static Edit words(Plan plan, String place, String from, String to, Optional<Appendix> standards) {
        Edit own = new Edit.Words(place, from, to);
        Optional<Criterion> criterion = criterion(place) ? standards.flatMap(known -> known.criterion(to)) : Optional.empty();
        if (criterion.isEmpty()) {
            return own;
        }
        String row = place.substring(0, place.length() - CRITERION.length());
        Standard standard = standards.orElseThrow().standards().stream()
                .filter(one -> one.criteria().contains(criterion.get())).findFirst().orElseThrow();
        List<Edit> all = new ArrayList<>(List.of(own));
        Map.of(Cell.CRITERION_TITLE, criterion.get().title(), Cell.STANDARD, String.valueOf(standard.number()),
                Cell.STANDARD_TITLE, standard.title()).forEach((cell, words) -> {
                    String at = row + "." + cell.key();
                    all.add(new Edit.Words(at, DraftFindings.words(plan, at), words));
                });
        return new Edit.Several(all);
    }

    /** A row without words after another; after the last for null. */
    static Edit rowAfter(Plan plan, @Nullable String after, String id) {
        String last = plan.rows().isEmpty() ? null : plan.rows().getLast().id();
        return new Edit.AddRow(after == null ? last : after, after == null ? plan.bands().size() : 0, Row.of(id, Map.of()));
    }

    /** The same words once more, below. */
    static Edit copy(Row row, String id) {
        return new Edit.AddRow(row.id(), 0, new Row(id, row.cells(), null, row.problem(), Map.of(), row.normalised(), Map.of()));
    }

    /** A line without words in the table of reviews. */
    static Edit review(Plan plan) {
        List<Review> more = new ArrayList<>(plan.reviews());
        more.add(new Review(null, null, null, null, null));
        return Edit.Parts.reviews(plan, more);
    }

    /** So many places down, or up where that is less than none; at the ends it stays. */
    static Edit moved(Plan plan, Row row, int by) {
        int at = plan.rows().indexOf(row);
        return Edit.MoveRow.to(plan, at, Math.clamp((long) at + by, 0, plan.rows().size() - 1));
    }

    /** A line without words in the table of problems. */
    static Edit problem(Plan plan, String id) {
        List<Problem> more = new ArrayList<>(plan.problems());
        more.add(new Problem(id, null, null, null, null, null, null));
        return Edit.Parts.problems(plan, more);
    }

    /**
     * A finding is left as it is, for a reason.
     *
     * @param row the id of the row it is about; null for the whole plan
     */
    static Edit silence(Plan plan, String rule, @Nullable String row, String reason) {
        List<Silence> more = new ArrayList<>(plan.silenced());
        more.add(new Silence(rule, row, reason));
        return Edit.Parts.silenced(plan, more);
    }
}
