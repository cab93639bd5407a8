package vn.caitien.monitoring;

import org.jspecify.annotations.Nullable;

/**
 * Someone of the monitoring team.
 *
 * @param post in the team or at the school, as printed; null where it is not known
 */
public record Member(String name, @Nullable String post) {}
