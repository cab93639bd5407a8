package vn.caitien.app.school.page;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.Form;
import vn.caitien.app.platform.page.parts.Field.Kind;
import vn.caitien.app.platform.page.parts.Field;
import vn.caitien.app.school.Person;
import vn.caitien.app.school.PersonDetails;
import vn.caitien.app.school.Post;
import vn.caitien.app.school.PostKind;

/** The forms about one person. */
final class PersonForms {
    private static final String HERE = StaffController.HERE;

    private PersonForms() {}

    static Asking.FormOf add(Asking asking) {
        return refusal -> new Form(asking.say("staff.add"), Words.crumbs(asking, "staff"), null, asking.at(HERE) + "/new", false,
                fields(asking, null), Map.of(), asking.say("save"), asking.at(HERE), refusal);
    }

    static Asking.FormOf change(Asking asking, Person person) {
        return form(asking, person, "person.change", null, "/change", fields(asking, person.details()), person.version());
    }

    static Asking.FormOf leave(Asking asking, Person person) {
        return form(asking, person, "person.leave", "person.leave.lead", "/leave",
                List.of(asking.field(Kind.DATE, "to", null).must()), person.version());
    }

    static Asking.FormOf give(Asking asking, Person person) {
        return form(asking, person, "person.give", null, "/posts", List.of(
                asking.choice(Kind.SELECT, "post", Words.options(asking, PostKind.class, kind -> "post." + kind.key()),
                        PostKind.TEACHER.name()).must(),
                asking.field(Kind.TEXT, "of", "").hint(asking.say("field.of.hint")),
                asking.field(Kind.DATE, "from", null).must(), asking.field(Kind.DATE, "to", null)), person.version());
    }

    static Asking.FormOf end(Asking asking, Person person, Post post) {
        return form(asking, person, "person.end", null, "/posts/" + post.id(),
                List.of(asking.field(Kind.DATE, "to", null).must()), post.version());
    }

    /** @throws vn.caitien.app.school.Refused without a name */
    static PersonDetails details(Asking asking) {
        int year = asking.number("birth", 0);
        return new PersonDetails(asking.sent("name", ""), asking.sent("code", ""), year == 0 ? null : year,
                asking.sent("subject", ""), asking.sent("qualification", ""));
    }

    private static List<Field> fields(Asking asking, @Nullable PersonDetails known) {
        return List.of(
                asking.field(Kind.TEXT, "name", known == null ? null : known.name()).must(),
                asking.field(Kind.TEXT, "code", known == null ? null : known.code()),
                asking.field(Kind.NUMBER, "birth", known == null ? null : known.birthYear()).hint(asking.say("field.birth.hint")),
                asking.field(Kind.TEXT, "subject", known == null ? null : known.subject()),
                asking.field(Kind.TEXT, "qualification", known == null ? null : known.qualification()));
    }

    private static Asking.FormOf form(
            Asking asking, Person person, String title, @Nullable String lead, String way, List<Field> fields, int version) {
        String here = asking.at(HERE) + "/" + person.id();
        return refusal -> new Form(asking.say(title) + " – " + person.name(), Words.crumbs(asking, "staff"),
                lead == null ? null : asking.say(lead), here + way, false, fields,
                Map.of("version", Integer.toString(version)), asking.say("save"), here, refusal);
    }
}
