package vn.caitien.app.start;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.caitien.app.access.Deed;
import vn.caitien.app.access.Matter;
import vn.caitien.app.access.Members;
import vn.caitien.app.access.Rights;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.page.Texts;
import vn.caitien.app.platform.page.parts.Way;
import vn.caitien.app.school.Progress;
import vn.caitien.app.school.ProgressOfSchools;
import vn.caitien.app.school.SchoolEntry;
import vn.caitien.app.school.SchoolRegister;
import vn.caitien.app.school.SetDays;

/** Makes the first page of a school for one person: what is missing is asked for in the order in which it is needed. */
@Component
class Homes {
    private final SchoolRegister register;
    private final ProgressOfSchools progress;
    private final Members members;
    private final SetDays setDays;
    private final Clock clock;

    Homes(SchoolRegister register, ProgressOfSchools progress, Members members, SetDays setDays, Clock clock) {
        this.register = register;
        this.progress = progress;
        this.members = members;
        this.setDays = setDays;
        this.clock = clock;
    }

    /** @throws NotHere when there is no such school, or it is not there for this person */
    Home of(Texts texts, Rights rights, SchoolId school) {
        SchoolEntry entry = register.one(school).filter(known -> rights.knows(school))
                .orElseThrow(() -> new NotHere("school " + school));
        LocalDate today = Today.of(clock);
        String lead = texts.say("start.today", today);
        if (!may(rights, school, Deed.READ_SCHOOL)) {
            return Home.of(entry.name(), lead, texts.say("start.visitor"), List.of());
        }
        if (entry.closed() != null) {
            return Home.of(entry.name(), lead, texts.say("school.card.closed", entry.closed()), links(texts, rights, school));
        }
        Progress far = progress.of(school, today);
        FirstSteps steps = new FirstSteps(texts, school, far, (int) members.of(school).stream()
                .filter(member -> member.roles().stream().anyMatch(role -> role.on(today))).count(),
                may(rights, school, Deed.CHANGE_SCHOOL), may(rights, school, Deed.MANAGE_PEOPLE));
        String year = far.year() == null ? texts.say("start.no-year") : texts.say("school.years.one", far.year().label());
        return new Home(entry.name(), lead, year, YearDates.line(texts, far.year(), setDays, today), steps.next(), steps.other(), steps.all(),
                may(rights, school, Deed.READ_DRAFT) ? "/schools/" + school + "/work" : null,
                links(texts, rights, school));
    }

    private static List<Way> links(Texts texts, Rights rights, SchoolId school) {
        String here = "/schools/" + school + "/";
        List<Way> links = new ArrayList<>();
        links.add(Way.to(texts.say("school.title"), here + "card"));
        for (String section : List.of("years", "sites", "staff", "bodies")) {
            links.add(Way.to(texts.say("school." + section), here + section));
        }
        if (may(rights, school, Deed.MANAGE_PEOPLE)) {
            links.add(Way.to(texts.say("access.people.title"), here + "people"));
        }
        boolean keeps = rights.may(Deed.FOUND_SCHOOL).allowed();
        if (keeps) {
            links.add(Way.to(texts.say("school.schools"), "/schools"));
        }
        if (keeps || may(rights, school, Deed.CHANGE_SCHOOL)) {
            links.add(Way.to(texts.say("school.units.way"), "/units"));
        }
        return links;
    }

    private static boolean may(Rights rights, SchoolId school, Deed deed) {
        return rights.may(school, deed, Matter.ANY).allowed();
    }
}
