package vn.caitien.app.school.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.caitien.app.platform.page.parts.Table;
import vn.caitien.app.platform.page.parts.Table.Cell;
import vn.caitien.app.platform.page.parts.Way;
import vn.caitien.app.school.School;
import vn.caitien.app.school.SchoolCard;
import vn.caitien.app.school.SchoolCards;

/** A school's card: what it is and was called, where it stands, what it came from. */
@Controller
@RequestMapping("/schools/{school}/card")
class CardController {
    private final Asks asks;
    private final SchoolCards cards;

    CardController(Asks asks, SchoolCards cards) {
        this.asks = asks;
        this.cards = cards;
    }

    @GetMapping
    String card(HttpServletRequest request, Model model) {
        Asking asking = asks.reading(request);
        SchoolCard card = cards.card(asking.school());
        School school = card.school();
        List<Part> parts = new ArrayList<>(List.of(about(asking, card), names(asking, school)));
        if (!card.successions().isEmpty() || asking.changes() && school.closed() == null) {
            parts.add(successions(asking, card));
        }
        return Asking.shown(model, Page.of(school.called(LocalDate.MAX), List.of(), asking.say("title"), List.of(
                Way.to(asking.say("years"), asking.at("/years")), Way.to(asking.say("sites"), asking.at("/sites")),
                Way.to(asking.say("staff"), asking.at("/staff")), Way.to(asking.say("bodies"), asking.at("/bodies"))), parts));
    }

    private Part about(Asking asking, SchoolCard card) {
        School school = card.school();
        List<String> lines = new ArrayList<>();
        lines.add(asking.say("card.type", asking.say("type." + school.type().key())));
        lines.add(asking.say("card.levels", String.join(", ",
                school.levels().stream().sorted().map(level -> asking.say("level." + level.key())).toList())));
        lines.add(asking.say("card.code", school.code() == null ? "—" : school.code()));
        lines.add(asking.say("card.above", card.above().isEmpty() ? "—" : String.join(" › ", card.above().stream()
                .map(unit -> unit.name() == null ? asking.say("unit." + unit.kind().key()) : unit.name()).toList())));
        if (school.closed() != null) {
            lines.add(asking.say("card.closed", school.closed()));
        }
        return Part.of("about", asking.say("card.about"), lines, null, open(asking, school, List.of(
                Way.to(asking.say("card.describe"), asking.at("/describe")), Way.to(asking.say("card.move"), asking.at("/commune")),
                Way.to(asking.say("card.close"), asking.at("/closing")))));
    }

    private Part names(Asking asking, School school) {
        Table table = new Table(asking.say("card.names"),
                List.of(asking.say("field.name"), asking.say("column.time"), asking.say("column.decision")),
                school.names().steps().reversed().stream().map(step -> List.of(Cell.of(step.value().words()),
                        Cell.of(asking.span(step.from(), step.to())), Cell.of(Words.decision(asking, step.value().decision()))))
                        .toList());
        return Part.of("names", asking.say("card.names"), List.of(), table,
                open(asking, school, List.of(Way.to(asking.say("card.rename"), asking.at("/name")))));
    }

    private Part successions(Asking asking, SchoolCard card) {
        Table table = card.successions().isEmpty() ? null : new Table(asking.say("card.successions"),
                List.of(asking.say("field.other"), asking.say("field.kind"), asking.say("column.day"), asking.say("column.decision")),
                card.successions().stream().map(way -> List.of(Cell.of(way.otherName()),
                        Cell.of(asking.say("succession." + way.kind().key())), Cell.of(asking.texts().date(way.on())),
                        Cell.of(Words.decision(asking, way.decision())))).toList());
        return Part.of("successions", asking.say("card.successions"),
                table == null ? List.of(asking.say("card.successions.none")) : List.of(), table,
                open(asking, card.school(), List.of(Way.to(asking.say("card.succeed"), asking.at("/succession")))));
    }

    /** What may be changed: nothing of a school that has ended. */
    private static List<Way> open(Asking asking, School school, List<Way> ways) {
        return asking.changes() && school.closed() == null ? ways : List.of();
    }
}
