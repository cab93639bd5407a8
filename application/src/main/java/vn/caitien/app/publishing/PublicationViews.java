package vn.caitien.app.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.improvement.IssuedRecord;
import vn.caitien.app.platform.page.parts.Chip;
import vn.caitien.app.platform.page.parts.Table;
import vn.caitien.app.platform.page.parts.Table.Cell;
import vn.caitien.app.platform.page.parts.Way;
import vn.caitien.app.publishing.Addresses.Held;

/**
 * Makes the page of what a school decided.
 *
 * @param page null where nothing was decided yet
 * @param host what stands before every address of this server
 */
record PublicationViews(Keeper keeper, @Nullable PublicPage page, List<Held> addresses, String host) {

    PublicationPage of(List<IssuedRecord> papers) {
        boolean on = page != null && page.shown();
        return new PublicationPage(keeper.up(),
                new Chip(on ? Chip.State.DONE : Chip.State.WAIT, keeper.say(on ? "state.on" : "state.off")),
                keeper.say(page == null ? "next.setup" : on ? "next.on" : "next.off"), ways(on),
                addresses.stream().filter(Held::present).findFirst().map(held -> Way.to(host + held.address().path(),
                        on ? held.address().path() : keeper.at("/preview"))).orElse(null),
                facts(), papers.isEmpty() ? null : table(papers));
    }

    private List<Way> ways(boolean on) {
        if (page == null) {
            return List.of(Way.first(keeper.say("setup"), keeper.at("/setup")));
        }
        return List.of(Way.to(keeper.say("setup"), keeper.at("/setup")), Way.to(keeper.say("preview"), keeper.at("/preview")),
                on ? Way.to(keeper.say("off"), keeper.at("/off")) : Way.first(keeper.say("on"), keeper.at("/on")));
    }

    private List<String> facts() {
        if (page == null) {
            return List.of();
        }
        List<String> facts = new ArrayList<>(List.of(keeper.say("offer." + page.offer().key())));
        if (page.contact() != null) {
            facts.add(keeper.say("contact", page.contact()));
        }
        String earlier = addresses.stream().filter(held -> !held.present()).map(held -> held.address().path())
                .collect(Collectors.joining(", "));
        if (!earlier.isEmpty()) {
            facts.add(keeper.say("earlier", earlier));
        }
        return facts;
    }

    private Table table(List<IssuedRecord> papers) {
        return new Table(keeper.say("plans"), Stream.of("plan", "number", "day", "shown").map(name -> keeper.say("column." + name)).toList(),
                papers.stream().map(paper -> List.of(
                        Cell.link(paper.title(), "/schools/" + keeper.school() + "/plans/" + paper.plan()),
                        Cell.of(paper.number()), Cell.of(keeper.texts().date(paper.day())),
                        Cell.chip(chip(page != null && page.shows(paper.plan().value()))))).toList());
    }

    private Chip chip(boolean shown) {
        return new Chip(shown ? Chip.State.DONE : Chip.State.AHEAD, keeper.say(shown ? "shown" : "hidden"));
    }
}
