package vn.caitien.app.evidence.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.caitien.app.platform.page.parts.Way;

/** The pages on a school's evidence that lead to one another. */
public final class EvidenceTabs {
    /** A page. */
    public enum Tab {
        LIST(""),
        COVERAGE("/coverage"),
        HEALTH("/health"),
        LISTS("/lists");

        private final String path;

        Tab(String path) {
            this.path = path;
        }
    }

    private EvidenceTabs() {}

    /** All but the one that is shown. */
    public static List<Way> of(EvidenceReader reader, Tab shown) {
        return Arrays.stream(Tab.values()).filter(tab -> tab != shown)
                .map(tab -> Way.to(reader.say("tab." + tab.name().toLowerCase(Locale.ROOT)), reader.at(tab.path))).toList();
    }
}
