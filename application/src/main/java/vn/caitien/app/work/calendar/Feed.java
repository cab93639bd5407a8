package vn.caitien.app.work.calendar;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.platform.page.Language;

/**
 * A calendar that other programs read by a secret address, while it is open.
 *
 * @param account whose it is: it tells no more than they may read themselves
 * @param language it is written in
 * @param read when a program last asked for it, to the hour; null while none did
 */
record Feed(UUID id, AccountId account, Extent extent, Language language, Instant made, @Nullable Instant read) {}
