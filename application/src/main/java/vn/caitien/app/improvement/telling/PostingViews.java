package vn.caitien.app.improvement.telling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.caitien.app.improvement.telling.Posting.Standing;
import vn.caitien.app.platform.page.parts.Chip;
import vn.caitien.app.platform.page.parts.Confirmation;
import vn.caitien.app.platform.page.parts.Empty;
import vn.caitien.app.platform.page.parts.Next;
import vn.caitien.app.platform.page.parts.Table;
import vn.caitien.app.platform.page.parts.Table.Cell;
import vn.caitien.app.platform.page.parts.Way;

/** Makes the pages of postings for one reader on one day. */
record PostingViews(Teller teller, LocalDate today) {

    PostingsPage all(List<Posting> postings) {
        List<Way> ways = new ArrayList<>();
        if (teller.posts()) {
            ways.add(Way.first(teller.say("post"), teller.at(Teller.POSTINGS + "/new")));
        }
        ways.add(Way.to(teller.say("title"), teller.at(Teller.TOLD)));
        Optional<Posting> due = postings.stream().filter(posting -> posting.on(today) == Standing.DUE).findFirst();
        return new PostingsPage(teller.say("postings.title"), teller.crumbs(), teller.paper(), ways,
                due.map(posting -> new Next(due(posting), Way.to(teller.say(teller.posts() ? "down" : "postings.see"),
                        at(posting, teller.posts() ? "/down" : "")))).orElse(null),
                postings.isEmpty() ? null : table(postings),
                postings.isEmpty() ? new Empty("unposted", teller.say("postings.none"), teller.say("postings.none.why"), List.of()) : null);
    }

    PostingPage one(Posting posting) {
        List<Way> ways = new ArrayList<>();
        if (teller.posts() && posting.end() == null) {
            ways.add(new Way(teller.say("down"), at(posting, "/down"), posting.on(today) == Standing.DUE));
        }
        if (teller.posts()) {
            ways.add(Way.to(teller.say("unpost"), at(posting, "/withdraw")));
        }
        return new PostingPage(posting.place(), teller.crumbs(Teller.POSTINGS), chip(posting), ways,
                posting.on(today) == Standing.DUE ? due(posting) : null, facts(posting), List.of(
                        Way.to(teller.say("minutes.up.word"), at(posting, "/paper.docx")),
                        Way.to(teller.say("minutes.up.pdf"), at(posting, "/paper.pdf")),
                        Way.to(teller.say("minutes.down.word"), at(posting, "/down/paper.docx")),
                        Way.to(teller.say("minutes.down.pdf"), at(posting, "/down/paper.pdf"))));
    }

    Confirmation withdrawing(Posting posting) {
        return new Confirmation(teller.say("unpost.title"), teller.crumbs(Teller.POSTINGS),
                teller.say("unpost.sentence", posting.place(), posting.from()), List.of(teller.say("back.kept")), teller.say("unpost"),
                at(posting, "/withdraw"), Map.of("version", Integer.toString(posting.version())),
                Way.to(teller.say("back.leave"), at(posting, "")));
    }

    /** The address of a page of a posting. */
    String at(Posting posting, String path) {
        return teller.ofSchool(Teller.POSTINGS + "/" + posting.id() + path);
    }

    private List<String> facts(Posting posting) {
        List<String> facts = new ArrayList<>(List.of(teller.say("fact.from", posting.from()),
                posting.to() == null ? teller.say("fact.open") : teller.say("fact.to", posting.to()), teller.say("fact.by", posting.by())));
        if (posting.end() != null) {
            facts.add(teller.say("fact.down", posting.end().day(), posting.end().by()));
        }
        return facts;
    }

    private String due(Posting posting) {
        return teller.say("due", posting.place(), posting.to() == null ? today : posting.to());
    }

    private Table table(List<Posting> postings) {
        return new Table(teller.say("postings.title"), Stream.of("place", "from", "to", "poster", "standing")
                .map(column -> teller.say("column." + column)).toList(), postings.stream().map(this::row).toList());
    }

    private List<Cell> row(Posting posting) {
        return List.of(Cell.link(posting.place(), at(posting, "")), Cell.of(teller.reader().texts().date(posting.from())),
                Cell.of(posting.to() == null ? null : teller.reader().texts().date(posting.to())), Cell.of(posting.by()),
                Cell.chip(chip(posting)));
    }

    private Chip chip(Posting posting) {
        Standing standing = posting.on(today);
        return new Chip(switch (standing) {
            case AHEAD -> Chip.State.AHEAD;
            case UP -> Chip.State.DOING;
            case DUE -> Chip.State.LATE;
            case DOWN -> Chip.State.DONE;
        }, teller.say("standing." + standing.key()));
    }
}
