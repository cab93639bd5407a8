package vn.caitien.app.work.reminding;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.platform.page.Language;

/**
 * Whether and where someone wants reminders of one school by e-mail.
 *
 * @param address null where they never gave one; not where they want reminders
 * @param changed when they chose so
 */
record ReminderChoice(AccountId account, boolean wanted, @Nullable String address, Rhythm rhythm, Language language, Instant changed) {}
