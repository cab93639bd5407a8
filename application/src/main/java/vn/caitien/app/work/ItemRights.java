package vn.caitien.app.work;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Deed;
import vn.caitien.app.access.Matter;
import vn.caitien.app.access.Permissions;
import vn.caitien.app.access.Rights;
import vn.caitien.app.access.SchoolPerson;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.ids.SchoolId;

/** Who may tell something of an item of a plan: any, or those of whose tasks they have one. */
@Component
public class ItemRights {
    private final Permissions permissions;
    private final WorkRights rights;
    private final SchoolTasks tasks;

    ItemRights(Permissions permissions, WorkRights rights, SchoolTasks tasks) {
        this.permissions = permissions;
        this.rights = rights;
        this.tasks = tasks;
    }

    /** @throws NotHere when they may do that neither with any item nor with this one */
    public void require(AccountId by, SchoolId school, Deed deed, PlanId plan, String item) {
        Rights known = permissions.of(by);
        boolean any = known.may(school, deed, Matter.ANY).allowed();
        if (!any && !(own(known, school, deed) && rights.person(by, school).filter(self -> has(self, school, plan, item)).isPresent())) {
            throw new NotHere(deed + " with item " + item + " of plan " + plan);
        }
    }

    /**
     * The ids of the items someone may do that with because they have a task of them; nothing is asked of the database for who
     * may do it with every item, or with none.
     */
    public Set<String> own(WorkReader reader, Deed deed, PlanId plan) {
        SchoolPerson self = reader.self();
        if (self == null || reader.may(deed) || !own(reader.rights(), reader.school(), deed)) {
            return Set.of();
        }
        return tasks.of(reader.school(), plan).stream().filter(task -> task.dropped() == null && task.of(self)).map(Task::item)
                .collect(Collectors.toSet());
    }

    private boolean has(SchoolPerson self, SchoolId school, PlanId plan, String item) {
        return tasks.of(school, plan, item).stream().anyMatch(task -> task.dropped() == null && task.of(self));
    }

    private static boolean own(Rights rights, SchoolId school, Deed deed) {
        return rights.may(school, deed, Matter.ownedBy(Set.of(rights.account()))).allowed();
    }
}
