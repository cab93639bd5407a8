package vn.caitien.app.improvement;

import java.util.Locale;
import java.util.Set;
import vn.caitien.app.access.Deed;

/** What can be done to a plan: in which states, where it leads, and by which right. */
public enum Verb {
    WRITE(Set.of(PlanState.DRAFT), PlanState.DRAFT),
    SUBMIT(Set.of(PlanState.DRAFT), PlanState.COUNCIL),
    PASS(Set.of(PlanState.COUNCIL), PlanState.PASSED),
    ISSUE(Set.of(PlanState.PASSED), PlanState.ISSUED),
    WITHDRAW(Set.of(PlanState.COUNCIL, PlanState.PASSED, PlanState.ISSUED), PlanState.DRAFT),
    CLOSE(Set.of(PlanState.ISSUED), PlanState.CLOSED);

    private final Set<PlanState> from;
    private final PlanState to;

    Verb(Set<PlanState> from, PlanState to) {
        this.from = from;
        this.to = to;
    }

    /** The state it leads to. */
    PlanState to() {
        return to;
    }

    /** Whether it can be done to a plan in that state. */
    public boolean fits(PlanState state) {
        return from.contains(state);
    }

    /** The right it needs. A plan that is only before the council is taken back by whoever may ask for changes. */
    public Deed deed(PlanState state) {
        return switch (this) {
            case WRITE, SUBMIT -> Deed.WRITE_DRAFT;
            case PASS -> Deed.PASS_IN_COUNCIL;
            case ISSUE, CLOSE -> Deed.ISSUE;
            case WITHDRAW -> state == PlanState.COUNCIL ? Deed.ASK_FOR_CHANGES : Deed.WITHDRAW;
        };
    }

    /** In message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
