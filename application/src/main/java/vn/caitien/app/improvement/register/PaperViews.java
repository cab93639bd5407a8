package vn.caitien.app.improvement.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.caitien.app.access.Deed;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.platform.page.parts.Empty;
import vn.caitien.app.platform.page.parts.Paging;
import vn.caitien.app.platform.page.parts.Table;
import vn.caitien.app.platform.page.parts.Table.Cell;
import vn.caitien.app.platform.page.parts.Way;

/** Makes the pages of a register for one reader. */
record PaperViews(Clerk clerk) {

    PapersPage list(List<Paper> papers, String words, Paging paging) {
        Map<Integer, List<Paper>> years = papers.stream().collect(
                Collectors.groupingBy(paper -> paper.number().year(), LinkedHashMap::new, Collectors.toList()));
        Empty empty = papers.isEmpty() ? new Empty("no-papers", clerk.say(words.isEmpty() ? "none" : "none.found"),
                clerk.say(words.isEmpty() ? "none.why" : "none.found.why"), List.of()) : null;
        return new PapersPage(clerk.may(Deed.NUMBER) ? List.of(Way.to(clerk.say("reserve"), clerk.at("/reserve"))) : List.of(),
                clerk.at(""), words, years.entrySet().stream().map(year -> year(year.getKey(), year.getValue())).toList(),
                paging, empty);
    }

    PaperPage one(Paper paper) {
        List<String> facts = new ArrayList<>(List.of(paper.about(),
                clerk.say("fact.kind", clerk.kind(paper.number().kind())),
                clerk.say(paper.plan() == null ? "fact.reserved" : "fact.day", paper.day())));
        if (paper.place() != null) {
            facts.add(clerk.say("fact.place", paper.place()));
        }
        if (paper.signer() != null) {
            facts.add(clerk.say("fact.signer", signer(paper.signer()), paper.signer().name()));
        }
        List<Way> ways = new ArrayList<>();
        if (clerk.may(Deed.SEND)) {
            ways.add(Way.to(clerk.say("send"), clerk.at("/" + paper.id() + "/send")));
        }
        if (paper.plan() != null) {
            ways.add(Way.to(clerk.say("plan"), "/schools/" + clerk.school() + "/plans/" + paper.plan()));
        }
        return new PaperPage(clerk.say("number", paper.number().printed()), List.of(new Crumb(clerk.say("title"), clerk.at(""))),
                facts, paper.sent().stream().map(clerk::sent).toList(), ways);
    }

    private PapersPage.Year year(int year, List<Paper> papers) {
        String title = clerk.say("year", Integer.toString(year));
        return new PapersPage.Year(year, title, new Table(title, List.of(clerk.say("column.number"), clerk.say("column.about"),
                clerk.say("column.day"), clerk.say("column.signer"), clerk.say("column.sent")), papers.stream().map(this::row).toList()));
    }

    private List<Cell> row(Paper paper) {
        String about = paper.plan() == null ? clerk.say("reserved", paper.about()) : paper.about();
        return List.of(Cell.link(paper.number().printed(), clerk.at("/" + paper.id())), Cell.of(about),
                Cell.of(clerk.texts().date(paper.day())), Cell.of(paper.signer() == null ? null : paper.signer().name()),
                Cell.of(paper.sent().isEmpty() ? null : paper.sent().stream().map(clerk::sent).collect(Collectors.joining("; "))));
    }

    private static String signer(Paper.Signer signer) {
        return signer.post().replace('\n', ' ');
    }
}
