package vn.caitien.intake.tables;

import java.util.List;
import java.util.Map;
import vn.caitien.intake.labelling.Label;
import vn.caitien.intake.labelling.TableKind;

/** Decides whether a row of the source is an item of its own or goes on from the row above. */
final class Seams {

    private static final double MOST = 0.75;

    private final TableKind kind;
    private final boolean numbered;
    private final boolean keyed;

    private Seams(TableKind kind, boolean numbered, boolean keyed) {
        this.kind = kind;
        this.numbered = numbered;
        this.keyed = keyed;
    }

    /** Looks at how most items of the table begin: with a number of their own, with a criterion's number. */
    static Seams of(TableKind kind, List<RawRow> rows) {
        List<RawRow> whole = rows.stream().filter(row -> !row.opensPage()).toList();
        return new Seams(kind, share(whole, row -> row.has(Label.TT)), share(whole, Seams::namesCriterion));
    }

    private static boolean share(List<RawRow> rows, java.util.function.Predicate<RawRow> test) {
        List<RawRow> asked = rows.stream().filter(row -> !row.covered().contains(Label.CRITERION)).toList();
        return !asked.isEmpty() && asked.stream().filter(test).count() >= MOST * asked.size();
    }

    private static boolean namesCriterion(RawRow row) {
        return CriterionText.read(row.piece(Label.CRITERION).flat()).numbered()
                || CriterionText.read(row.piece(Label.STANDARD).flat()).numbered();
    }

    boolean goesOn(RawRow above, RawRow row) {
        boolean ownNumber = row.has(Label.TT) && !row.covered().contains(Label.TT);
        if (ownNumber || namesCriterion(row) && !row.covered().contains(Label.CRITERION)) {
            return false;
        }
        if (row.covered().contains(key()) && !row.opensPage()) {
            return false;
        }
        if (row.opensPage()) {
            return numbered && !row.covered().contains(Label.TT) || runningOn(above, row) + (keyed ? 0.5 : 0) > 0;
        }
        return !standsAlone(row);
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
        long filled = row.cells().keySet().stream().filter(label -> !row.covered().contains(label)).count();
        if (row.has(key())) {
            return filled >= 2 || kind == TableKind.REVIEWS;
        }
        boolean substance = row.has(Label.TASKS) || row.has(Label.EXPECTED_RESULT) || row.has(Label.LIMIT);
        return substance && filled >= 3;
    }

    /** How much the cells look like the lower parts of those above: above 0 they do. */
    private static double runningOn(RawRow above, RawRow row) {
        double score = 0.25;
        for (Map.Entry<Label, Piece> entry : row.cells().entrySet()) {
            if (row.covered().contains(entry.getKey())) {
                continue;
            }
            String text = entry.getValue().flat();
            String before = above.piece(entry.getKey()).flat();
            int first = text.codePointAt(0);
            if (Character.isLowerCase(first)) {
                score += ListMarks.marked(text) ? 0 : 1;
            } else if (Character.isUpperCase(first)) {
                score -= before.isEmpty() || before.endsWith(".") || before.endsWith(";") ? 0.6 : 0.2;
            }
            if (!before.isEmpty() && Character.isLetter(before.codePointBefore(before.length()))) {
                score += 0.2;
            }
        }
        boolean dated = row.has(Label.TIME) && row.has(Label.LEAD);
        return dated ? score - 0.5 : score;
    }
}
