package vn.caitien.app.access;

import java.time.LocalDate;
import java.util.UUID;
import vn.caitien.app.platform.ids.SchoolId;

/**
 * A role handed over for a time; the giver keeps it too.
 *
 * @param to the last day
 */
public record Delegation(
        UUID id, SchoolId school, Role role, AccountId giver, AccountId taker, LocalDate from, LocalDate to, int version) {}
