package vn.caitien.app.school.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.caitien.app.platform.page.parts.Empty;
import vn.caitien.app.platform.page.parts.Table;
import vn.caitien.app.platform.page.parts.Table.Cell;
import vn.caitien.app.platform.page.parts.Way;
import vn.caitien.app.school.PersonCard;
import vn.caitien.app.school.StaffList;
import vn.caitien.app.school.StaffPage;

/** The list of a school's people. A year of birth is on nobody's list: only on the form of the one it is of. */
@Controller
@RequestMapping("/schools/{school}/staff")
class StaffController {
    static final String HERE = "/staff";
    private static final int ROWS = 50;

    private final Asks asks;
    private final StaffList staff;

    StaffController(Asks asks, StaffList staff) {
        this.asks = asks;
        this.staff = staff;
    }

    @GetMapping
    String staff(HttpServletRequest request, Model model) {
        Asking asking = asks.reading(request);
        boolean changes = asking.changes();
        String words = asking.words();
        StaffPage page = staff.page(asking.school(), words, asking.skipped(ROWS), ROWS);
        Way take = Way.first(asking.say("staff.import"), asking.at(HERE) + "/import");
        Way add = Way.to(asking.say("staff.add"), asking.at(HERE) + "/new");
        if (page.people().isEmpty() && words.isEmpty() && asking.skipped(ROWS) == 0) {
            return Asking.shown(model, new Page(asking.say("staff"), Words.crumbs(asking), null, List.of(), null, List.of(),
                    new Empty("no-staff", asking.say("staff.none"), asking.say("staff.none.why"), changes ? List.of(
                            new Empty.Start(asking.say("staff.import.name"), asking.say("staff.import.why"), take),
                            new Empty.Start(asking.say("staff.add.name"), asking.say("staff.add.why"), add)) : List.of())));
        }
        Table table = new Table(asking.say("staff"), List.of(asking.say("field.name"), asking.say("field.code"),
                asking.say("column.posts"), asking.say("field.subject")),
                page.people().stream().map(card -> row(asking, card)).toList());
        Part list = new Part("all", asking.say("staff.count", page.count()), List.of(), List.of(), table,
                asking.paging("staff", asking.at(HERE), words, page.count(), ROWS), List.of());
        return Asking.shown(model, new Page(asking.say("staff"), Words.crumbs(asking), null, changes ? List.of(take, add) : List.of(),
                new Page.Search(asking.at(HERE), asking.say("staff.search"), words), List.of(list), null));
    }

    @GetMapping("/new")
    String blank(HttpServletRequest request, Model model) {
        return Asking.shown(model, PersonForms.add(asks.changing(request)).of(null));
    }

    @PostMapping("/new")
    String add(HttpServletRequest request, Model model) {
        Asking asking = asks.changing(request);
        return asking.act(model, PersonForms.add(asking),
                () -> asking.at(HERE) + "/" + staff.add(asking.actor(), asking.school(), PersonForms.details(asking)));
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, HttpServletRequest request, Model model) {
        Asking asking = asks.reading(request);
        boolean changes = asking.changes();
        PersonCard card = staff.card(asking.school(), id);
        String here = asking.at(HERE) + "/" + id;
        Table posts = card.posts().isEmpty() ? null : new Table(asking.say("column.posts"),
                List.of(asking.say("column.posts"), asking.say("column.time")),
                card.posts().stream().map(post -> List.of(
                        changes && post.to() == null ? Cell.link(Words.post(asking, post), here + "/posts/" + post.id())
                                : Cell.of(Words.post(asking, post)),
                        Cell.of(asking.span(post.from(), post.to())))).toList());
        List<Way> ways = changes && card.person().left() == null
                ? List.of(Way.to(asking.say("person.give"), here + "/posts"), Way.to(asking.say("person.change"), here + "/change"),
                        Way.to(asking.say("person.leave"), here + "/leave"))
                : List.of();
        return Asking.shown(model, Page.of(card.person().name(), Words.crumbs(asking, "staff"),
                card.person().left() == null ? null : asking.say("person.left", card.person().left()),
                List.of(Way.to(asking.say("sheet"), here + "/sheet")), List.of(Part.of("posts", asking.say("column.posts"),
                        posts == null ? List.of(asking.say("person.no-posts")) : List.of(), posts, ways))));
    }

    private static List<Cell> row(Asking asking, PersonCard card) {
        String posts = card.posts().stream().map(post -> Words.post(asking, post)).collect(Collectors.joining(", "));
        return List.of(Cell.link(card.person().name(), asking.at(HERE) + "/" + card.person().id()), Cell.of(card.person().details().code()),
                Cell.of(posts.isEmpty() ? null : posts), Cell.of(card.person().details().subject()));
    }
}
