package vn.caitien.app.improvement.page;

import java.util.ArrayList;
import java.util.List;
import vn.caitien.app.improvement.PlanDifferences;
import vn.caitien.app.improvement.PlanSnapshot;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.plan.Plan;

/**
 * How the issues of a plan differ: the template {@code improvement/versions}.
 *
 * @param steps from one issue to the next, the latest first
 */
public record VersionsPage(List<Crumb> crumbs, List<Step> steps) {

    /** What changed from one issue to the next. */
    public record Step(int number, String title, List<Line> lines) {}

    /** A place and its words before and after. */
    public record Line(String place, WordMarks words) {}

    /** @param issues the latest first */
    static VersionsPage of(Reader reader, List<Crumb> crumbs, List<PlanSnapshot> issues) {
        List<Step> steps = new ArrayList<>();
        for (int at = 0; at + 1 < issues.size(); at++) {
            steps.add(step(reader, issues.get(at + 1), issues.get(at)));
        }
        return new VersionsPage(crumbs, steps);
    }

    private static Step step(Reader reader, PlanSnapshot older, PlanSnapshot newer) {
        Plan before = older.content();
        Plan after = newer.content();
        PlaceWords then = new PlaceWords(reader, before);
        PlaceWords now = new PlaceWords(reader, after);
        List<Line> lines = PlanDifferences.between(before, after).stream()
                .map(one -> new Line((one.after() == null ? then : now).of(one.place()), WordMarks.of(one.before(), one.after())))
                .toList();
        return new Step(newer.number(), reader.say("versions.step", newer.number(), Reader.day(newer.at()), older.number(),
                Reader.day(older.at())), lines);
    }
}
