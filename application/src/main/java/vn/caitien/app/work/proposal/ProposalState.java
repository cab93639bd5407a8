package vn.caitien.app.work.proposal;

import java.util.Locale;

/** How far a proposal is. */
public enum ProposalState {
    UNSENT,
    /** It was sent, and nobody has decided. */
    WAITING,
    GRANTED,
    /** Some of what was asked. */
    PARTLY,
    REFUSED,
    /** The school asks it no more. */
    WITHDRAWN;

    /** In message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
