package vn.caitien.app.improvement.telling;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Deed;
import vn.caitien.app.improvement.ImprovementPlans;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.improvement.page.Reader;
import vn.caitien.app.improvement.page.Readers;
import vn.caitien.app.platform.NotHere;

/** Who may see how plans are told of: the school's own people, and nobody who only reads its papers. */
@Component
class Tellers {
    private final Readers readers;
    private final ImprovementPlans plans;

    Tellers(Readers readers, ImprovementPlans plans) {
        this.readers = readers;
        this.plans = plans;
    }

    /** @throws NotHere when they are not of the school, or it has no such plan */
    Teller of(AccountId account, UUID school, PlanId plan, HttpServletRequest request) {
        Reader reader = readers.of(account, school, request);
        if (!reader.drafts()) {
            throw new NotHere("tellings of school " + school);
        }
        return new Teller(reader, plans.one(reader.school(), plan));
    }

    /**
     * Who may do that, with a plan that is issued.
     *
     * @throws NotHere for anyone else, and for any other plan
     */
    Teller doing(AccountId account, UUID school, PlanId plan, Deed deed, HttpServletRequest request) {
        Teller teller = of(account, school, plan, request);
        if (!teller.reader().may(deed) || !teller.plan().state().paper()) {
            throw new NotHere(deed + " with plan " + plan);
        }
        return teller;
    }
}
