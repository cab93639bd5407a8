package vn.caitien.app.improvement.telling;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.Form;
import vn.caitien.app.platform.page.Posted;
import vn.caitien.app.platform.page.parts.Field;
import vn.caitien.app.platform.page.parts.Field.Kind;
import vn.caitien.app.platform.page.parts.Option;
import vn.caitien.app.platform.page.parts.Way;

/**
 * The forms by which many are told at once, with what was sent.
 *
 * @param way a meeting or a sheet
 */
record ToldForms(ToldView view, ToldWay way, Posted posted, LocalDate today) {
    private static final String DAY = "day";
    private static final String PLACE = "place";
    private static final String MINUTES = "minutes";
    private static final String PEOPLE = "people";
    private static final String OTHERS = "others";
    /** Whether everyone is ticked when the form is opened. */
    private static final String ALL = "all";

    /** For a meeting everyone who was not told yet is ticked, for a sheet nobody: whoever signed is known by name. */
    Form form() {
        Teller teller = view.teller();
        String here = teller.at(Teller.TOLD + "/" + way.key());
        List<Field> fields = Stream.of(
                field(Kind.DATE, DAY, today).must(),
                way == ToldWay.MEETING ? field(Kind.TEXT, PLACE, "").hint(teller.say("field.place.hint")) : null,
                way == ToldWay.MEETING ? field(Kind.PAPER, MINUTES, "").hint(teller.say("field.minutes.hint")) : null,
                Field.of(Kind.MANY, PEOPLE, teller.say("field.people"), ticked()).options(options()),
                field(Kind.AREA, OTHERS, "").hint(teller.say("field.others.hint"))).filter(Objects::nonNull).toList();
        return new Form(teller.say(way.key()), teller.crumbs(Teller.TOLD), teller.say(way.key() + ".lead"), here, false, fields,
                Map.of(), teller.say(way.key() + ".keep"), teller.at(Teller.TOLD), null)
                .beside(Way.to(teller.say("tick.all"), here + "?" + ALL + "=true"), Way.to(teller.say("tick.none"), here + "?" + ALL + "=false"));
    }

    /** What is wrong besides what the fields tell of themselves; empty where nothing is. */
    Map<String, String> faults() {
        Map<String, String> faults = new HashMap<>();
        if (occasion().day().isAfter(today)) {
            faults.put(DAY, view.teller().say("fault.day"));
        }
        if (hearers().isEmpty()) {
            faults.put(PEOPLE, view.teller().say("fault.nobody"));
        }
        return faults;
    }

    /** When and how; the day is one, as {@link Form#faults()} found. */
    Occasion occasion() {
        LocalDate day = LocalDate.parse(said(DAY));
        return way == ToldWay.MEETING ? Occasion.meeting(day, maybe(PLACE), maybe(MINUTES)) : Occasion.sheet(day);
    }

    /** Who was ticked and is of the school, then who was typed. */
    List<Hearer> hearers() {
        List<UUID> ticked = posted.ids(PEOPLE);
        return Stream.concat(view.people().stream().filter(person -> ticked.contains(person.id()))
                .map(person -> new Hearer(person.id(), person.name(), null)), Hearer.typed(said(OTHERS)).stream()).toList();
    }

    private String ticked() {
        if (posted.isSent()) {
            return String.join(",", posted.all(PEOPLE));
        }
        boolean all = posted.sent(ALL, way == ToldWay.MEETING).equals("true");
        return view.people().stream().filter(person -> all && !view.isTold(person)).map(person -> person.id().toString())
                .collect(Collectors.joining(","));
    }

    private List<Option> options() {
        return view.people().stream().map(person -> new Option(person.id().toString(),
                view.isTold(person) ? view.teller().say("person.told", person.name()) : person.name())).toList();
    }

    private Field field(Kind kind, String name, Object given) {
        return Field.of(kind, name, view.teller().say("field." + name), posted.sent(name, given));
    }

    private String said(String name) {
        return posted.sent(name, "").strip();
    }

    private @Nullable String maybe(String name) {
        return said(name).isEmpty() ? null : said(name);
    }
}
