package vn.caitien.app.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.platform.page.Texts;
import vn.caitien.app.platform.page.parts.Field;
import vn.caitien.app.platform.page.parts.Refusal;
import vn.caitien.app.platform.page.parts.Way;

/** Puts one person and their roles into words. */
@Component
class PersonViews {
    private final Accounts accounts;
    private final Memberships memberships;
    private final Recovery recovery;
    private final PlaceNames names;
    private final CurrentRights current;
    private final Clock clock;

    PersonViews(Accounts accounts, Memberships memberships, Recovery recovery, PlaceNames names, CurrentRights current, Clock clock) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.recovery = recovery;
        this.names = names;
        this.current = current;
        this.clock = clock;
    }

    /** @throws NotHere when a school's people never had that one among them */
    PersonPage person(Texts texts, AccountId by, Place place, AccountId id, RoleForm form) {
        List<Membership> roles = memberships.of(id).stream()
                .filter(one -> place.school() == null || place.school().equals(one.school())).toList();
        Account account = accounts.one(id).filter(one -> place.school() == null || !roles.isEmpty())
                .orElseThrow(() -> new NotHere("account " + id));
        LocalDate today = Today.of(clock);
        return new PersonPage(account.name(), List.of(crumb(texts, place)), place.address(), id.toString(), account.version(),
                account.closedAt() == null ? null : texts.say("access.person.closed", LocalDate.ofInstant(account.closedAt(), Today.VIETNAM)),
                roles.stream().map(role -> new PersonPage.RoleLine(role.id(), line(texts, place, role),
                        open(role, today) && Objects.equals(place.school(), role.school()))).toList(),
                place.school() == null || account.closedAt() != null ? List.of() : form.fields(texts, today, form != RoleForm.BLANK),
                place.school() == null || recovery.possible(by, id, place.school()),
                by.equals(id), acts(by, place, id));
    }

    /** @param refusal why it could not be done; null when nothing was tried */
    FormPage end(Texts texts, Place place, Membership role, String last, @Nullable String fault, @Nullable Refusal refusal) {
        String person = place.address() + "/" + role.account();
        return FormPage.of(texts.say("access.end.title"), place.address() + "/roles/" + role.id() + "/end", texts.say("access.end.do"),
                        List.of(Field.of(Field.Kind.DATE, "to", texts.say("access.end.to"), last).must()
                                        .error(fault == null ? null : texts.say(fault)),
                                Field.of(Field.Kind.CHECKBOX, "now", texts.say("access.end.now"), "")))
                .crumbs(crumb(texts, place), new Crumb(name(role.account()), person))
                .saying(line(texts, place, role), texts.say("access.end.sentence"))
                .hidden("version", Integer.toString(role.version()))
                .ways(Way.to(texts.say("access.end.leave"), person))
                .refusing(refusal);
    }

    /** @param refusal why it could not be done; null when nothing was tried */
    FormPage close(Texts texts, Place place, AccountId id, @Nullable Refusal refusal) {
        Account account = accounts.one(id).orElseThrow(() -> new NotHere("account " + id));
        String person = place.address() + "/" + id;
        return FormPage.of(texts.say("access.close.title"), person + "/close", texts.say("access.close.do"), List.of())
                .crumbs(crumb(texts, place), new Crumb(account.name(), person))
                .saying(texts.say("access.close.sentence", account.name()), texts.say("access.close.kept"))
                .hidden("version", Integer.toString(account.version()))
                .ways(Way.to(texts.say("access.end.leave"), person))
                .refusing(refusal);
    }

    Refusal refusal(Texts texts, LastKeeper last) {
        Place place = new Place(last.school(), null);
        return new Refusal(texts.say("access.last-keeper", names.of(texts, place)), texts.say("access.last-keeper.why"),
                List.of(Way.to(texts.say("access.last-keeper.way"), place.address())));
    }

    String name(AccountId account) {
        return accounts.names(List.of(account)).getOrDefault(account, "");
    }

    static Crumb crumb(Texts texts, Place place) {
        return new Crumb(texts.say(place.school() == null ? "access.keepers.title" : "access.people.title"), place.address());
    }

    /** From the installation one sees where a role is. */
    private String line(Texts texts, Place place, Membership role) {
        String words = RoleWords.of(texts, role);
        return place.school() != null || role.role() == Role.OPERATOR
                ? words : texts.say("access.role-of", words, names.of(texts, role.place()));
    }

    private @Nullable String acts(AccountId by, Place place, AccountId id) {
        Rights rights = current.of(by);
        if (place.school() == null) {
            return rights.may(Deed.READ_INSTALLATION_TRAIL).allowed() ? "/installation/record?person=" + id : null;
        }
        return rights.may(place.school(), Deed.READ_TRAIL, Matter.ANY).allowed()
                ? "/schools/" + place.school() + "/record?person=" + id : null;
    }

    private static boolean open(Membership role, LocalDate today) {
        return role.to() == null || role.to().isAfter(today) || role.on(today);
    }
}
