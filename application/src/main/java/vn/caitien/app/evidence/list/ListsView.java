package vn.caitien.app.evidence.list;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.evidence.list.ListsPage.Listed;
import vn.caitien.app.evidence.page.EvidenceReader;
import vn.caitien.app.evidence.page.EvidenceTabs;
import vn.caitien.app.platform.page.parts.Empty;
import vn.caitien.app.platform.page.parts.Option;
import vn.caitien.app.platform.page.parts.Way;
import vn.caitien.app.school.SchoolYear;
import vn.caitien.evidence.code.CodePattern;

/**
 * Makes the page of lists.
 *
 * @param year null where the school has none
 * @param pattern how codes of that year are written; null where that is not known
 */
record ListsView(EvidenceReader reader, List<SchoolYear> years, @Nullable SchoolYear year, @Nullable CodePattern pattern) {
    private static final String LISTS = "/lists";

    /** @param documents how many are filed in that year */
    ListsPage page(int documents) {
        boolean none = documents == 0 || year == null;
        return new ListsPage(EvidenceTabs.of(reader, EvidenceTabs.Tab.LISTS), reader.at(LISTS), year == null ? "" : year.id().toString(),
                years.stream().map(one -> new Option(one.id().toString(), one.label())).toList(),
                none ? null : reader.say("lists.told", documents), none ? List.of() : lists(),
                none ? new Empty("unfiled", reader.say("lists.none"), reader.say("lists.none.why"), List.of()) : null);
    }

    private List<Listed> lists() {
        boolean seven = pattern != null && pattern.boxed();
        return List.of(
                new Listed(reader.say(seven ? "lists.seven" : "lists.five"), reader.say(seven ? "lists.seven.why" : "lists.five.why"), files("")),
                new Listed(reader.say("lists.own"), reader.say("lists.own.why"), files("&form=own")),
                new Listed(reader.say("lists.bundle"), reader.say("lists.bundle.why"),
                        List.of(Way.to(reader.say("lists.bundle.do"), at("/bundle.zip", "")))));
    }

    private List<Way> files(String form) {
        return Stream.of("pdf", "docx", "xlsx").map(ending -> Way.to(reader.say("lists." + ending), at("/paper." + ending, form))).toList();
    }

    private String at(String file, String more) {
        return reader.at(LISTS + file + "?year=" + (year == null ? "" : year.id()) + more);
    }
}
