package vn.caitien.app.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The people of a school that moves: their accounts, what they are in that school and in no other, and, only when that was
 * asked for, what lets them in.
 */
public record MovedPeople(List<Account> accounts, List<Role> roles, List<Standing> standings, List<Key> keys) {
    /**
     * An account.
     *
     * @param login null for someone who is nothing in this school and only did something in it: kept as a name
     * @param passwordHash null unless it moves; never of an account with a second step, whose key cannot move
     */
    public record Account(
            UUID id, @Nullable String login, String name, String form, String language, String look, Instant madeAt,
            @Nullable Instant closedAt, @Nullable String passwordHash) {

        /** Without what lets them in. */
        @Override
        public String toString() {
            return "account " + id;
        }
    }

    /** What someone is in the school. */
    public record Role(
            UUID id, UUID account, String role, @Nullable UUID staff, LocalDate from, @Nullable LocalDate to, int version) {}

    /** "I stand in for". */
    public record Standing(
            UUID id, String role, UUID giver, UUID taker, LocalDate from, LocalDate to, @Nullable Instant withdrawn, int version) {}

    /** A key in a device: its public half. */
    public record Key(
            byte[] id, UUID account, String label, byte[] publicKey, long signatures, List<String> transports,
            boolean backupEligible, boolean backedUp, byte @Nullable [] attestation, byte @Nullable [] clientData,
            Instant madeAt, Instant usedAt) {}
}
