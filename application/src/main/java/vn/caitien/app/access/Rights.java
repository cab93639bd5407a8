package vn.caitien.app.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.access.Verdict.Held;
import vn.caitien.app.platform.ids.SchoolId;

/** What one person may do on one day, whichever the school; asks the database nothing more. */
public final class Rights {
    private final AccountId account;
    private final LocalDate day;
    private final List<Membership> memberships;
    private final List<Delegation> taken;
    private final UnitsAbove units;
    private final Matrix matrix;

    Rights(AccountId account, LocalDate day, List<Membership> memberships, List<Delegation> taken, UnitsAbove units, Matrix matrix) {
        this.account = account;
        this.day = day;
        this.memberships = memberships.stream().filter(membership -> membership.on(day)).toList();
        this.taken = taken;
        this.units = units;
        this.matrix = matrix;
    }

    public AccountId account() {
        return account;
    }

    /** Whether they have anything to do with a school: to anyone else it is as if it were not there. */
    public boolean knows(SchoolId school) {
        return held(school).stream().anyMatch(held -> held.role() != Role.PUBLIC);
    }

    /** The schools they have a role of their own in; those below an officer's unit are not among them. */
    public List<SchoolId> schools() {
        return Stream.concat(memberships.stream().map(Membership::school), taken.stream().map(Delegation::school))
                .flatMap(Stream::ofNullable).distinct()
                .sorted(Comparator.comparing(SchoolId::value)).toList();
    }

    /** What they are in a school on that day. */
    public List<Role> roles(SchoolId school) {
        return held(school).stream().map(Held::role).distinct().sorted().toList();
    }

    /** Whether they may do that in a school, to that. */
    public Verdict may(SchoolId school, Deed deed, Matter matter) {
        return verdict(held(school), deed, matter);
    }

    /** Whether they may do that to the installation. */
    public Verdict may(Deed deed) {
        return verdict(ofInstallation(), deed, Matter.ANY);
    }

    private Verdict verdict(List<Held> held, Deed deed, Matter matter) {
        @Nullable Scope only = null;
        for (Held one : held) {
            Optional<Scope> scope = matrix.scope(one.role(), deed);
            if (scope.isPresent() && scope.get().reaches(matter, account)) {
                return new Verdict(one, null, matrix.who(deed));
            }
            only = scope.filter(reach -> reach != Scope.PUBLISHED).orElse(only);
        }
        return new Verdict(null, only, matrix.who(deed));
    }

    /** Their own roles before those handed over: a deputy who may do it anyway does it as themself. */
    private List<Held> held(SchoolId school) {
        List<Held> held = new ArrayList<>();
        memberships.stream().filter(membership -> school.equals(membership.school()))
                .forEach(membership -> held.add(new Held(membership.role(), null)));
        if (memberships.stream().anyMatch(membership -> membership.unit() != null)) {
            var above = units.of(school, day);
            memberships.stream().filter(membership -> membership.unit() != null && above.contains(membership.unit()))
                    .forEach(membership -> held.add(new Held(membership.role(), null)));
        }
        taken.stream().filter(delegation -> delegation.school().equals(school))
                .forEach(delegation -> held.add(new Held(delegation.role(), delegation.giver())));
        held.addAll(ofInstallation());
        return held;
    }

    private List<Held> ofInstallation() {
        return Stream.concat(
                memberships.stream().filter(membership -> membership.school() == null && membership.unit() == null)
                        .map(membership -> new Held(membership.role(), null)),
                Stream.of(new Held(Role.PUBLIC, null))).toList();
    }
}
