package vn.caitien.app.school.page;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.page.Form;
import vn.caitien.app.platform.page.parts.Field;
import vn.caitien.app.school.Decision;
import vn.caitien.app.school.School;
import vn.caitien.app.school.SchoolCards;
import vn.caitien.app.school.Succession;

/** What is asked when a school's card is changed. */
@Component
class CardForms {
    private final SchoolCards cards;
    private final CommuneFields communes;
    private final Clock clock;

    CardForms(SchoolCards cards, CommuneFields communes, Clock clock) {
        this.cards = cards;
        this.communes = communes;
        this.clock = clock;
    }

    Asking.FormOf describing(Asking asking) {
        School school = cards.one(asking.school());
        return form(asking, school, "card.describe", "/describe", List.of(Words.type(asking, school.type()),
                Words.levels(asking, school.levels()),
                asking.called("schools.code", Field.Kind.TEXT, "code", school.code()).hint(asking.say("schools.code.hint"))));
    }

    Asking.FormOf renaming(Asking asking) {
        return form(asking, cards.one(asking.school()), "card.rename", "/name", decided(asking,
                asking.called("schools.name", Field.Kind.PAPER, "name", "").hint(asking.say("schools.name.hint")).must(),
                asking.field(Field.Kind.DATE, "from", null).must()));
    }

    Asking.FormOf moving(Asking asking) {
        List<Field> fields = new ArrayList<>(List.of(asking.field(Field.Kind.DATE, "from", null).must()));
        CommuneFields.Asked commune = communes.of(asking, asking.dayOr("from", Today.of(clock)), asking.maybeId(CommuneFields.COMMUNE));
        commune.fields().forEach(field -> fields.add(field.name().equals(CommuneFields.COMMUNE) ? field.must() : field));
        Asking.FormOf form = form(asking, cards.one(asking.school()), "card.move", "/commune", fields);
        return refusal -> commune.fields().isEmpty()
                ? form.of(refusal).beside(Words.units(asking))
                : commune.in(asking, form.of(refusal));
    }

    Asking.FormOf succeeding(Asking asking) {
        return form(asking, cards.one(asking.school()), "card.succeed", "/succession", decided(asking,
                asking.choice(Field.Kind.SELECT, "kind",
                        Words.options(asking, Succession.Kind.class, kind -> "succession." + kind.key()), null).must(),
                asking.field(Field.Kind.PAPER, "other", "").must(), asking.field(Field.Kind.DATE, "from", null).must()));
    }

    Asking.FormOf closing(Asking asking) {
        return form(asking, cards.one(asking.school()), "card.close", "/closing",
                List.of(asking.field(Field.Kind.DATE, "to", null).hint(asking.say("card.close.hint")).must()), "card.close.do");
    }

    private static List<Field> decided(Asking asking, Field... first) {
        List<Field> fields = new ArrayList<>(List.of(first));
        fields.addAll(asking.decisionFields(Decision.UNKNOWN));
        return fields;
    }

    private static Asking.FormOf form(Asking asking, School school, String title, String way, List<Field> fields) {
        return form(asking, school, title, way, fields, "save");
    }

    private static Asking.FormOf form(Asking asking, School school, String title, String way, List<Field> fields, String verb) {
        return refusal -> new Form(asking.say(title), Words.crumbs(asking), asking.say(title + ".lead"), asking.at(way), false,
                fields, Map.of("version", Integer.toString(school.version())), asking.say(verb), asking.at("/card"), refusal);
    }
}
