package vn.caitien.monitoring;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.monitoring.Facts.Measured;
import vn.caitien.plan.Progress;

/** What is proposed to be said of an item. */
record ItemSentences(Reviewed item) {
    private static final ResultPhrases WORDS = ResultPhrases.WORDS;

    /** What was reached, by its figures alone. */
    List<Sentence> result() {
        Facts facts = item.facts();
        List<Sentence> all = new ArrayList<>();
        all.add(facts.tasks() == 0 ? say("tasksUnknown", new Filling()) : say("itemTasks", known().count("done", facts.done()).count("tasks", facts.tasks())
                .some("unproved", facts.unproved())));
        for (Measured figure : facts.figures()) {
            all.add(say("itemMeasure", named(figure).put("before", figure.before(), figure.unit()).put("now", figure.now(), figure.unit())
                    .put("target", figure.target(), figure.unit()).put("day", figure.measured()).words("source", figure.source())));
        }
        if (facts.figures().isEmpty()) {
            all.add(say("itemMeasureUnknown", new Filling()));
        }
        all.add(say(facts.spent() == null ? "itemMoneyUnknown" : "itemMoney",
                new Filling().money("spent", facts.spent(), null).money("planned", facts.planned(), facts.plannedMost())));
        if (facts.plannedUnknown() && facts.planned() != null) {
            all.add(say("itemUnplanned", new Filling()));
        }
        return all;
    }

    /** Why it is not finished, for its own line; null where nothing is known of it, or it is finished. */
    @Nullable String causes() {
        String words = unfinished() ? say("itemCauses", known()).text() : "";
        return words.isEmpty() ? null : words;
    }

    /** Why it is not finished, among those of all items; none for one that is finished or of which nothing was said. */
    List<Sentence> cause() {
        if (!unfinished()) {
            return List.of();
        }
        return List.of(say(causes() == null ? "causeUnknown" : "cause", known()));
    }

    /** What is to be done of it next. */
    List<Sentence> next() {
        Facts facts = item.facts();
        List<Sentence> all = new ArrayList<>();
        if (item.progress() == null) {
            all.add(say("judge", known()));
        }
        if (unfinished()) {
            all.add(say("goOn", known().some("left", facts.tasks() - facts.done()).words("adjustment", item.adjustment())));
        }
        facts.figures().stream().filter(figure -> figure.now() == null).forEach(figure -> all.add(say("measure", named(figure))));
        if (facts.unproved() > 0) {
            all.add(say("prove", known().count("unproved", facts.unproved())));
        }
        return all;
    }

    private boolean unfinished() {
        return item.progress() == Progress.UNDER_WAY || item.progress() == Progress.NOT_DONE;
    }

    private Filling known() {
        Progress progress = item.progress();
        return new Filling().count("number", item.number()).words("title", item.title()).words("lessons", item.lessons())
                .put("progress", progress == null ? null : WORDS.progress().get(progress))
                .some("late", item.facts().late()).some("obstacles", item.facts().obstacles());
    }

    private Filling named(Measured figure) {
        return known().words("name", figure.name());
    }

    private Sentence say(String name, Filling known) {
        return WORDS.say(name, known, item.item());
    }
}
