package vn.caitien.app.school.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caitien.app.platform.page.Form;
import vn.caitien.app.platform.page.parts.Field.Kind;
import vn.caitien.app.platform.page.parts.Field;
import vn.caitien.app.platform.page.parts.Finding;
import vn.caitien.app.platform.page.parts.Option;
import vn.caitien.app.platform.page.parts.Table.Cell;
import vn.caitien.app.platform.page.parts.Table;
import vn.caitien.app.platform.page.parts.Way;
import vn.caitien.app.school.Body;
import vn.caitien.app.school.BodyKind;
import vn.caitien.app.school.Decision;
import vn.caitien.app.school.PersonCard;
import vn.caitien.app.school.StaffList;
import vn.caitien.app.school.Warning;

/** Bodies as they are shown and asked for. */
@Component
class BodyForms {
    private static final int EVERYONE = 1000;

    private final StaffList staff;

    BodyForms(StaffList staff) {
        this.staff = staff;
    }

    Map<UUID, String> names(Asking asking) {
        return staff.names(asking.school());
    }

    /** @param names of the school's people */
    Part part(Asking asking, Body body, Map<UUID, String> names, List<Warning> warnings) {
        String here = asking.at(BodiesController.HERE) + "/" + body.id();
        boolean changes = asking.changes();
        Table members = body.members().isEmpty() ? null : new Table(body.name(),
                List.of(asking.say("field.name"), asking.say("field.role"), asking.say("column.time")),
                body.members().stream().map(member -> List.of(
                        changes && member.to() == null
                                ? Cell.link(names.getOrDefault(member.person(), "—"), here + "/members/" + member.id())
                                : Cell.of(names.get(member.person())),
                        Cell.of(asking.say("role." + member.role().key())), Cell.of(asking.span(member.from(), member.to()))))
                        .toList());
        String decision = Words.decision(asking, body.decision());
        List<String> lines = new ArrayList<>();
        lines.add(asking.say("body." + body.kind().key()) + (decision == null ? "" : " · " + decision));
        if (body.kind() == BodyKind.WORKING_GROUP) {
            lines.add(asking.say("bodies.holds", body.criteria().isEmpty() ? "—" : String.join(", ", body.criteria())));
        }
        List<Way> ways = new ArrayList<>();
        if (changes) {
            if (body.members().isEmpty()) {
                ways.add(Way.to(asking.say("bodies.copy"), here + "/copy"));
            }
            ways.add(Way.to(asking.say("bodies.name"), here + "/members"));
            if (body.kind() == BodyKind.WORKING_GROUP) {
                ways.add(Way.to(asking.say("bodies.hold"), here + "/criteria"));
            }
            ways.add(Way.to(asking.say("bodies.describe"), here + "/name"));
        }
        return new Part("b" + body.id(), body.name(), lines, warnings.stream().filter(warning -> warning.body().equals(body.id()))
                .map(warning -> finding(asking, warning)).toList(), members, null, ways);
    }

    Asking.FormOf blank(Asking asking) {
        List<Field> fields = new ArrayList<>(List.of(
                asking.choice(Kind.SELECT, "kind", Words.options(asking, BodyKind.class, kind -> "body." + kind.key()), null).must(),
                asking.field(Kind.PAPER, "name", "").must()));
        fields.addAll(asking.decisionFields(Decision.UNKNOWN));
        return refusal -> new Form(asking.say("bodies.form"), Words.crumbs(asking, "bodies"), asking.say("bodies.none.why"),
                asking.at(BodiesController.HERE) + "/new", false, fields, Map.of("year", asking.sent("year", "")), asking.say("save"),
                asking.at(BodiesController.HERE), refusal);
    }

    Asking.FormOf naming(Asking asking, Body body) {
        List<Option> people = staff.page(asking.school(), "", 0, EVERYONE).people().stream().map(PersonCard::person)
                .map(person -> new Option(person.id().toString(), person.name())).toList();
        return form(asking, body, "bodies.name", "/members", List.of(
                asking.choice(Kind.SELECT, "person", people, null).must(),
                asking.choice(Kind.SELECT, "role", Words.options(asking, body.kind().roles(), role -> "role." + role.key()),
                        body.kind().roles().getLast().name()).must(),
                asking.field(Kind.DATE, "from", body.decision().day()).must(), asking.field(Kind.DATE, "to", null)));
    }

    Asking.FormOf releasing(Asking asking, Body body, UUID member) {
        return form(asking, body, "bodies.release", "/members/" + member, List.of(asking.field(Kind.DATE, "to", null).must()));
    }

    static Asking.FormOf form(Asking asking, Body body, String title, String way, List<Field> fields) {
        return form(asking, body, title, null, way, fields);
    }

    static Asking.FormOf form(Asking asking, Body body, String title, @Nullable String lead, String way, List<Field> fields) {
        String here = asking.at(BodiesController.HERE) + "/" + body.id();
        return refusal -> new Form(asking.say(title) + " – " + body.name(), Words.crumbs(asking, "bodies"), lead, here + way, false,
                fields, Map.of("version", Integer.toString(body.version())), asking.say("save"), here, refusal);
    }

    private static Finding finding(Asking asking, Warning warning) {
        String source = warning.article() == null
                ? asking.say("warning.source", warning.circular())
                : asking.say("warning.source.article", warning.circular(), warning.article());
        return new Finding(warning.certain() ? Finding.Weight.FIX : Finding.Weight.LOOK,
                asking.say("warning." + warning.rule().key(), warning.have(), warning.want()),
                asking.say(warning.certain() ? "warning.certain" : "warning.uncertain"), Optional.of(source), List.of());
    }
}
