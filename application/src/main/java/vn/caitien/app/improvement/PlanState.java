package vn.caitien.app.improvement;

import java.util.Locale;

/** How far a plan is in its life, in the order of it. */
public enum PlanState {
    DRAFT,
    /** Before the council, which remarks and asks for changes. */
    COUNCIL,
    /** The council has passed it; it has no number yet. */
    PASSED,
    ISSUED,
    /** Its time is over and what was done is told. */
    CLOSED;

    /** In message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is a paper of the school, not a draft of one. */
    public boolean paper() {
        return this == ISSUED || this == CLOSED;
    }
}
