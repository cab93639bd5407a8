package vn.caitien.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rule of 57/2026/TT-BGDĐT, Điều 5: all mandatory criteria at a level, a fixed number of the others at it, and the
 * rest of the others at some lower one. The number is absolute: criteria that were not considered do not make it less.
 */
public record MandatoryAndCount(Basis basis, List<Step> steps) implements LevelRule {
    public MandatoryAndCount {
        steps = List.copyOf(steps);
    }

    /**
     * What one level of the school asks for.
     *
     * @param mandatoryAt the level of every mandatory criterion
     * @param othersAt the level that some others must have
     * @param othersNeeded how many others
     * @param restAt the level of all remaining others; 0 asks nothing of them
     * @param article where it stands; null when that is not known
     */
    public record Step(
            int level, int mandatoryAt, int othersAt, int othersNeeded, int restAt, @Nullable String article) {}

    @Override
    public List<Integer> levels() {
        return steps.stream().map(Step::level).toList();
    }

    /** As in {@link LevelRule#assess}; a mandatory criterion not considered at all leaves the level unknown. */
    @Override
    public Assessment assess(Appendix appendix, Ticks ticks) {
        Standing.refuseStrangers(appendix, ticks);
        List<Both> rungs = steps.stream().map(step -> Both.of(step, appendix, ticks)).toList();
        List<Reason> unsettling = new ArrayList<>();
        Both first = rungs.getFirst();
        Rung.add(unsettling, Reason.Kind.MANDATORY_NOT_CONSIDERED, first.level(),
                first.mandatory.codes(Standing.ASIDE), first.step.article);
        return Rung.climb(rungs, unsettling, basis.uncertain());
    }

    private record Both(Step step, Standings mandatory, Standings others, Standings atRest) implements Rung {
        static Both of(Step step, Appendix appendix, Ticks ticks) {
            Standings mandatory =
                    Standings.of(appendix.criteria().filter(Criterion::mandatory), step.mandatoryAt, ticks);
            Standings others = others(appendix, step.othersAt, ticks);
            Standings atRest =
                    step.restAt == 0 ? new Standings(Map.of()) : others(appendix, step.restAt, ticks);
            return new Both(step, mandatory, others, atRest);
        }

        private static Standings others(Appendix appendix, int level, Ticks ticks) {
            return Standings.of(appendix.criteria().filter(criterion -> !criterion.mandatory()), level, ticks);
        }

        @Override
        public int level() {
            return step.level;
        }

        @Override
        public boolean holds(boolean openIsMet) {
            boolean anyAside = !openIsMet && !mandatory.codes(Standing.ASIDE).isEmpty();
            return !anyAside
                    && !mandatory.anyUnmet(openIsMet)
                    && others.met(openIsMet) >= step.othersNeeded
                    && !atRest.anyUnmet(openIsMet);
        }

        @Override
        public List<Reason> reached() {
            List<Reason> reasons = new ArrayList<>();
            reasons.add(new Reason(Reason.Kind.ALL_MANDATORY_MET, level(), List.of(), mandatory.size(),
                    mandatory.size(), step.article));
            reasons.add(new Reason(Reason.Kind.ENOUGH_OTHERS_MET, level(), List.of(), others.met(false),
                    step.othersNeeded, step.article));
            if (atRest.size() > 0) {
                reasons.add(new Reason(
                        Reason.Kind.REST_MET, step.restAt, List.of(), atRest.met(false), 0, step.article));
            }
            Rung.add(reasons, Reason.Kind.SET_ASIDE, level(), others.codes(Standing.ASIDE), step.article);
            return reasons;
        }

        @Override
        public List<Reason> lacking() {
            List<Reason> reasons = new ArrayList<>();
            Rung.add(reasons, Reason.Kind.NOT_MET, level(), mandatory.codes(Standing.NO), step.article);
            Rung.add(reasons, Reason.Kind.MANDATORY_NOT_CONSIDERED, level(), mandatory.codes(Standing.ASIDE),
                    step.article);
            Rung.add(reasons, Reason.Kind.NOT_ANSWERED, level(), mandatory.codes(Standing.OPEN), step.article);
            if (others.met(false) < step.othersNeeded) {
                List<String> lower = others.byCode().keySet().stream()
                        .filter(code -> others.byCode().get(code) != Standing.YES)
                        .toList();
                reasons.add(new Reason(Reason.Kind.TOO_FEW_OTHERS, level(), lower, others.met(false),
                        step.othersNeeded, step.article));
            }
            Rung.add(reasons, Reason.Kind.REST_NOT_MET, step.restAt, atRest.codes(Standing.NO), step.article);
            Rung.add(reasons, Reason.Kind.NOT_ANSWERED, step.restAt, atRest.codes(Standing.OPEN), step.article);
            return reasons;
        }
    }
}
