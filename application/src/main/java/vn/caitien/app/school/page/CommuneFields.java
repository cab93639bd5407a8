package vn.caitien.app.school.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caitien.app.platform.page.Form;
import vn.caitien.app.platform.page.parts.Field;
import vn.caitien.app.platform.page.parts.Option;
import vn.caitien.app.school.UnitFound;
import vn.caitien.app.school.UnitTree;

/** How one says in which commune a school stands: where there are few they are all to choose from, else one looks first. */
@Component
class CommuneFields {
    static final String COMMUNE = "commune";
    static final String WORDS = "words";
    private static final int FEW = 40;

    private final UnitTree units;

    CommuneFields(UnitTree units) {
        this.units = units;
    }

    /**
     * What a form asks.
     *
     * @param fields none where no unit stands in which a school may stand
     * @param seeks whether one looks by name first
     */
    record Asked(List<Field> fields, boolean seeks) {
        /** The form with a button to look by, where one is needed. */
        Form in(Asking asking, Form form) {
            return seeks ? form.seeking(asking.say("commune.seek")) : form;
        }
    }

    /** Whether a form was sent to look for one, not to be acted on. */
    static boolean seeks(Asking asking) {
        return !asking.sent(Form.SEEK, "").isEmpty()
                || !asking.sent(WORDS, "").isBlank() && asking.sent(COMMUNE, "").isEmpty();
    }

    /** @param known the one to begin with; null for none */
    Asked of(Asking asking, LocalDate day, @Nullable UUID known) {
        List<UnitFound> all = units.called("", day, FEW + 1);
        if (all.isEmpty()) {
            return new Asked(List.of(), false);
        }
        if (all.size() <= FEW) {
            List<Option> options = new ArrayList<>(List.of(new Option("", asking.say("commune.unknown"))));
            all.forEach(unit -> options.add(option(unit)));
            Field choice = asking.choice(Field.Kind.SELECT, COMMUNE, options, known);
            return new Asked(List.of(choice.hint(asking.say("field.commune.hint"))), false);
        }
        List<Field> fields = new ArrayList<>(List.of(
                asking.field(Field.Kind.TEXT, WORDS, "").hint(asking.say("field.words.hint"))));
        String words = asking.sent(WORDS, "").strip();
        List<Option> found = words.isEmpty() ? known(known, day)
                : units.called(words, day, FEW).stream().map(CommuneFields::option).toList();
        if (!words.isEmpty() || !found.isEmpty()) {
            Field pick = asking.field(Field.Kind.PICK, COMMUNE, known).options(found);
            fields.add(found.isEmpty() ? pick.error(asking.say("commune.none")) : pick);
        }
        return new Asked(fields, true);
    }

    private List<Option> known(@Nullable UUID known, LocalDate day) {
        return known == null ? List.of() : units.above(known, day).stream().limit(1)
                .map(unit -> new Option(unit.id().toString(), String.valueOf(unit.name()))).toList();
    }

    private static Option option(UnitFound unit) {
        return new Option(unit.id().toString(), unit.above() == null ? unit.name() : unit.name() + ", " + unit.above());
    }
}
