package vn.caitien.app.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caitien.app.access.Members.Member;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.platform.page.Texts;
import vn.caitien.app.platform.page.parts.Field;
import vn.caitien.app.platform.page.parts.Option;
import vn.caitien.app.platform.page.parts.Refusal;
import vn.caitien.app.platform.page.parts.Table.Cell;
import vn.caitien.app.platform.page.parts.Table;
import vn.caitien.app.platform.page.parts.Way;

/** Puts the people of a school into words. */
@Component
class PeopleViews {
    private final Members members;
    private final Welcoming welcoming;
    private final Recovery recovery;
    private final CurrentRights current;
    private final SchoolNames schools;
    private final Clock clock;

    PeopleViews(Members members, Welcoming welcoming, Recovery recovery, CurrentRights current, SchoolNames schools, Clock clock) {
        this.members = members;
        this.welcoming = welcoming;
        this.recovery = recovery;
        this.current = current;
        this.schools = schools;
        this.clock = clock;
    }

    PeoplePage people(Texts texts, AccountId by, SchoolId school) {
        String base = PeopleController.base(school);
        List<Member> all = members.of(school);
        Map<AccountId, String> names = all.stream().collect(Collectors.toMap(Member::account, Member::name));
        List<Way> ways = new ArrayList<>(List.of(Way.first(texts.say("access.people.invite"), base + "/invite")));
        if (current.of(by).may(school, Deed.DELEGATE, Matter.ANY).allowed()) {
            ways.add(Way.to(texts.say("access.people.delegate"), base + "/delegate"));
        }
        return new PeoplePage(name(texts, school), base, ways,
                new Table(texts.say("access.people.title"),
                        List.of(texts.say("access.field.name"), texts.say("access.person.roles")),
                        all.stream().map(person -> row(texts, base, person)).toList()),
                welcoming.open(school).stream().map(one -> invited(texts, one)).toList(),
                members.delegations(school).stream().map(one -> new PeoplePage.Handed(one.id(), texts.say("access.people.handed",
                        names.getOrDefault(one.giver(), ""), names.getOrDefault(one.taker(), ""), one.from(), one.to()),
                        one.giver().equals(by))).toList());
    }

    /** @throws NotHere when nobody of that account is or was of the school */
    PersonPage person(Texts texts, AccountId by, SchoolId school, AccountId account, RoleForm form) {
        Member person = members.of(school).stream().filter(one -> one.account().equals(account)).findFirst()
                .orElseThrow(() -> new NotHere("account " + account));
        LocalDate today = Today.of(clock);
        return new PersonPage(person.name(), crumbs(texts, school), PeopleController.base(school), account.toString(),
                person.roles().stream().map(role -> new PersonPage.RoleLine(role.id(), role.version(), words(texts, role),
                        role.to() == null || role.to().isAfter(today))).toList(),
                form.fields(texts, today, form != RoleForm.BLANK),
                recovery.possible(by, account, school));
    }

    FormPage invite(Texts texts, SchoolId school, String name, AddressForm address, RoleForm role, Map<String, String> faults, boolean sent) {
        List<Field> fields = Stream.concat(
                Stream.of(AccountFields.name(texts, name, faults), AccountFields.form(texts, address)),
                role.fields(texts, Today.of(clock), sent).stream()).toList();
        return FormPage.of(texts.say("access.invite.title"), PeopleController.base(school) + "/invite",
                        texts.say("access.invite.do"), fields)
                .crumbs(crumbs(texts, school).toArray(Crumb[]::new))
                .saying(texts.say("access.invite.sentence"));
    }

    Slip invitation(Texts texts, SchoolId school, Wanted wanted, String address) {
        return new Slip(texts.say("access.slip.invitation"), crumbs(texts, school), wanted.name(),
                texts.say("access.slip.invitation.sentence", name(texts, school), RoleWords.of(texts, wanted.roles())), address,
                texts.say("access.slip.until.join"), back(texts, school));
    }

    Slip wayBack(Texts texts, SchoolId school, AccountId account, String address) {
        return new Slip(texts.say("access.slip.way-back"), crumbs(texts, school),
                members.names(List.of(account)).getOrDefault(account, ""), texts.say("access.slip.way-back.sentence"), address,
                texts.say("access.slip.until.way-back"), back(texts, school));
    }

    FormPage delegate(Texts texts, AccountId by, SchoolId school, boolean wrong) {
        List<Option> takers = members.of(school).stream().filter(one -> !one.account().equals(by))
                .map(one -> new Option(one.account().toString(), one.name())).toList();
        String today = Today.of(clock).toString();
        Refusal refusal = wrong ? new Refusal(texts.say("access.fault.days"), texts.say("access.fault.days.why"), List.of()) : null;
        return FormPage.of(texts.say("access.delegate.title"), PeopleController.base(school) + "/delegate", texts.say("access.delegate.do"),
                        List.of(Field.of(Field.Kind.SELECT, "taker", texts.say("access.delegate.taker"), "").must().options(takers),
                                Field.of(Field.Kind.DATE, "from", texts.say("access.field.from"), today).must(),
                                Field.of(Field.Kind.DATE, "to", texts.say("access.delegate.to"), "").must()))
                .crumbs(crumbs(texts, school).toArray(Crumb[]::new))
                .saying(texts.say("access.delegate.sentence"))
                .refusing(refusal);
    }

    private static List<Cell> row(Texts texts, String base, Member person) {
        return List.of(Cell.link(person.name(), base + "/" + person.account()),
                Cell.of(person.roles().stream().map(role -> words(texts, role)).collect(Collectors.joining("; "))));
    }

    private PeoplePage.Invited invited(Texts texts, Invitation one) {
        LocalDate until = LocalDate.ofInstant(one.expires(), Today.VIETNAM);
        String words = one.wayBack()
                ? texts.say("access.people.way-back", until)
                : texts.say("access.people.invited-as", RoleWords.of(texts, one.roles()), until);
        return new PeoplePage.Invited(one.id(), one.version(), one.name(), words);
    }

    private static String words(Texts texts, Membership role) {
        String name = texts.say("access.role." + role.role().key());
        return role.to() == null
                ? texts.say("access.role-since", name, role.from())
                : texts.say("access.role-till", name, role.from(), role.to());
    }

    private List<Crumb> crumbs(Texts texts, SchoolId school) {
        return List.of(new Crumb(texts.say("access.people.title"), PeopleController.base(school)));
    }

    private static List<Way> back(Texts texts, SchoolId school) {
        return List.of(Way.to(texts.say("access.slip.back"), PeopleController.base(school)));
    }

    private String name(Texts texts, SchoolId school) {
        return schools.of(school).orElse(texts.say("access.a-school"));
    }
}
