package vn.caitien.app.platform.mail;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail as the outbox has it, without what it says.
 *
 * @param name of who gets it; null when it is not known
 * @param tries how often the server did not take it
 * @param nextTry when it is due; of one that waits
 * @param fault what the server or the line said last; null while nothing went wrong
 * @param made when it was put
 * @param sent when the server took it; null when it has not, as far as is known
 * @param settled when a person saw to it; null while nobody did
 */
public record KeptMail(
        UUID id, String key, String address, @Nullable String name, String subject, MailState state, int tries,
        Instant nextTry, @Nullable String fault, Instant made, @Nullable Instant sent, @Nullable Instant settled) {}
