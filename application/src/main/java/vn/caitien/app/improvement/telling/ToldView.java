package vn.caitien.app.improvement.telling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.caitien.app.access.QrCode;
import vn.caitien.app.access.SchoolPerson;
import vn.caitien.app.access.VietnameseNames;
import vn.caitien.app.improvement.telling.ToldPage.Share;
import vn.caitien.app.platform.page.parts.Empty;
import vn.caitien.app.platform.page.parts.Paging;
import vn.caitien.app.platform.page.parts.Table;
import vn.caitien.app.platform.page.parts.Table.Cell;
import vn.caitien.app.platform.page.parts.Way;

/**
 * Makes the page of who was told, for one reader.
 *
 * @param told the earliest first
 */
record ToldView(Teller teller, List<SchoolPerson> people, List<Told> told) {
    private static final int ROWS = 50;
    private static final Comparator<Told> LATEST = Comparator.comparing((Told one) -> one.occasion().day()).thenComparing(Told::at)
            .reversed().thenComparing(one -> one.hearer().name(), VietnameseNames.ORDER);

    /**
     * @param link the whole address of the plan
     * @param part which part of the list is shown, from 1
     */
    ToldPage page(String link, int part) {
        List<String> untold = people.stream().filter(person -> !isTold(person)).map(SchoolPerson::name).toList();
        return new ToldPage(teller.say("title"), teller.crumbs(),
                teller.paper(), ways(), papers(), count(untold.size()), untold,
                new Share(teller.say("share.words", teller.plan().title(), teller.paper(), link), QrCode.of(link)),
                told.isEmpty() ? null : table(part), new Paging(teller.say("list"), part, (told.size() + ROWS - 1) / ROWS,
                        teller.at(Teller.TOLD)),
                told.isEmpty() ? new Empty("nobody", teller.say("none"), teller.say("none.why"), List.of()) : null);
    }

    /** Whether anything is written of them. */
    boolean isTold(SchoolPerson person) {
        return told.stream().anyMatch(one -> one.of(person));
    }

    private String count(int untold) {
        long others = told.stream().filter(one -> people.stream().noneMatch(person -> one.of(person)))
                .map(one -> one.hearer().name()).distinct().count();
        String count = teller.say(untold == 0 ? "count.all" : "count", people.size() - untold, people.size());
        return others == 0 ? count : count + " " + teller.say("count.others", others);
    }

    private List<Way> ways() {
        List<Way> ways = new ArrayList<>();
        if (teller.tells()) {
            ways.add(Way.first(teller.say("meeting"), teller.at(Teller.TOLD + "/meeting")));
            ways.add(Way.to(teller.say("sheet"), teller.at(Teller.TOLD + "/sheet")));
        }
        ways.add(Way.to(teller.say("postings.title"), teller.at(Teller.POSTINGS)));
        return ways;
    }

    private List<Way> papers() {
        return List.of(Way.to(teller.say("list.word"), teller.at(Teller.TOLD + "/paper.docx")),
                Way.to(teller.say("list.pdf"), teller.at(Teller.TOLD + "/paper.pdf")));
    }

    private Table table(int part) {
        Map<UUID, String> names = new HashMap<>();
        people.forEach(person -> person.ids().forEach(id -> names.put(id, person.name())));
        List<List<Cell>> rows = told.stream().sorted(LATEST).skip((long) (part - 1) * ROWS).limit(ROWS)
                .map(one -> row(one, names)).toList();
        return new Table(teller.say("list"), Stream.of("person", "way", "day", "by")
                .map(column -> teller.say("column." + column)).toList(), rows);
    }

    private List<Cell> row(Told one, Map<UUID, String> names) {
        String name = name(one.hearer());
        boolean may = one.isRead() ? one.by().equals(teller.reader().rights().account()) : teller.tells();
        return List.of(may ? Cell.link(name, teller.ofSchool(Teller.TOLD + "/" + one.id())) : Cell.of(name),
                Cell.of(way(one.occasion())), Cell.of(teller.reader().texts().date(one.occasion().day())),
                Cell.of(one.isRead() ? teller.say("by.own") : names.get(one.by().value())));
    }

    private String name(Hearer hearer) {
        return hearer.post() == null ? hearer.name() : teller.say("named.value", hearer.name(), hearer.post());
    }

    private String way(Occasion occasion) {
        String place = occasion.place();
        String minutes = occasion.minutes();
        String way = teller.say("way." + occasion.way().key());
        String placed = place == null ? way : teller.say("way.place", way, place);
        return minutes == null ? placed : teller.say("way.minutes", placed, minutes);
    }
}
