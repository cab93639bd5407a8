package vn.caitien.app.work.matter;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.work.WorkReader;
import vn.caitien.app.work.WorkReaders;

/** Who may look at what goes with the work of a plan: the school's own people, and nobody who only reads its papers. */
@Component
public class Onlookers {
    private final WorkReaders readers;
    private final WorkPlans plans;

    Onlookers(WorkReaders readers, WorkPlans plans) {
        this.readers = readers;
        this.plans = plans;
    }

    /** @throws NotHere when they are not of the school */
    public WorkReader reader(AccountId account, UUID school, HttpServletRequest request) {
        return readers.of(account, school, request);
    }

    /** @throws NotHere when they are not of the school, or it has no such plan */
    public Onlooker of(AccountId account, UUID school, PlanId plan, String word, HttpServletRequest request) {
        return of(reader(account, school, request), plan, word);
    }

    /** @throws NotHere when the school has no such plan */
    public Onlooker of(WorkReader reader, PlanId plan, String word) {
        return new Onlooker(reader, plans.one(reader.school(), plan), word);
    }
}
