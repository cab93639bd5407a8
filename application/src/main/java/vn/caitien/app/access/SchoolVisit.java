package vn.caitien.app.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.ids.SchoolId;

/** The first thing every page of a school, or of the installation, asks: whether it is there for this person. */
@Component
public final class SchoolVisit {
    private final CurrentRights current;
    private final SchoolNames schools;

    SchoolVisit(CurrentRights current, SchoolNames schools) {
        this.current = current;
        this.schools = schools;
    }

    /**
     * What they may do, of someone who has anything to do with the school.
     *
     * @param school as in the address
     * @throws NotHere for anyone else, as if there were no such school
     */
    public Rights of(AccountId account, UUID school) {
        Rights rights = current.of(account);
        boolean anywhere = rights.may(Deed.FOUND_SCHOOL).allowed();
        if (!rights.knows(new SchoolId(school)) || anywhere && schools.of(new SchoolId(school)).isEmpty()) {
            throw new NotHere("school " + school);
        }
        return rights;
    }

    /**
     * The same, of someone who may do that.
     *
     * @throws NotHere for anyone else
     */
    public Rights of(AccountId account, UUID school, Deed deed) {
        Rights rights = of(account, school);
        if (!rights.may(new SchoolId(school), deed, Matter.ANY).allowed()) {
            throw new NotHere(deed + " in school " + school);
        }
        return rights;
    }

    /**
     * What they may do, of someone who may do that to the installation.
     *
     * @throws NotHere for anyone else
     */
    public Rights ofInstallation(AccountId account, Deed deed) {
        Rights rights = current.of(account);
        if (!rights.may(deed).allowed()) {
            throw new NotHere(deed + " to the installation");
        }
        return rights;
    }

    /**
     * Where someone decides who is what.
     *
     * @param school null for the installation
     * @throws NotHere when they do not
     */
    Place keeping(AccountId account, @Nullable UUID school) {
        if (school == null) {
            ofInstallation(account, Deed.MANAGE_PEOPLE);
            return Place.INSTALLATION;
        }
        of(account, school, Deed.MANAGE_PEOPLE);
        return Place.of(new SchoolId(school));
    }
}
