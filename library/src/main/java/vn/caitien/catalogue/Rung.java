package vn.caitien.catalogue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A level of a school with the ticks already looked up: whether it holds, and why. */
interface Rung {

    int level();

    /** Whether the level is reached when every open tick is taken for met, or for not met. */
    boolean holds(boolean openIsMet);

    /** Why it holds. */
    List<Reason> reached();

    /** What it still needs. */
    List<Reason> lacking();

    /**
     * Climbs from the lowest rung as far as it goes.
     *
     * @param unsettling reasons that leave the level unknown whatever the rungs say
     */
    static Assessment climb(List<? extends Rung> rungs, List<Reason> unsettling, boolean uncertain) {
        int sure = count(rungs, false);
        int possible = count(rungs, true);
        List<Reason> missing = sure < rungs.size() ? rungs.get(sure).lacking() : List.of();
        int atLeast = levelAt(rungs, sure);
        Integer level = unsettling.isEmpty() && sure == possible ? Integer.valueOf(atLeast) : null;
        Set<Reason> because = new LinkedHashSet<>();
        rungs.subList(0, sure).forEach(rung -> because.addAll(rung.reached()));
        because.addAll(unsettling);
        if (level == null || sure == 0) {
            because.addAll(missing);
        }
        return new Assessment(level, atLeast, levelAt(rungs, possible), List.copyOf(because), missing, uncertain);
    }

    private static int count(List<? extends Rung> rungs, boolean openIsMet) {
        int count = 0;
        while (count < rungs.size() && rungs.get(count).holds(openIsMet)) {
            count++;
        }
        return count;
    }

    private static int levelAt(List<? extends Rung> rungs, int count) {
        return count == 0 ? 0 : rungs.get(count - 1).level();
    }

    /** Adds a reason about these codes unless there are none. */
    static void add(List<Reason> reasons, Reason.Kind kind, int level, List<String> codes, @Nullable String article) {
        if (!codes.isEmpty()) {
            reasons.add(new Reason(kind, level, codes, codes.size(), 0, article));
        }
    }
}
