package vn.caitien.app.school.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.platform.page.Form;
import vn.caitien.app.platform.page.parts.Field;
import vn.caitien.app.school.Decision;
import vn.caitien.app.school.NewSchool;
import vn.caitien.catalogue.SchoolType;

/** What is asked when a school is founded. */
@Component
class FoundingForm {
    private final CommuneFields communes;
    private final Clock clock;

    FoundingForm(CommuneFields communes, Clock clock) {
        this.communes = communes;
        this.clock = clock;
    }

    Asking.FormOf of(Asking asking) {
        LocalDate today = Today.of(clock);
        List<Field> fields = new ArrayList<>(List.of(
                asking.called("schools.name", Field.Kind.PAPER, "name", "").hint(asking.say("schools.name.hint")).must(),
                Words.type(asking, null),
                Words.levels(asking, List.of()),
                asking.called("schools.code", Field.Kind.TEXT, "code", "").hint(asking.say("schools.code.hint")),
                asking.called("schools.from", Field.Kind.DATE, "from", null).hint(asking.say("schools.from.hint")).must()));
        CommuneFields.Asked commune = communes.of(asking, today, asking.maybeId(CommuneFields.COMMUNE));
        fields.addAll(commune.fields());
        fields.addAll(asking.decisionFields(Decision.UNKNOWN));
        boolean placed = !commune.fields().isEmpty();
        return refusal -> {
            Form form = new Form(asking.say("schools.found"), List.of(new Crumb(asking.say("schools"), SchoolsController.HERE)),
                    asking.say(placed ? "schools.found.lead" : "schools.found.lead.no-units"), SchoolsController.HERE + "/new",
                    false, fields, Map.of(), asking.say("schools.found.do"), SchoolsController.HERE, refusal);
            return placed ? commune.in(asking, form) : form.beside(Words.units(asking));
        };
    }

    /** @throws vn.caitien.app.school.Refused when something is missing */
    static NewSchool read(Asking asking) {
        @Nullable UUID commune = asking.maybeId(CommuneFields.COMMUNE);
        return new NewSchool(asking.sent("name", ""), SchoolType.of(asking.sent("type", "")).orElseThrow(), Words.levels(asking),
                asking.sent("code", ""), commune, asking.day("from"), asking.decision());
    }
}
