package vn.caitien.app.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The plans and what was done to them: the data file {@code plans.yaml}. */
record PlanStory(List<Paper> plans, List<Act> acts) {

    /** A plan; year and parent by their keys. */
    record Paper(String key, String file, String year, @Nullable String parent, String title) {}

    /** One act: exactly one of the verbs names the plan. */
    record Act(
            LocalDateTime at, String by, @Nullable String open, @Nullable String write, @Nullable String submit,
            @Nullable String pass, @Nullable LocalDate meeting, @Nullable String minutes,
            @Nullable String issue, @Nullable String number, @Nullable LocalDate day,
            @Nullable String withdraw, @Nullable String reason, @Nullable String close) {}

    static PlanStory read() {
        return StoryFile.read("plans.yaml", PlanStory.class);
    }

    /** The moment of the last act. */
    LocalDateTime end() {
        return acts.getLast().at();
    }
}
