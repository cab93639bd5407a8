package vn.caitien.app.school.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.caitien.app.platform.page.parts.Empty;
import vn.caitien.app.platform.page.parts.Table;
import vn.caitien.app.platform.page.parts.Table.Cell;
import vn.caitien.app.platform.page.parts.Way;
import vn.caitien.app.school.SchoolCards;
import vn.caitien.app.school.SchoolEntry;
import vn.caitien.app.school.SchoolRegister;
import vn.caitien.app.school.SchoolsFound;

/** The schools of the installation, in the order of their names and never by what they reached; a new one is founded here. */
@Controller
@RequestMapping("/schools")
class SchoolsController {
    static final String HERE = "/schools";
    private static final int ROWS = 50;

    private final Asks asks;
    private final SchoolRegister register;
    private final SchoolCards cards;
    private final FoundingForm founding;

    SchoolsController(Asks asks, SchoolRegister register, SchoolCards cards, FoundingForm founding) {
        this.asks = asks;
        this.register = register;
        this.cards = cards;
        this.founding = founding;
    }

    @GetMapping
    String schools(HttpServletRequest request, Model model) {
        Asking asking = asks.founding(request);
        String words = asking.words();
        SchoolsFound found = register.called(words, asking.skipped(ROWS), ROWS);
        Way first = Way.first(asking.say("schools.found"), HERE + "/new");
        Way units = Way.to(asking.say("units"), UnitsController.HERE);
        if (found.part().isEmpty() && words.isEmpty() && asking.skipped(ROWS) == 0) {
            return Asking.shown(model, new Page(asking.say("schools"), List.of(), null, List.of(), null, List.of(),
                    new Empty("no-schools", asking.say("schools.none"), asking.say("schools.none.why"), List.of(
                            new Empty.Start(asking.say("schools.found.name"), asking.say("schools.found.why"), first),
                            new Empty.Start(asking.say("units.first"), asking.say("units.first.why"), units)))));
        }
        Table table = new Table(asking.say("schools"),
                List.of(asking.say("field.name"), asking.say("field.type"), asking.say("field.code"), asking.say("column.state")),
                found.part().stream().map(school -> row(asking, school)).toList());
        Part list = new Part("all", asking.say("schools.count", found.count()), List.of(), List.of(), table,
                asking.paging("schools", HERE, words, found.count(), ROWS), List.of());
        return Asking.shown(model, new Page(asking.say("schools"), List.of(), null, List.of(first, units),
                new Page.Search(HERE, asking.say("schools.search"), words), List.of(list), null));
    }

    @GetMapping("/new")
    String blank(HttpServletRequest request, Model model) {
        return Asking.shown(model, founding.of(asks.founding(request)).of(null));
    }

    /** Looks for the commune first where there are many; founds when one is chosen, or none is known. */
    @PostMapping("/new")
    String found(HttpServletRequest request, Model model) {
        Asking asking = asks.founding(request);
        if (CommuneFields.seeks(asking)) {
            return Asking.shown(model, founding.of(asking).of(null));
        }
        return asking.act(model, founding.of(asking), () -> HERE + "/" + cards.found(asking.actor(), FoundingForm.read(asking)));
    }

    private static List<Cell> row(Asking asking, SchoolEntry school) {
        return List.of(Cell.link(school.name(), HERE + "/" + school.id()), Cell.of(asking.say("type." + school.type().key())),
                Cell.of(school.code()),
                Cell.of(school.closed() == null ? asking.say("schools.open") : asking.say("card.closed", school.closed())));
    }
}
