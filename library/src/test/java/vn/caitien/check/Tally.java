package vn.caitien.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.caitien.check.Defect.Sureness;
import vn.caitien.plan.Finding;
import vn.caitien.plan.Finding.Severity;

/** How what was found agrees with what somebody found by hand, over several plans. */
final class Tally {
    private final List<Missed> missed = new ArrayList<>();
    private final List<Unlisted> unlisted = new ArrayList<>();
    private final int[] listed = new int[Sureness.values().length];
    private final int[] met = new int[Sureness.values().length];
    private int grave;

    /** A fault listed for a plan that nothing found meets. */
    record Missed(String plan, Defect defect) {}

    /** An error or warning that meets no listed fault. */
    record Unlisted(String plan, Finding finding) {}

    void add(String plan, List<Defect> defects, List<Finding> findings) {
        for (Defect defect : defects) {
            listed[defect.confidence().ordinal()]++;
            if (findings.stream().anyMatch(defect::isMetBy)) {
                met[defect.confidence().ordinal()]++;
            } else {
                missed.add(new Missed(plan, defect));
            }
        }
        for (Finding finding : findings) {
            if (finding.severity() != Severity.NOTICE) {
                grave++;
                if (defects.stream().noneMatch(defect -> defect.isMetBy(finding))) {
                    unlisted.add(new Unlisted(plan, finding));
                }
            }
        }
    }

    List<Missed> missed(Sureness sureness) {
        return missed.stream().filter(one -> one.defect.confidence() == sureness).toList();
    }

    List<Unlisted> unlisted() {
        return List.copyOf(unlisted);
    }

    /** The share of the faults of that sureness that were found; 1 when there are none. */
    double found(Sureness sureness) {
        int at = sureness.ordinal();
        return listed[at] == 0 ? 1 : (double) met[at] / listed[at];
    }

    /** The share of errors and warnings that are listed; 1 when there are none. */
    double agreeing() {
        return grave == 0 ? 1 : 1 - (double) unlisted.size() / grave;
    }

    /** Whether no fault was listed and nothing found. */
    boolean isEmpty() {
        return grave == 0 && Arrays.stream(listed).sum() == 0;
    }

    /** Found and listed by sureness, then errors and warnings and how many of them are listed, as cells of a table. */
    String cells() {
        return "%d of %d | %d of %d | %d of %d | %d | %d".formatted(met[0], listed[0], met[1], listed[1], met[2], listed[2],
                grave, grave - unlisted.size());
    }

    @Override
    public String toString() {
        return "certain %d/%d, likely %d/%d, possible %d/%d; errors and warnings %d, of them listed %d".formatted(
                met[0], listed[0], met[1], listed[1], met[2], listed[2], grave, grave - unlisted.size());
    }
}
