package vn.caitien.app.access;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.ids.SchoolId;

/** The first thing every page of a school asks: whether this school is there for this person. */
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
}
