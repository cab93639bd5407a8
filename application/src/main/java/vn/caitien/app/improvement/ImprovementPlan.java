package vn.caitien.app.improvement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.improvement.Refused.Lack;
import vn.caitien.plan.Form;
import vn.caitien.plan.Header;
import vn.caitien.plan.Plan;

/**
 * A plan of a school: what it says and how far it is.
 *
 * @param year the school year it is of; of a plan for several, the first
 * @param parent the plan for several years it is a part of; null for none
 * @param form nine columns or Mẫu số 2: the one of the circular its year was by when it was begun, or it was moved
 * @param owner who began it and answers for its writing
 * @param steps of its life, the earliest first
 */
public record ImprovementPlan(
        PlanId id, UUID year, @Nullable PlanId parent, Form form, AccountId owner, PlanState state, String title,
        Plan content, List<PlanStep> steps, Change changed, int version) {

    public ImprovementPlan {
        steps = List.copyOf(steps);
        if (title.isBlank()) {
            throw new Refused(Verb.WRITE, state, Lack.TITLE);
        }
    }

    /** Its last step of that kind, as long as no later one undid it; what a withdrawal undid stays in {@link #steps}. */
    public <S extends Step> Optional<PlanStep> last(Class<S> kind) {
        int undone = 0;
        for (int at = 0; at < steps.size(); at++) {
            undone = steps.get(at).step() instanceof Step.Withdraw ? at : undone;
        }
        return steps.subList(undone, steps.size()).reversed().stream().filter(step -> kind.isInstance(step.step())).findFirst();
    }

    /** With another title and wording; where that moves to another form, so does the plan. */
    ImprovementPlan written(String called, Plan wording) {
        fits(Verb.WRITE);
        Form on = wording.form() == null || wording.form() == content.form() ? form
                : wording.form() == Form.FORM_2 ? Form.FORM_2 : Form.NINE_COLUMNS;
        return new ImprovementPlan(id, year, parent, on, owner, state, called, wording, steps, changed, version);
    }

    /** @throws Refused unless it is a draft with at least one item */
    ImprovementPlan submit() {
        fits(Verb.SUBMIT);
        need(Verb.SUBMIT, Lack.ROWS, !content.rows().isEmpty());
        return in(Verb.SUBMIT, content);
    }

    /** @throws Refused unless it is before the council, which has met, with minutes and people */
    ImprovementPlan pass(Step.Pass meeting, LocalDate today) {
        fits(Verb.PASS);
        need(Verb.PASS, Lack.MEETING_HELD, !meeting.meeting().isAfter(today));
        need(Verb.PASS, Lack.MINUTES, !meeting.minutes().isBlank());
        need(Verb.PASS, Lack.PRESENT, !meeting.present().isEmpty());
        return in(Verb.PASS, content);
    }

    /** @throws Refused unless the council has passed it, before that day, and number and signer are there */
    ImprovementPlan issue(Step.Issue signed) {
        fits(Verb.ISSUE);
        need(Verb.ISSUE, Lack.NUMBER, !signed.number().isBlank());
        need(Verb.ISSUE, Lack.SIGNER, !signed.post().isBlank() && !signed.name().isBlank());
        need(Verb.ISSUE, Lack.DAY_AFTER_MEETING, last(Step.Pass.class).map(PlanStep::step)
                .filter(step -> step instanceof Step.Pass pass && signed.day().isBefore(pass.meeting())).isEmpty());
        return in(Verb.ISSUE, signed(signed));
    }

    /** @throws Refused when it is a draft or closed, or no reason is given */
    ImprovementPlan withdraw(Step.Withdraw taken) {
        fits(Verb.WITHDRAW);
        need(Verb.WITHDRAW, Lack.REASON, !taken.reason().isBlank());
        return in(Verb.WITHDRAW, content);
    }

    /** @throws Refused unless it was issued */
    ImprovementPlan close() {
        fits(Verb.CLOSE);
        return in(Verb.CLOSE, content);
    }

    /** As it is once it was stored. */
    ImprovementPlan next() {
        return new ImprovementPlan(id, year, parent, form, owner, state, title, content, steps, changed, version + 1);
    }

    /** With who changed it. */
    ImprovementPlan changed(Change by) {
        return new ImprovementPlan(id, year, parent, form, owner, state, title, content, steps, by, version);
    }

    private Plan signed(Step.Issue by) {
        Header head = content.header();
        return content.with(new Header(head.governingBody(), head.school(), head.schoolType(), by.number(), head.place(),
                by.day(), head.documentType(), head.title(), head.schoolYear(), head.period(), head.circular(),
                by.post(), by.name()));
    }

    private void fits(Verb verb) {
        if (!verb.fits(state)) {
            throw new Refused(verb, state, null);
        }
    }

    private void need(Verb verb, Lack lack, boolean there) {
        if (!there) {
            throw new Refused(verb, state, lack);
        }
    }

    private ImprovementPlan in(Verb verb, Plan wording) {
        return new ImprovementPlan(id, year, parent, form, owner, verb.to(), title, wording, steps, changed, version);
    }
}
