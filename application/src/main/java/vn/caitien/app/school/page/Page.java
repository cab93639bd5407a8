package vn.caitien.app.school.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.platform.page.parts.Empty;
import vn.caitien.app.platform.page.parts.Table;
import vn.caitien.app.platform.page.parts.Way;

/**
 * A page made of parts: the template {@code school/page}.
 *
 * @param lead a small line above the title; null for none
 * @param ways beside the title
 * @param search where a search leads; null for none
 * @param empty what stands there while there is nothing; null where there is something
 */
public record Page(
        String title, List<Crumb> crumbs, @Nullable String lead, List<Way> ways, @Nullable Search search,
        List<Part> parts, @Nullable Empty empty) {

    /**
     * A search within the page.
     *
     * @param day on which one looks; null where the day does not matter
     */
    public record Search(String action, String label, String words, @Nullable String day) {
        Search(String action, String label, String words) {
            this(action, label, words, null);
        }
    }

    /**
     * A page that lists something of the school with a way to add one more; while there is none, what it is and the way to
     * begin.
     *
     * @param section the name of the list in messages and addresses
     * @param lines above the table
     * @param table null while there is nothing
     */
    static Page list(Asking asking, String section, List<String> lines, @Nullable Table table) {
        Way add = Way.first(asking.say(section + ".add"), asking.at("/" + section + "/new"));
        List<Way> ways = asking.changes() ? List.of(add) : List.of();
        if (table == null) {
            return new Page(asking.say(section), Words.crumbs(asking), null, List.of(), null, List.of(),
                    new Empty("no-" + section, asking.say(section + ".none"), asking.say(section + ".none.why"), ways.stream()
                            .map(way -> new Empty.Start(asking.say(section + ".first"), asking.say(section + ".first.why"), way)).toList()));
        }
        return of(asking.say(section), Words.crumbs(asking), null, ways,
                List.of(Part.of("all", asking.say(section + ".all"), lines, table, List.of())));
    }

    /** A page about a school year, of a school that has none yet. */
    static Page yearless(Asking asking, String title, List<Crumb> crumbs) {
        return new Page(title, crumbs, null, List.of(), null, List.of(), new Empty("no-years", asking.say("years.none"),
                asking.say("years.none.why"), List.of(new Empty.Start(asking.say("years.first"), asking.say("years.first.why"),
                        Way.first(asking.say("years"), asking.at("/years"))))));
    }

    static Page of(String title, List<Crumb> crumbs, @Nullable String lead, List<Way> ways, List<Part> parts) {
        return new Page(title, crumbs, lead, ways, null, parts, null);
    }
}
