package vn.caitien.app.school.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.caitien.app.platform.page.parts.Field;
import vn.caitien.app.platform.page.parts.Option;
import vn.caitien.app.platform.page.parts.Table;
import vn.caitien.app.platform.page.parts.Table.Cell;
import vn.caitien.app.platform.page.parts.Way;
import vn.caitien.app.school.Decision;
import vn.caitien.app.school.School;
import vn.caitien.app.school.SchoolCard;
import vn.caitien.app.school.SchoolCards;
import vn.caitien.app.school.Succession;
import vn.caitien.app.school.UnitTree;

/** A school's card: what it is and was called, where it stands, what it came from. */
@Controller
@RequestMapping("/schools/{school}")
class CardController {
    private static final int MOST_UNITS = 12;

    private final Asks asks;
    private final SchoolCards cards;
    private final UnitTree units;

    CardController(Asks asks, SchoolCards cards, UnitTree units) {
        this.asks = asks;
        this.cards = cards;
        this.units = units;
    }

    @GetMapping("/card")
    String card(HttpServletRequest request, Model model) {
        Asking asking = asks.reading(request);
        SchoolCard card = cards.card(asking.school());
        School school = card.school();
        List<Part> parts = new ArrayList<>(List.of(about(asking, card), names(asking, school)));
        if (!card.successions().isEmpty() || asking.here().changes()) {
            parts.add(successions(asking, card));
        }
        return Asking.shown(model, Page.of(school.called(LocalDate.MAX), List.of(), asking.say("title"), List.of(
                Way.to(asking.say("years"), asking.at("/years")), Way.to(asking.say("sites"), asking.at("/sites")),
                Way.to(asking.say("staff"), asking.at("/staff")), Way.to(asking.say("bodies"), asking.at("/bodies"))), parts));
    }

    @GetMapping("/name")
    String name(HttpServletRequest request, Model model) {
        Asking asking = asks.changing(request);
        return Asking.shown(model, nameForm(asking).of(null));
    }

    @PostMapping("/name")
    String rename(HttpServletRequest request, Model model) {
        Asking asking = asks.changing(request);
        return asking.act(model, nameForm(asking), () -> {
            cards.rename(asking.actor(), asking.school(), asking.version(), asking.sent("name", ""), asking.day("from"),
                    asking.decision());
            return asking.at("/card");
        });
    }

    @GetMapping("/commune")
    String commune(HttpServletRequest request, Model model) {
        Asking asking = asks.changing(request);
        return Asking.shown(model, communeForm(asking).of(null));
    }

    /** Looks for the unit first; moves when one is chosen. */
    @PostMapping("/commune")
    String move(HttpServletRequest request, Model model) {
        Asking asking = asks.changing(request);
        if (asking.sent("commune", "").isEmpty()) {
            return Asking.shown(model, communeForm(asking).of(null));
        }
        return asking.act(model, communeForm(asking), () -> {
            cards.move(asking.actor(), asking.school(), asking.version(), asking.id("commune"), asking.day("from"));
            return asking.at("/card");
        });
    }

    @GetMapping("/succession")
    String succession(HttpServletRequest request, Model model) {
        Asking asking = asks.changing(request);
        return Asking.shown(model, successionForm(asking).of(null));
    }

    @PostMapping("/succession")
    String succeed(HttpServletRequest request, Model model) {
        Asking asking = asks.changing(request);
        return asking.act(model, successionForm(asking), () -> {
            cards.succeed(asking.actor(), asking.school(), asking.version(), asking.chosen(Succession.Kind.class, "kind"),
                    asking.sent("other", ""), null, asking.day("from"), asking.decision());
            return asking.at("/card");
        });
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
        return Part.of("about", asking.say("card.about"), lines, null, asking.here().changes()
                ? List.of(Way.to(asking.say("card.move"), asking.at("/commune"))) : List.of());
    }

    private Part names(Asking asking, School school) {
        Table table = new Table(asking.say("card.names"),
                List.of(asking.say("field.name"), asking.say("column.time"), asking.say("column.decision")),
                school.names().steps().reversed().stream().map(step -> List.of(Cell.of(step.value().words()),
                        Cell.of(asking.span(step.from(), step.to())), Cell.of(Words.decision(asking, step.value().decision()))))
                        .toList());
        return Part.of("names", asking.say("card.names"), List.of(), table, asking.here().changes()
                ? List.of(Way.to(asking.say("card.rename"), asking.at("/name"))) : List.of());
    }

    private Part successions(Asking asking, SchoolCard card) {
        Table table = card.successions().isEmpty() ? null : new Table(asking.say("card.successions"),
                List.of(asking.say("field.other"), asking.say("field.kind"), asking.say("column.day"), asking.say("column.decision")),
                card.successions().stream().map(way -> List.of(Cell.of(way.otherName()),
                        Cell.of(asking.say("succession." + way.kind().key())), Cell.of(asking.texts().date(way.on())),
                        Cell.of(Words.decision(asking, way.decision())))).toList());
        return Part.of("successions", asking.say("card.successions"),
                table == null ? List.of(asking.say("card.successions.none")) : List.of(), table, asking.here().changes()
                        ? List.of(Way.to(asking.say("card.succeed"), asking.at("/succession"))) : List.of());
    }

    private Asking.FormOf nameForm(Asking asking) {
        School school = cards.one(asking.school());
        List<Field> fields = new ArrayList<>(List.of(
                asking.field(Field.Kind.PAPER, "name", "").must(), asking.field(Field.Kind.DATE, "from", null).must()));
        fields.addAll(asking.decisionFields(Decision.UNKNOWN));
        return form(asking, "card.rename", "card.rename.lead", asking.at("/name"), fields, school);
    }

    private Asking.FormOf communeForm(Asking asking) {
        School school = cards.one(asking.school());
        List<Field> fields = new ArrayList<>(List.of(
                asking.field(Field.Kind.DATE, "from", null).must(), asking.field(Field.Kind.TEXT, "words", "").must()));
        String words = asking.sent("words", "").strip();
        if (!words.isEmpty()) {
            List<Option> found = units.called(words, asking.day("from"), MOST_UNITS).stream()
                    .map(unit -> new Option(unit.id().toString(),
                            unit.above() == null ? unit.name() : unit.name() + ", " + unit.above())).toList();
            Field pick = Field.of(Field.Kind.PICK, "commune", asking.say("field.commune"), asking.sent("commune", "")).options(found).must();
            fields.add(found.isEmpty() ? pick.error(asking.say("commune.none")) : pick);
        }
        return form(asking, "card.move", "card.move.lead", asking.at("/commune"), fields, school);
    }

    private Asking.FormOf successionForm(Asking asking) {
        School school = cards.one(asking.school());
        List<Field> fields = new ArrayList<>(List.of(
                asking.choice(Field.Kind.SELECT, "kind",
                        Words.options(asking, Succession.Kind.class, kind -> "succession." + kind.key()), null).must(),
                asking.field(Field.Kind.PAPER, "other", "").must(), asking.field(Field.Kind.DATE, "from", null).must()));
        fields.addAll(asking.decisionFields(Decision.UNKNOWN));
        return form(asking, "card.succeed", "card.succeed.lead", asking.at("/succession"), fields, school);
    }

    private static Asking.FormOf form(
            Asking asking, String title, String lead, String action, List<Field> fields, School school) {
        return refusal -> new Form(asking.say(title), Words.crumbs(asking), asking.say(lead), action, false, fields,
                Map.of("version", Integer.toString(school.version())), asking.say("save"), asking.at("/card"), refusal);
    }
}
