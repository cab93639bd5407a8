package vn.caitien.app.improvement;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plan that is a paper of its school, as it was issued last: what may be shown to anyone.
 *
 * @param period {@code yyyy-yyyy} of a plan for several years; null for one year
 * @param number as printed
 * @param closed whether its time is over
 */
public record IssuedRecord(PlanId plan, UUID year, String title, @Nullable String period, String number, LocalDate day, boolean closed) {}
