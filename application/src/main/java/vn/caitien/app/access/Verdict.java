package vn.caitien.app.access;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether someone may, and if not, who can.
 *
 * @param by the role that allows it; null when it is not allowed
 * @param only how far the person's right reaches where it does not reach this: their own, say; null when they have none
 * @param who the roles that may do it for anyone, in the order of the matrix: what a refusal tells
 */
public record Verdict(@Nullable Held by, @Nullable Scope only, List<Role> who) {
    /**
     * A role someone has.
     *
     * @param insteadOf whose it is, when it was handed over for a time; null when it is the person's own
     */
    public record Held(Role role, @Nullable AccountId insteadOf) {}

    /** Whether they may do this. */
    public boolean allowed() {
        return by != null;
    }

    /** Whether they may do it to something: a page shows the way there, not that it is closed. */
    public boolean sometimes() {
        return by != null || only != null;
    }

    /** For whom it is done, when by a right handed over. */
    public Optional<AccountId> insteadOf() {
        return Optional.ofNullable(by).map(Held::insteadOf);
    }
}
