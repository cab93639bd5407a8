package vn.caitien.app.access;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.access.Holdings.Holder;
import vn.caitien.app.access.Holdings.Holding;
import vn.caitien.app.access.Verdict.Held;
import vn.caitien.app.platform.ids.SchoolId;

/** What one person may do on one day, whichever the school. Only an officer's reach asks the database more. */
public final class Rights {
    private final AccountId account;
    private final LocalDate day;
    private final Holder holder;
    private final UnitsAbove units;
    private final Matrix matrix;

    Rights(AccountId account, LocalDate day, Holder holder, UnitsAbove units, Matrix matrix) {
        this.account = account;
        this.day = day;
        this.holder = holder;
        this.units = units;
        this.matrix = matrix;
    }

    public AccountId account() {
        return account;
    }

    /** What the person is called. */
    public String name() {
        return holder.name();
    }

    /** Whether they have anything to do with a school: to anyone else it is as if it were not there. */
    public boolean knows(SchoolId school) {
        return held(school).anyMatch(held -> held.role() != Role.PUBLIC);
    }

    /** The schools they have a role in, their own or handed over; those below an officer's unit are not among them. */
    public List<SchoolId> schools() {
        return holder.holdings().stream().map(Holding::school).filter(Objects::nonNull).distinct()
                .sorted(Comparator.comparing(SchoolId::value)).toList();
    }

    /** What they are in a school on that day. */
    public List<Role> roles(SchoolId school) {
        return held(school).map(Held::role).distinct().sorted().toList();
    }

    /** Whether they may do that in a school, to that. */
    public Verdict may(SchoolId school, Deed deed, Matter matter) {
        return verdict(held(school).toList(), deed, matter);
    }

    /** Whether they may do that to the installation. */
    public Verdict may(Deed deed) {
        return verdict(ofInstallation().toList(), deed, Matter.ANY);
    }

    /** Whether they may do that in any school they have a role in. */
    public boolean mayAnywhere(Deed deed) {
        return schools().stream().anyMatch(school -> may(school, deed, Matter.ANY).allowed());
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
    private Stream<Held> held(SchoolId school) {
        boolean officer = holder.holdings().stream().anyMatch(holding -> holding.unit() != null);
        Set<UUID> above = officer ? units.of(school, day) : Set.of();
        return Stream.concat(
                holder.holdings().stream()
                        .filter(holding -> school.equals(holding.school())
                                || holding.unit() != null && above.contains(holding.unit()))
                        .map(holding -> new Held(holding.role(), holding.giver())),
                ofInstallation());
    }

    private Stream<Held> ofInstallation() {
        return Stream.concat(
                holder.holdings().stream().filter(holding -> holding.school() == null && holding.unit() == null)
                        .map(holding -> new Held(holding.role(), null)),
                Stream.of(new Held(Role.PUBLIC, null)));
    }
}
