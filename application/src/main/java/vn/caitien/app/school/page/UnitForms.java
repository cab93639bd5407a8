package vn.caitien.app.school.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.platform.page.Form;
import vn.caitien.app.platform.page.parts.Field;
import vn.caitien.app.platform.page.parts.Option;
import vn.caitien.app.school.Refused;
import vn.caitien.app.school.Unit;
import vn.caitien.app.school.UnitFound;
import vn.caitien.app.school.UnitKind;
import vn.caitien.app.school.UnitLists;
import vn.caitien.app.school.UnitTree;

/** What is asked about a unit above schools. */
@Component
class UnitForms {
    /** What was ticked of the units that were found. */
    static final String FOUND = "heirs";
    private static final String NONE = "none";
    private static final int MOST = 20;

    private final UnitTree units;
    private final UnitLists lists;
    private final Clock clock;

    UnitForms(UnitTree units, UnitLists lists, Clock clock) {
        this.units = units;
        this.lists = lists;
        this.clock = clock;
    }

    /** Whether a form was sent to look for units, not to be acted on. */
    static boolean seeks(Asking asking) {
        return !asking.sent(Form.SEEK, "").isEmpty() || !asking.words().isEmpty() && asking.all(FOUND).isEmpty();
    }

    /** Below the unit that is named; without one, of a kind that has none above it. */
    Asking.FormOf adding(Asking asking) {
        @Nullable UUID above = asking.maybeId("above");
        @Nullable Unit under = above == null ? null : units.one(above).orElseThrow(() -> new NotHere("unit " + above));
        List<UnitKind> kinds = Arrays.stream(UnitKind.values())
                .filter(kind -> under == null ? !kind.holdsSchools() && kind != UnitKind.DISTRICT : kind.under(under.kind())).toList();
        Map<String, String> hidden = new LinkedHashMap<>();
        if (above != null) {
            hidden.put("above", above.toString());
        }
        return refusal -> new Form(
                under == null ? asking.say("units.add") : asking.say("units.add.below", UnitPages.called(under)), crumbs(asking),
                asking.say("units.add.lead"), UnitsController.HERE + "/new", false, List.of(
                        asking.choice(Field.Kind.SELECT, "kind", Words.options(asking, kinds, kind -> "unit." + kind.key()),
                                kinds.contains(UnitKind.PROVINCE) ? UnitKind.PROVINCE.name() : UnitKind.COMMUNE.name()).must(),
                        asking.field(Field.Kind.PAPER, "name", "").hint(asking.say("units.name.hint")).must(),
                        asking.field(Field.Kind.TEXT, "code", "").hint(asking.say("units.code.hint")),
                        asking.field(Field.Kind.DATE, "from", null).hint(asking.say("units.from.hint")).must(),
                        asking.field(Field.Kind.DATE, "to", null).hint(asking.say("units.to.hint"))),
                hidden, asking.say("save"), under == null ? UnitsController.HERE : UnitsController.HERE + "/" + above, refusal);
    }

    Asking.FormOf renaming(Asking asking, Unit unit) {
        return form(asking, unit, "units.rename", "/name", List.of(
                asking.field(Field.Kind.PAPER, "name", "").hint(asking.say("units.name.hint")).must(),
                asking.field(Field.Kind.DATE, "from", null).must()));
    }

    Asking.FormOf moving(Asking asking, Unit unit) {
        return seeking(asking, form(asking, unit, "units.move", "/above",
                found(asking, unit, Field.Kind.PICK, found -> unit.kind().under(found.kind()))));
    }

    Asking.FormOf ending(Asking asking, Unit unit) {
        List<Field> fields = found(asking, unit, Field.Kind.MANY, found -> found.kind().holdsSchools() == unit.kind().holdsSchools());
        fields.add(asking.field(Field.Kind.CHECKBOX, NONE, ""));
        return seeking(asking, form(asking, unit, "units.end", "/end", fields));
    }

    /**
     * What comes after a unit.
     *
     * @throws Refused when nothing was chosen and it was not said that nothing does: an end cannot be taken back
     */
    static List<UUID> heirs(Asking asking) {
        List<UUID> chosen = asking.ids(FOUND);
        if (chosen.isEmpty() && !asking.sent(NONE, "").equals("true")) {
            throw new Refused("unit-no-heir");
        }
        return chosen;
    }

    private List<Field> found(Asking asking, Unit unit, Field.Kind kind, Predicate<UnitFound> fits) {
        List<Field> fields = new ArrayList<>(List.of(asking.field(Field.Kind.DATE, "from", null).must(),
                asking.called("units.search", Field.Kind.TEXT, "words", "").hint(asking.say("units.words.hint"))));
        LocalDate day = asking.dayOr("from", Today.of(clock));
        Map<String, String> options = new LinkedHashMap<>();
        asking.ids(FOUND).forEach(id -> units.one(id).ifPresent(kept -> options.put(id.toString(), UnitPages.called(kept))));
        if (!asking.words().isEmpty()) {
            lists.named(asking.words(), day, MOST).stream().filter(one -> !one.id().equals(unit.id())).filter(fits)
                    .forEach(one -> options.put(one.id().toString(), one.above() == null ? one.name() : one.name() + ", " + one.above()));
        }
        if (!options.isEmpty() || !asking.words().isEmpty()) {
            List<Option> all = options.entrySet().stream().map(one -> new Option(one.getKey(), one.getValue())).toList();
            Field field = kind == Field.Kind.MANY ? asking.many(FOUND, all, List.of()) : asking.field(kind, FOUND, "").options(all).must();
            fields.add(all.isEmpty() ? field.error(asking.say("commune.none")) : field);
        }
        return fields;
    }

    private static Asking.FormOf seeking(Asking asking, Asking.FormOf form) {
        return refusal -> form.of(refusal).seeking(asking.say("commune.seek"));
    }

    private static Asking.FormOf form(Asking asking, Unit unit, String title, String way, List<Field> fields) {
        String here = UnitsController.HERE + "/" + unit.id();
        return refusal -> new Form(asking.say(title) + " – " + UnitPages.called(unit), crumbs(asking), asking.say(title + ".lead"),
                here + way, false, fields, Map.of("version", Integer.toString(unit.version())), asking.say("save"), here, refusal);
    }

    private static List<Crumb> crumbs(Asking asking) {
        return List.of(new Crumb(asking.say("units"), UnitsController.HERE));
    }
}
