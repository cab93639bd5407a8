package vn.caitien.app.start;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.caitien.app.access.Deed;
import vn.caitien.app.access.Rights;
import vn.caitien.app.access.RoleWords;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.page.Texts;
import vn.caitien.app.platform.page.parts.Empty;
import vn.caitien.app.platform.page.parts.Way;
import vn.caitien.app.school.SchoolRegister;

/** Finds the schools someone may go into. */
@Component
class SchoolChoices {
    private static final String SCHOOLS = "/schools";

    private final SchoolRegister register;

    SchoolChoices(SchoolRegister register) {
        this.register = register;
    }

    SchoolChoice of(Texts texts, Rights rights) {
        boolean founds = rights.may(Deed.FOUND_SCHOOL).allowed();
        Map<SchoolId, String> names = register.names(rights.schools());
        Collator order = Collator.getInstance(Locale.of("vi"));
        List<SchoolChoice.Entry> schools = names.entrySet().stream()
                .map(school -> new SchoolChoice.Entry(school.getValue(), RoleWords.of(texts, rights.roles(school.getKey())),
                        SCHOOLS + "/" + school.getKey()))
                .sorted(Comparator.comparing(SchoolChoice.Entry::name, order)).toList();
        List<Way> ways = founds
                ? List.of(Way.to(texts.say("school.schools"), SCHOOLS), Way.to(texts.say("school.units.way"), "/units")) : List.of();
        return new SchoolChoice(texts.say("start.hello", rights.name()), schools, ways,
                schools.isEmpty() ? empty(texts, founds) : null);
    }

    /** For who is of no school. */
    private Empty empty(Texts texts, boolean founds) {
        if (!founds) {
            return new Empty("no-school", texts.say("start.none"), texts.say("start.none.why"), List.of());
        }
        if (register.called("", 0, 1).count() == 0) {
            return new Empty("no-school", texts.say("school.schools.none"), texts.say("school.schools.none.why"), List.of(found(texts, true)));
        }
        return new Empty("no-school", texts.say("start.keeper"), texts.say("start.keeper.why"), List.of(
                new Empty.Start(texts.say("school.schools"), texts.say("start.keeper.schools"),
                        Way.first(texts.say("start.keeper.open"), SCHOOLS)),
                found(texts, false)));
    }

    private static Empty.Start found(Texts texts, boolean first) {
        return new Empty.Start(texts.say("school.schools.found.name"), texts.say("school.schools.found.why"),
                new Way(texts.say("school.schools.found"), SCHOOLS + "/new", first));
    }
}
