package vn.caitien.app.work;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Deed;
import vn.caitien.app.access.Matter;
import vn.caitien.app.access.Permissions;
import vn.caitien.app.access.Rights;
import vn.caitien.app.access.SchoolPeople;
import vn.caitien.app.access.SchoolPerson;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.ids.SchoolId;

/** Who may do what with a task: some only with their own. */
@Component
public class WorkRights {
    private final Permissions permissions;
    private final SchoolPeople people;

    WorkRights(Permissions permissions, SchoolPeople people) {
        this.permissions = permissions;
        this.people = people;
    }

    /** @throws NotHere when they may not */
    public void require(AccountId by, SchoolId school, Deed deed) {
        if (!permissions.may(by, school, deed, Matter.ANY).allowed()) {
            throw new NotHere(deed + " in school " + school);
        }
    }

    /** @throws NotHere when they may not do that with this task */
    public void require(AccountId by, SchoolId school, Deed deed, Task task) {
        Rights rights = permissions.of(by);
        if (!rights.may(school, deed, Matter.ANY).allowed()
                && !(isTheirs(by, school, task) && rights.may(school, deed, Matter.ownedBy(Set.of(by))).allowed())) {
            throw new NotHere(deed + " with task " + task.id());
        }
    }

    private boolean isTheirs(AccountId by, SchoolId school, Task task) {
        return person(by, school).filter(task::of).isPresent();
    }

    /** Who an account is, of the people of a school; empty for guests and officers. */
    public Optional<SchoolPerson> person(AccountId account, SchoolId school) {
        return people.of(school).stream().filter(person -> person.is(account.value())).findFirst();
    }
}
