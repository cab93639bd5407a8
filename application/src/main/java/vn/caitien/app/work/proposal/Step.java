package vn.caitien.app.work.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What became of a proposal one day; never altered.
 *
 * @param paper the number of its document; null where there is none
 * @param receiver whom it was sent on to; null for every other kind
 * @param words null where nothing more is to be said
 * @param name of who wrote it down, as it was then
 * @param at when they did
 */
public record Step(Kind kind, LocalDate day, @Nullable String paper, @Nullable String receiver, @Nullable String words,
        String name, Instant at) {

    /** What happened. */
    public enum Kind {
        /** To the receiver; also another time, after it was decided. */
        SENT(ProposalState.WAITING),
        REMINDED(ProposalState.WAITING),
        /** By the receiver, to a higher one. */
        SENT_ON(ProposalState.WAITING),
        /** Without deciding it. */
        ANSWERED(ProposalState.WAITING),
        GRANTED(ProposalState.GRANTED),
        PARTLY(ProposalState.PARTLY),
        REFUSED(ProposalState.REFUSED),
        WITHDRAWN(ProposalState.WITHDRAWN);

        private final ProposalState after;

        Kind(ProposalState after) {
            this.after = after;
        }

        /** How far the proposal is after it. */
        public ProposalState after() {
            return after;
        }

        /** Whether it may happen to one that is so far. */
        public boolean fits(ProposalState state) {
            return switch (state) {
                case UNSENT -> this == SENT || this == WITHDRAWN;
                case WAITING -> this != SENT;
                default -> this == SENT;
            };
        }

        /** In message keys. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
