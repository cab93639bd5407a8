package vn.caitien.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rule of the 2018 circulars: a school reaches a level when every criterion that has the level and was considered
 * reaches it; a criterion without the level does not hold the school back; a level may be a list of its own.
 */
public record EveryCriterion(Basis basis, List<Step> steps) implements LevelRule {
    public EveryCriterion {
        steps = List.copyOf(steps);
    }

    /**
     * One level.
     *
     * @param ownList whether it rests on a list of its own and not on the criteria
     * @param article where it stands; null when that is not known
     */
    public record Step(int level, boolean ownList, @Nullable String article) {}

    @Override
    public List<Integer> levels() {
        return steps.stream().map(Step::level).toList();
    }

    @Override
    public Assessment assess(Appendix appendix, Ticks ticks) {
        Standing.refuseStrangers(appendix, ticks);
        List<All> rungs = steps.stream().map(step -> rung(step, appendix, ticks)).toList();
        All first = rungs.getFirst();
        boolean nothing = first.standings.codes(Standing.ASIDE).size() == first.standings.size();
        boolean uncertainList =
                appendix.ownLevels().stream().anyMatch(own -> own.uncertain() && ticks.touches(own.level()));
        return Rung.climb(rungs, nothing ? first.lacking() : List.of(), basis.uncertain() || uncertainList);
    }

    private static All rung(Step step, Appendix appendix, Ticks ticks) {
        if (step.ownList) {
            Standings items = appendix.ownLevel(step.level)
                    .map(own -> Standings.of(own, ticks))
                    .orElseThrow(() -> new IllegalArgumentException(appendix.id() + " lacks level " + step.level));
            return new All(step, items, List.of());
        }
        List<String> without = appendix.criteria()
                .filter(criterion -> !criterion.hasLevel(step.level))
                .map(Criterion::number)
                .toList();
        Standings asked =
                Standings.of(appendix.criteria().filter(its -> its.hasLevel(step.level)), step.level, ticks);
        return new All(step, asked, without);
    }

    private record All(Step step, Standings standings, List<String> without) implements Rung {
        @Override
        public int level() {
            return step.level;
        }

        @Override
        public boolean holds(boolean openIsMet) {
            return standings.met(openIsMet) > 0 && !standings.anyUnmet(openIsMet);
        }

        @Override
        public List<Reason> reached() {
            List<Reason> reasons = new ArrayList<>();
            Reason.Kind kind = step.ownList ? Reason.Kind.ALL_ITEMS_MET : Reason.Kind.ALL_CRITERIA_MET;
            int met = standings.met(false);
            reasons.add(new Reason(kind, level(), List.of(), met, standings.size(), step.article));
            Rung.add(reasons, Reason.Kind.WITHOUT_LEVEL, level(), without, step.article);
            Rung.add(reasons, Reason.Kind.SET_ASIDE, level(), standings.codes(Standing.ASIDE), step.article);
            return reasons;
        }

        @Override
        public List<Reason> lacking() {
            List<Reason> reasons = new ArrayList<>();
            Rung.add(reasons, Reason.Kind.NOT_MET, level(), standings.codes(Standing.NO), step.article);
            Rung.add(reasons, Reason.Kind.NOT_ANSWERED, level(), standings.codes(Standing.OPEN), step.article);
            if (reasons.isEmpty()) {
                reasons.add(new Reason(
                        Reason.Kind.NOTHING_CONSIDERED, level(), List.of(), 0, standings.size(), step.article));
            }
            return reasons;
        }
    }
}
