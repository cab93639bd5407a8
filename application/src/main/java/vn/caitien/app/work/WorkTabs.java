package vn.caitien.app.work;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.platform.page.parts.Way;

/** The pages on a plan's work that lead to one another. */
public final class WorkTabs {
    /** A page. */
    public enum Tab {
        STATE,
        LIVE,
        TASKS,
        BOARD,
        GANTT,
        CALENDAR,
        OBSTACLES,
        PROPOSALS,
        SUPPORTS,
        INDICATORS,
        MONEY,
        SHEET,
        REVIEWS;

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private WorkTabs() {}

    /** All of them; the one that is shown is filled. */
    public static List<Way> of(WorkReader reader, PlanId plan, Tab shown) {
        return Arrays.stream(Tab.values())
                .map(tab -> new Way(reader.say("tab." + tab.word()), reader.at(plan, "/" + tab.word()), tab == shown)).toList();
    }
}
