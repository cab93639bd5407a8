package vn.caitien.app.school;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a school year came by its circular.
 *
 * @param circular its id; null where none was known
 * @param reason a person's; null where the rule of the day decided
 */
public record CircularChoice(int number, @Nullable String circular, @Nullable String reason, Instant at) {}
