package vn.caitien.app.work.proposal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.text.Shortened;

/**
 * What a school asks of an authority or a partner.
 *
 * @param sentOn the day it was last sent; null while it was not
 * @param steps what became of it, in the order they were written down
 */
public record Proposal(UUID id, PlanId plan, Asked asked, ProposalState state, @Nullable LocalDate sentOn, List<Step> steps, int version) {
    private static final int LONGEST = 90;

    public Proposal {
        steps = List.copyOf(steps);
    }

    /** For how many days it has been waiting for a decision; empty when it is not. */
    public Optional<Long> waits(LocalDate today) {
        return state == ProposalState.WAITING && sentOn != null ? Optional.of(ChronoUnit.DAYS.between(sentOn, today)) : Optional.empty();
    }

    /** Its last step of that kind. */
    public Optional<Step> last(Step.Kind kind) {
        return steps.reversed().stream().filter(step -> step.kind() == kind).findFirst();
    }

    /** Who has it now: whom it was last sent on to, else its receiver. */
    public String holder() {
        for (Step step : steps.reversed()) {
            if (step.kind() == Step.Kind.SENT) {
                break;
            }
            if (step.receiver() != null) {
                return step.receiver();
            }
        }
        return asked.receiver();
    }

    /** What is asked, on one line. */
    public String title() {
        return Shortened.firstLine(asked.words(), LONGEST);
    }
}
