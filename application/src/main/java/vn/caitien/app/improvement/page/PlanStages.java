package vn.caitien.app.improvement.page;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.caitien.app.improvement.ImprovementPlan;
import vn.caitien.app.improvement.PlanState;
import vn.caitien.app.improvement.PlanStep;
import vn.caitien.app.improvement.Step;
import vn.caitien.app.platform.page.parts.StateBar;
import vn.caitien.app.platform.page.parts.StateBar.Stage;
import vn.caitien.app.platform.page.parts.StateBar.Standing;

/** The stages of a plan: what was said when it came there, or what it still takes. */
public final class PlanStages {
    private PlanStages() {}

    public static StateBar of(Reader reader, ImprovementPlan plan) {
        List<Stage> stages = Arrays.stream(PlanState.values())
                .map(state -> new Stage(reader.say("state." + state.key()), note(reader, plan, state), standing(plan, state)))
                .toList();
        return new StateBar(reader.say("stages"), stages);
    }

    private static Standing standing(ImprovementPlan plan, PlanState state) {
        int ahead = state.compareTo(plan.state());
        return ahead == 0 ? Standing.PRESENT : ahead < 0 ? Standing.PAST : Standing.COMING;
    }

    private static String note(Reader reader, ImprovementPlan plan, PlanState state) {
        if (state.compareTo(plan.state()) > 0) {
            return reader.say("wants." + state.key());
        }
        return step(plan, state).map(step -> said(reader, step)).orElseGet(() -> state == PlanState.DRAFT
                ? reader.say("since", Reader.day(plan.id().begun())) : "");
    }

    private static Optional<PlanStep> step(ImprovementPlan plan, PlanState state) {
        return switch (state) {
            case DRAFT -> plan.last(Step.Withdraw.class);
            case COUNCIL -> plan.last(Step.Submit.class);
            case PASSED -> plan.last(Step.Pass.class);
            case ISSUED -> plan.last(Step.Issue.class);
            case CLOSED -> plan.last(Step.Close.class);
        };
    }

    private static String said(Reader reader, PlanStep taken) {
        return switch (taken.step()) {
            case Step.Submit _ -> reader.say("did.submit", Reader.day(taken.at()));
            case Step.Pass pass -> reader.say("did.pass", pass.meeting(), pass.minutes(), pass.present().size());
            case Step.Issue issue -> reader.say("did.issue", issue.number(), issue.day());
            case Step.Withdraw withdraw -> reader.say("did.withdraw", Reader.day(taken.at()), withdraw.reason());
            case Step.Close _ -> reader.say("did.close", Reader.day(taken.at()));
        };
    }
}
