package vn.caitien.app.access;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.page.Texts;
import vn.caitien.app.platform.page.parts.Field;
import vn.caitien.app.platform.page.parts.Option;
import vn.caitien.app.platform.page.parts.Way;

/** Puts invitations into words, and the slips that are handed over. */
@Component
class InvitingViews {
    private final PlaceNames names;
    private final Clock clock;

    InvitingViews(PlaceNames names, Clock clock) {
        this.names = names;
        this.clock = clock;
    }

    /**
     * To a school.
     *
     * @param known those of its staff who may be invited, by id
     */
    FormPage ofSchool(Texts texts, Place place, InviteForm form, Map<String, String> known, boolean sent) {
        Map<String, String> faults = sent ? form.faults(known) : Map.of();
        List<Field> fields = new ArrayList<>();
        if (!known.isEmpty()) {
            List<Option> people = Stream.concat(Stream.of(new Option("", texts.say("access.invite.no-staff"))),
                    known.entrySet().stream().map(one -> new Option(one.getKey(), one.getValue()))).toList();
            fields.add(Field.of(Field.Kind.SELECT, "staff", texts.say("access.invite.staff"), form.staff())
                    .hint(texts.say("access.invite.staff.hint")).options(people).error(AccountFields.fault(texts, faults, "staff")));
        }
        Field name = Field.text("name", texts.say(known.isEmpty() ? "access.field.name" : "access.invite.name"), form.name())
                .autocomplete("off").error(AccountFields.fault(texts, faults, "name"));
        fields.add(known.isEmpty() ? name.must() : name);
        fields.add(AccountFields.form(texts, form.form()));
        fields.addAll(form.roles().fields(texts, Today.of(clock), sent));
        return page(texts, place, "access.invite.title", fields);
    }

    /**
     * To a unit above or to the installation.
     *
     * @param found the units that may be chosen
     */
    FormPage above(Texts texts, AboveForm form, List<Option> found, boolean sent) {
        Map<String, String> faults = sent ? form.faults(found) : Map.of();
        List<Option> roles = Stream.of(Role.OFFICER, Role.OPERATOR)
                .map(role -> new Option(role.key(), texts.say("access.role." + role.key()))).toList();
        List<Field> fields = new ArrayList<>(List.of(
                Field.text("name", texts.say("access.field.name"), form.name()).must().autocomplete("off")
                        .error(AccountFields.fault(texts, faults, "name")),
                AccountFields.form(texts, form.form()),
                Field.of(Field.Kind.PICK, "role", texts.say("access.field.role"), form.role()).must().options(roles),
                Field.text("words", texts.say("access.invite.unit-words"), form.words())
                        .hint(texts.say("access.invite.unit-words.hint")).error(AccountFields.fault(texts, faults, "words"))));
        if (form.officer() && !found.isEmpty()) {
            fields.add(Field.of(Field.Kind.PICK, "unit", texts.say("access.invite.unit"), form.unit()).must().options(found)
                    .error(AccountFields.fault(texts, faults, "unit")));
        }
        fields.addAll(form.days().days(texts, Today.of(clock), sent));
        return page(texts, Place.INSTALLATION, "access.invite.above", fields);
    }

    Slip invitation(Texts texts, Place place, String name, List<Role> roles, String address) {
        return slip(texts, place, "access.slip.invitation", name, texts.say("access.slip.invitation.sentence",
                names.of(texts, place), RoleWords.of(texts, roles)), address, "access.slip.until.join");
    }

    Slip wayBack(Texts texts, Place place, String name, String address) {
        return slip(texts, place, "access.slip.way-back", name, texts.say("access.slip.way-back.sentence"), address,
                "access.slip.until.way-back");
    }

    private static Slip slip(Texts texts, Place place, String title, String name, String sentence, String address, String until) {
        return new Slip(texts.say(title), List.of(PersonViews.crumb(texts, place)), name, sentence, address, texts.say(until),
                List.of(Way.to(texts.say("access.slip.back"), place.address())));
    }

    private static FormPage page(Texts texts, Place place, String title, List<Field> fields) {
        return FormPage.of(texts.say(title), place.address() + "/invite", texts.say("access.invite.do"), fields)
                .crumbs(PersonViews.crumb(texts, place))
                .saying(texts.say("access.invite.sentence"));
    }
}
