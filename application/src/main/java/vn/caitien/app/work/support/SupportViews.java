package vn.caitien.app.work.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.access.Deed;
import vn.caitien.app.platform.page.Form;
import vn.caitien.app.platform.page.parts.Chip;
import vn.caitien.app.platform.page.parts.Empty;
import vn.caitien.app.platform.page.parts.Table;
import vn.caitien.app.platform.page.parts.Way;
import vn.caitien.app.work.PlanItem;
import vn.caitien.app.work.matter.MatterPage;
import vn.caitien.app.work.matter.MattersPage;
import vn.caitien.app.work.matter.Onlooker;
import vn.caitien.plan.Cell;
import vn.caitien.text.Shortened;

/** Makes the pages of support conditions for one reader, who knows what day it is. */
record SupportViews(Onlooker onlooker) {
    /** In addresses and message keys. */
    static final String WORD = "supports";
    private static final int LONGEST = 140;

    /** @param part which part of the list is shown, from 1 */
    MattersPage all(List<Support> supports, int part) {
        List<Support> sorted = supports.stream().sorted(Comparator.comparing((Support one) -> !one.holdsUp(today()))
                .thenComparing(one -> one.wanted().there(today()))).toList();
        boolean adds = writes() && onlooker.issued();
        return new MattersPage(onlooker.say("title"), onlooker.crumbs(),
                adds ? List.of(Way.first(onlooker.say("add"), onlooker.fresh())) : List.of(), onlooker.tabs(), null,
                sorted.isEmpty() ? null : table(sorted.stream().skip((long) (part - 1) * MattersPage.ROWS).limit(MattersPage.ROWS).toList()),
                MattersPage.paging(onlooker, part, sorted.size()),
                sorted.isEmpty() ? new Empty("none", onlooker.say("none"), onlooker.say("none.why"), List.of()) : null,
                adds ? unconfirmed(supports) : null);
    }

    /** @param form to say otherwise what is known of it; null for who may not */
    MatterPage one(Support support, @Nullable Form form) {
        return new MatterPage(shortened(support.wanted().what()), onlooker.below(), chip(support), List.of(), facts(support), "", List.of(),
                form, null);
    }

    /** Whether they may write them. */
    boolean writes() {
        return onlooker.reader().may(Deed.ASSIGN_TASK);
    }

    /** What the items' own cells name and nobody has confirmed; null where there is nothing. */
    private @Nullable Table unconfirmed(List<Support> supports) {
        Set<String> known = supports.stream().map(Support::item).collect(Collectors.toSet());
        List<List<Table.Cell>> rows = PlanItem.of(onlooker.plan().content()).stream()
                .filter(item -> !known.contains(item.id()) && item.row().text(Cell.SUPPORT).isPresent()).limit(MattersPage.ROWS)
                .map(item -> List.of(Table.Cell.link(onlooker.item(item.id()), onlooker.fresh() + "?item=" + item.id()),
                        Table.Cell.of(item.row().text(Cell.SUPPORT).map(SupportViews::shortened).orElse(null)))).toList();
        return rows.isEmpty() ? null
                : new Table(onlooker.say("unconfirmed"), List.of(onlooker.say("column.item"), onlooker.say("column.words")), rows);
    }

    private Table table(List<Support> supports) {
        return new Table(onlooker.say("title"), Stream.of("what", "item", "of", "until", "state")
                .map(column -> onlooker.say("column." + column)).toList(), supports.stream().map(this::row).toList());
    }

    private List<Table.Cell> row(Support support) {
        Wanted wanted = support.wanted();
        return List.of(Table.Cell.link(shortened(wanted.what()), onlooker.at(support.id(), "")),
                Table.Cell.of(onlooker.item(support.item())), Table.Cell.of(wanted.askedOf()),
                Table.Cell.of(wanted.until() == null ? null : onlooker.reader().texts().date(wanted.until())), Table.Cell.chip(chip(support)));
    }

    private Chip chip(Support support) {
        Wanted wanted = support.wanted();
        if (wanted.there(today())) {
            return new Chip(Chip.State.DONE, onlooker.say("state.there"));
        }
        if (support.holdsUp(today())) {
            return new Chip(Chip.State.LATE, onlooker.say("state.holds-up"));
        }
        return new Chip(Chip.State.WAIT, onlooker.say(wanted.granted() == null ? "state.unknown"
                : wanted.granted() ? "state.over" : "state.refused"));
    }

    private List<String> facts(Support support) {
        Wanted wanted = support.wanted();
        List<String> facts = new ArrayList<>(wanted.what().lines().toList());
        facts.add(onlooker.say("fact.item", onlooker.item(support.item())));
        facts.add(onlooker.say("fact.of", wanted.askedOf() == null ? "—" : wanted.askedOf(), day(wanted.askedOn())));
        facts.add(onlooker.say("fact." + SupportForms.key(wanted.granted()), day(wanted.answeredOn())));
        if (wanted.until() != null) {
            facts.add(onlooker.say("fact.until", wanted.until()));
        }
        facts.add(onlooker.say(wanted.holdsUp() ? "fact.holds-up" : "fact.holds-nothing"));
        return facts;
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "—" : onlooker.reader().texts().date(day);
    }

    private static String shortened(String words) {
        return Shortened.of(words.replace('\n', ' ').strip(), LONGEST);
    }

    private LocalDate today() {
        return onlooker.reader().today();
    }
}
