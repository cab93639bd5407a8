package vn.caitien.app.work.proposal;

import vn.caitien.app.trail.ActKind;
import vn.caitien.app.trail.Telling;

/** What is written down of proposals. What was asked and answered stands in the proposal. */
enum ProposalKind implements ActKind {
    WRITTEN("proposal.written", "plan"),
    CHANGED("proposal.changed", "plan"),
    SENT("proposal.sent", "on", "plan"),
    REMINDED("proposal.reminded", "on", "plan"),
    SENT_ON("proposal.sent-on", "on", "plan"),
    ANSWERED("proposal.answered", "on", "plan"),
    GRANTED("proposal.granted", "on", "plan"),
    PARTLY("proposal.partly", "on", "plan"),
    REFUSED("proposal.refused", "on", "plan"),
    WITHDRAWN("proposal.withdrawn", "on", "plan");

    private final Telling telling;

    ProposalKind(String kind, String... details) {
        telling = Telling.of(kind, details);
    }

    /** That of a step. */
    static ProposalKind of(Step.Kind kind) {
        return valueOf(kind.name());
    }

    @Override
    public Telling telling() {
        return telling;
    }
}
