package vn.caitien.app.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.caitien.app.access.Members.Member;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.page.Texts;
import vn.caitien.app.platform.page.parts.Paging;
import vn.caitien.app.platform.page.parts.Table;
import vn.caitien.app.platform.page.parts.Table.Cell;
import vn.caitien.app.platform.page.parts.Way;

/** Puts the people of a school and of the installation into words. */
@Component
class PeopleViews {
    private static final int ROWS = 50;

    private final Members members;
    private final HandingOver handingOver;
    private final Accounts accounts;
    private final Memberships memberships;
    private final Welcoming welcoming;
    private final CurrentRights current;
    private final PlaceNames names;
    private final Clock clock;

    PeopleViews(Members members, HandingOver handingOver, Accounts accounts, Memberships memberships, Welcoming welcoming,
            CurrentRights current, PlaceNames names, Clock clock) {
        this.members = members;
        this.handingOver = handingOver;
        this.accounts = accounts;
        this.memberships = memberships;
        this.welcoming = welcoming;
        this.current = current;
        this.names = names;
        this.clock = clock;
    }

    PeoplePage ofSchool(Texts texts, AccountId by, Place place) {
        String base = place.address();
        List<Member> all = members.of(place.school());
        Map<AccountId, String> called = all.stream().collect(Collectors.toMap(Member::account, Member::name));
        List<Way> ways = new ArrayList<>(List.of(Way.first(texts.say("access.people.invite"), base + "/invite")));
        if (current.of(by).may(place.school(), Deed.DELEGATE, Matter.ANY).allowed()) {
            ways.add(Way.to(texts.say("access.people.delegate"), base + "/delegate"));
        }
        ways.add(matrix(texts));
        return new PeoplePage(texts.say("access.people.title"), names.of(texts, place), base, ways, null,
                table(texts, all.stream().map(one -> List.of(Cell.link(one.name(), base + "/" + one.account()),
                        Cell.of(roles(texts, one.roles())))).toList()),
                null,
                welcoming.waiting(place.school()).stream().map(one -> invited(texts, one)).toList(),
                handingOver.of(place.school()).stream().map(one -> new PeoplePage.Handed(one.id(), texts.say("access.people.handed",
                        called.getOrDefault(one.giver(), ""), called.getOrDefault(one.taker(), ""), one.from(), one.to()),
                        one.giver().equals(by))).toList());
    }

    /**
     * Everyone who has an account.
     *
     * @param words letters of a name; empty for all
     */
    PeoplePage ofInstallation(Texts texts, String words, int page) {
        String base = Place.INSTALLATION.address();
        Accounts.Found found = accounts.called(words, (page - 1) * ROWS, ROWS);
        Map<AccountId, List<Membership>> roles = memberships.of(found.part().stream().map(Account::id).toList());
        LocalDate today = Today.of(clock);
        List<List<Cell>> rows = found.part().stream().map(one -> List.of(Cell.link(one.name(), base + "/" + one.id()),
                Cell.of(one.closedAt() != null ? texts.say("access.keepers.closed") : RoleWords.of(texts,
                        roles.getOrDefault(one.id(), List.of()).stream().filter(role -> role.on(today)).map(Membership::role).toList()))))
                .toList();
        return new PeoplePage(texts.say("access.keepers.title"), null, base,
                List.of(Way.first(texts.say("access.keepers.invite"), base + "/invite"),
                        Way.to(texts.say("record.installation"), "/installation/record"), matrix(texts)), words, table(texts, rows),
                new Paging(texts.say("access.keepers.title"), page, Math.max(1, (found.count() + ROWS - 1) / ROWS),
                        words.isBlank() ? base : base + "?words=" + Link.encoded(words)),
                welcoming.waiting().stream().map(one -> invited(texts, one)).toList(), List.of());
    }

    /** The bar has no room for it with those who keep the installation and head a school too. */
    private static Way matrix(Texts texts) {
        return Way.to(texts.say("access.nav.matrix"), "/matrix");
    }

    private static Table table(Texts texts, List<List<Cell>> rows) {
        return new Table(texts.say("access.people.title"),
                List.of(texts.say("access.field.name"), texts.say("access.person.roles")), rows);
    }

    private static String roles(Texts texts, List<Membership> roles) {
        return roles.stream().map(role -> RoleWords.of(texts, role)).collect(Collectors.joining("; "));
    }

    private PeoplePage.Invited invited(Texts texts, Invitation one) {
        LocalDate until = LocalDate.ofInstant(one.expires(), Today.VIETNAM);
        boolean open = one.state(clock.instant()) == Invitation.State.OPEN;
        String words = one.wayBack()
                ? texts.say(open ? "access.people.way-back" : "access.people.way-back-over", until)
                : texts.say(open ? "access.people.invited-as" : "access.people.invited-over", RoleWords.of(texts, one.roles()), until);
        return new PeoplePage.Invited(one.id(), one.version(), one.name(), words, !one.wayBack());
    }
}
