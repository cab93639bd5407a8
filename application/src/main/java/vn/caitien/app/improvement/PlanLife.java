package vn.caitien.app.improvement;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.improvement.register.Paper;
import vn.caitien.app.improvement.register.PaperNumber;
import vn.caitien.app.improvement.register.PaperRegister;
import vn.caitien.app.improvement.register.Taken;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.ids.Uuid7;
import vn.caitien.app.trail.Act;
import vn.caitien.app.trail.Trail;

/** The steps of a plan's life: what each of them writes, in the school's transaction. */
@Component
class PlanLife {
    private final Plans plans;
    private final Steps steps;
    private final IssuedPapers issued;
    private final PaperRegister register;
    private final Trail trail;
    private final Clock clock;

    PlanLife(Plans plans, Steps steps, IssuedPapers issued, PaperRegister register, Trail trail, Clock clock) {
        this.plans = plans;
        this.steps = steps;
        this.issued = issued;
        this.register = register;
        this.trail = trail;
        this.clock = clock;
    }

    /** The number it would be issued under today: the one it had when it was issued before, else the next in the register. */
    String number(SchoolId school, ImprovementPlan plan) {
        int year = Today.of(clock).getYear();
        return plan.steps().reversed().stream().map(PlanStep::step).filter(Step.Issue.class::isInstance).map(Step.Issue.class::cast)
                .filter(issued -> issued.day().getYear() == year).map(Step.Issue::number).findFirst()
                .orElseGet(() -> register.next(school, year, PaperRegister.planKind()).printed());
    }

    /** @throws Refused when it does not fit the plan's state, or something is wanting */
    Act take(AccountId by, SchoolId school, ImprovementPlan plan, Step step) {
        ImprovementPlan moved = moved(plan, step).changed(new Change(by, clock.instant().truncatedTo(ChronoUnit.MICROS)));
        if (step instanceof Step.Issue issue) {
            enter(by, school, moved, issue);
        }
        plans.change(school, moved);
        steps.add(school, plan.id(), new PlanStep(plan.steps().size() + 1, moved.changed().at(), by, step));
        if (step instanceof Step.Issue signed) {
            int before = (int) plan.steps().stream().filter(taken -> taken.step() instanceof Step.Issue).count();
            issued.keep(school, moved, before + 1, signed);
        }
        Act act = Acts.of(moved, step);
        trail.record(school, by.actor(), act);
        return act;
    }

    /** Into the register, where it gets its number. */
    private void enter(AccountId by, SchoolId school, ImprovementPlan plan, Step.Issue issue) {
        PaperNumber number = PaperNumber.read(issue.number(), issue.day().getYear())
                .orElseThrow(() -> new Refused(Verb.ISSUE, PlanState.PASSED, Refused.Lack.NUMBER_FORM));
        try {
            register.give(school, by, new Paper(Uuid7.at(clock), number, plan.title(), plan.id().value(), issue.day(),
                    plan.content().header().place(), new Paper.Signer(issue.post(), issue.name()),
                    plan.content().recipients(), List.of(), 1));
        } catch (Taken taken) {
            throw new Refused(Verb.ISSUE, PlanState.PASSED, Refused.Lack.NUMBER_TAKEN, taken.values());
        }
    }

    private ImprovementPlan moved(ImprovementPlan plan, Step step) {
        return switch (step) {
            case Step.Submit _ -> plan.submit();
            case Step.Pass pass -> plan.pass(pass, Today.of(clock));
            case Step.Issue issue -> plan.issue(issue);
            case Step.Withdraw withdraw -> plan.withdraw(withdraw);
            case Step.Close _ -> plan.close();
        };
    }
}
