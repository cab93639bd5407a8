package vn.caitien.monitoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.caitien.plan.Progress;

/** What is proposed to be said of a plan as a whole. */
record WholeSentences(ResultReport.Head head, List<Reviewed> items) {
    private static final ResultPhrases WORDS = ResultPhrases.WORDS;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    Sentence opening() {
        String title = head.title();
        String moment = title.isEmpty() ? null : title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
        Filling known = new Filling().put("paper", head.paper()).put("signed", head.signed()).put("plan", head.plan()).put("moment", moment)
                .put("schoolYear", head.schoolYear()).put("asOf", head.asOf());
        return WORDS.say(head.paper() == null ? "openingUnnumbered" : "opening", known, null);
    }

    List<Sentence> judgement() {
        Totals totals = Totals.of(items.stream().map(Reviewed::facts).toList());
        Filling known = new Filling().count("items", totals.items()).count("itemsDone", count(Progress.DONE))
                .count("itemsUnderWay", count(Progress.UNDER_WAY)).count("itemsNotDone", count(Progress.NOT_DONE))
                .some("itemsUnsaid", count(null)).some("unproved", totals.unproved()).some("late", totals.late()).some("idle", totals.idle())
                .some("obstacles", totals.obstacles()).some("unmeasured", totals.unmeasured())
                .money("planned", totals.planned(), totals.plannedMost()).money("spent", totals.spent(), null)
                .some("unspent", totals.unspent()).some("unplanned", totals.unplanned());
        if (totals.tasks() > 0) {
            known.count("tasks", totals.tasks()).count("done", totals.done()).put("share", share(totals), "%");
        }
        boolean figures = totals.measured() + totals.unmeasured() > 0;
        if (figures) {
            known.count("measured", totals.measured());
        }
        List<Sentence> all = new ArrayList<>();
        all.add(WORDS.say("items", known, null));
        all.add(WORDS.say(totals.tasks() > 0 ? "tasks" : "tasksUnknown", known, null));
        all.add(WORDS.say(figures ? "measures" : "measuresUnknown", known, null));
        all.add(WORDS.say(totals.spent() == null ? "moneyUnknown" : "money", known, null));
        if (totals.obstacles() > 0) {
            all.add(WORDS.say("obstacles", known, null));
        }
        return all;
    }

    private static BigDecimal share(Totals totals) {
        return BigDecimal.valueOf(totals.done()).multiply(HUNDRED).divide(BigDecimal.valueOf(totals.tasks()), 1, RoundingMode.HALF_UP);
    }

    private long count(@Nullable Progress progress) {
        return items.stream().filter(item -> item.progress() == progress).count();
    }
}
