package vn.caitien.app.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Someone who may sign in.
 *
 * @param login as its owner wrote it
 * @param language {@code vi} or {@code en}
 * @param look {@code system}, {@code light} or {@code dark}
 * @param secondStep whether signing in asks for a code too
 * @param closedAt null while open
 * @param version the one a change has to name
 */
public record Account(
        AccountId id,
        String login,
        String name,
        AddressForm form,
        String language,
        String look,
        boolean secondStep,
        Instant madeAt,
        @Nullable Instant closedAt,
        int version) {}
