package vn.caitien.app.improvement.page;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.improvement.ImprovementPlan;
import vn.caitien.app.improvement.PlanBeside;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.page.parts.Way;

/**
 * How an issued plan is told of: the template {@code improvement/telling/box}.
 *
 * @param read when the reader said to have read it; null when they did not
 * @param action where they say so
 * @param ways to who was told, and where it is posted
 */
public record TellingBox(@Nullable String read, String action, List<Way> ways) {

    /** Null for a plan that is not issued, and for who is not of the school. */
    static @Nullable TellingBox of(Reader reader, ImprovementPlan plan, PlanBeside beside) {
        if (!reader.drafts() || !plan.state().paper()) {
            return null;
        }
        String here = reader.at("/" + plan.id());
        return new TellingBox(beside.read() == null ? null : read(reader, beside.read()), here + "/told/read",
                List.of(Way.to(reader.texts().say("telling.list"), here + "/told"),
                        Way.to(reader.texts().say("telling.postings.title"), here + "/postings")));
    }

    private static String read(Reader reader, Instant when) {
        LocalDateTime at = LocalDateTime.ofInstant(when, Today.VIETNAM);
        return reader.texts().say("telling.box.did", at.toLocalTime(), at.toLocalDate());
    }
}
