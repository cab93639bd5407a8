package vn.caitien.intake.tables;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.caitien.intake.labelling.Label;
import vn.caitien.intake.labelling.TableKind;

/** Decides whether a row of the source is an item of its own or goes on from the row above. */
final class Seams {
    private static final double MOST = 0.75;
    private static final double NEARLY_ALWAYS = 0.85;
    private static final double ANOTHER = -1;
    private static final Set<Label> KEYS = Set.of(Label.TT, Label.STANDARD, Label.CRITERION);

    private final TableKind kind;
    private final boolean numbered;
    private final boolean keyed;
    /** Labels whose cells reach over several rows somewhere: an empty one at the top of a page says nothing. */
    private final Set<Label> merged = EnumSet.noneOf(Label.class);

    private final Map<Label, Double> filled = new EnumMap<>(Label.class);
    /** Whether rows without a number or criterion of their own stand in the midst of pages. */
    private final boolean keyless;

    private Seams(TableKind kind, List<RawRow> rows) {
        this.kind = kind;
        rows.forEach(row -> merged.addAll(row.covered()));
        Set<RawRow> feet = IntStream.range(1, rows.size())
                .filter(i -> mayBegin(rows.get(i - 1), rows.get(i)))
                .mapToObj(i -> rows.get(i - 1))
                .collect(Collectors.toSet());
        List<RawRow> whole = rows.stream().filter(row -> !row.opensPage() && !feet.contains(row)).toList();
        this.numbered = share(whole, row -> row.has(Label.TT)) >= MOST;
        List<RawRow> asked = whole.stream().filter(row -> !row.covered().contains(Label.CRITERION)).toList();
        this.keyed = share(asked, Seams::namesCriterion) >= MOST;
        this.keyless = whole.stream().anyMatch(row -> !row.has(Label.TT) && !row.has(Label.CRITERION));
        for (Label label : Label.values()) {
            filled.put(label, share(whole, row -> row.has(label)));
        }
    }

    /** Looks at what most items of the table have: a number of their own, a criterion's number, which cells. */
    static Seams of(TableKind kind, List<RawRow> rows) {
        return new Seams(kind, rows);
    }

    private static double share(List<RawRow> rows, Predicate<RawRow> test) {
        return rows.isEmpty() ? 0 : (double) rows.stream().filter(test).count() / rows.size();
    }

    private static boolean namesCriterion(RawRow row) {
        return CriterionText.read(row.piece(Label.CRITERION).flat()).numbered()
                || CriterionText.read(row.piece(Label.STANDARD).flat()).numbered();
    }

    /** Whether most items name the criterion they are about. */
    boolean keyed() {
        return keyed;
    }

    boolean goesOn(RawRow above, RawRow row) {
        if (row.owns(Label.TT)) {
            return false;
        }
        if (row.opensPage()) {
            return numbered && !merged.contains(Label.TT) ? !isAnother(above, row) : overPage(above, row);
        }
        boolean named = namesCriterion(row) && !row.covered().contains(Label.CRITERION);
        return !named && !row.covered().contains(key()) && !standsAlone(row);
    }

    /** Whether a row without a number has what items have, and nothing that goes on: its number stands on the page above. */
    private boolean isAnother(RawRow above, RawRow row) {
        return isWhole(row) && withoutKeys(above, row) < ANOTHER;
    }

    /** Whether a row has the cells that nearly every item has, but for one. */
    private boolean isWhole(RawRow row) {
        return filled.entrySet().stream()
                .filter(label -> label.getValue() >= NEARLY_ALWAYS && !KEYS.contains(label.getKey()) && !row.has(label.getKey()))
                .count() <= 1;
    }

    private double withoutKeys(RawRow above, RawRow row) {
        Set<Label> silent = EnumSet.copyOf(KEYS);
        silent.addAll(merged);
        return new Evidence(filled, silent).ofOneItem(above, row);
    }

    /**
     * A criterion that stands at the top of a page may have slipped there whole from the row it belongs to, or only its
     * number: the words before it stand on the page above.
     */
    private boolean overPage(RawRow above, RawRow row) {
        double evidence = new Evidence(filled, merged).ofOneItem(above, row);
        if (namesCriterion(row) && !row.covered().contains(Label.CRITERION)) {
            boolean begun = above.owns(Label.CRITERION) && !namesCriterion(above);
            return keyed && (begun || above.lent().contains(Label.CRITERION) && evidence > 0);
        }
        boolean wanted = keyed || filled.getOrDefault(Label.CRITERION, 0.0) >= NEARLY_ALWAYS;
        boolean lacks = wanted && !row.has(Label.CRITERION) && !merged.contains(Label.CRITERION);
        return evidence + (lacks ? 0.75 : 0) > 0;
    }

    /**
     * Whether a row at the foot of a page is the beginning of the one that opens the next: the words of its criterion
     * were too many for the room left, and stand on the next page.
     */
    boolean begins(RawRow row, RawRow next) {
        if (!keyed || !mayBegin(row, next)) {
            return false;
        }
        boolean lacking = !keyless || row.cells().keySet().stream().anyMatch(label -> row.owns(label) && !next.has(label));
        boolean two = isWhole(row) && isWhole(next) && withoutKeys(row, next) < 0;
        return lacking && !two && new Evidence(filled, merged).ofOneItem(row, next) > 0;
    }

    private static boolean mayBegin(RawRow row, RawRow next) {
        return !row.opensPage() && next.opensPage()
                && !row.has(Label.CRITERION) && namesCriterion(next) && next.owns(Label.CRITERION)
                && !(row.has(Label.TT) && next.has(Label.TT));
    }

    private Label key() {
        return switch (kind) {
            case PLAN, PROBLEMS -> Label.CRITERION;
            case ITEMS -> Label.IMPROVEMENT;
            case REVIEWS -> Label.WHEN;
        };
    }

    /** In the middle of a page a row is an item of its own when its key cell or enough of its others are filled. */
    private boolean standsAlone(RawRow row) {
        long count = row.cells().keySet().stream().filter(row::owns).count();
        if (row.has(key())) {
            return count >= 2 || kind == TableKind.REVIEWS;
        }
        boolean substance = row.has(Label.TASKS) || row.has(Label.EXPECTED_RESULT) || row.has(Label.LIMIT);
        return substance && count >= 3;
    }

    /**
     * Weighs whether two rows on either side of a page break are the parts of one item: above 0 they are.
     *
     * @param filled for each label the share of whole rows that fill it
     * @param merged labels of which nothing can be said
     */
    private record Evidence(Map<Label, Double> filled, Set<Label> merged) {
        double ofOneItem(RawRow above, RawRow row) {
            double score = 0.25;
            for (Label label : Label.values()) {
                if (!row.covered().contains(label) && !merged.contains(label) && label != Label.CRITERION) {
                    score += ofCells(label, above.piece(label).flat(), row.piece(label).flat());
                }
            }
            return score + ofLists(above.piece(Label.TASKS), row.piece(Label.TASKS));
        }

        private double ofCells(Label label, String before, String text) {
            boolean usual = filled.getOrDefault(label, 0.0) >= NEARLY_ALWAYS;
            if (text.isEmpty()) {
                return usual ? 0.8 : 0;
            }
            if (before.isEmpty()) {
                return usual ? 1 : 0;
            }
            int first = text.codePointAt(0);
            boolean ended = before.endsWith(".") || before.endsWith(";");
            if (Character.isLowerCase(first) && !ListMarks.marked(text)) {
                return 1.2;
            }
            if (Character.isUpperCase(first)) {
                return ended ? -0.6 : usual ? -0.4 : -0.2;
            }
            return before.endsWith(",") ? 0.5 : 0;
        }

        /** A list that goes on with its next letter or number is one list; one that begins anew, or with other marks, is another. */
        private static double ofLists(Piece above, Piece row) {
            if (row.isEmpty()) {
                return 0;
            }
            int next = ListMarks.order(row.lines().getFirst());
            int last = above.lines().reversed().stream().mapToInt(ListMarks::order).filter(order -> order > 0).findFirst().orElse(0);
            if (next > 1) {
                return next == last + 1 ? 2.5 : 0;
            }
            boolean otherMarks = last > 0 && next == 0 && ListMarks.marked(row.lines().getFirst());
            return next == 1 || otherMarks ? -2.5 : 0;
        }
    }
}
