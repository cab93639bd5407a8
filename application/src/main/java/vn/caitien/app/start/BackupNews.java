package vn.caitien.app.start;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.backup.daily.LastBackup;
import vn.caitien.app.platform.backup.daily.LastBackup.Made;
import vn.caitien.app.platform.page.Texts;
import vn.caitien.app.platform.page.parts.Chip;

/**
 * What who keeps the installation reads of the backups made by themselves: the template {@code start/backup}.
 *
 * @param chip how things are
 * @param last when the last was made
 * @param trouble what went wrong and what to do; null for nothing
 */
public record BackupNews(Chip chip, String last, @Nullable String trouble) {
    private static final double MEGABYTE = 1e6;

    static BackupNews of(Texts texts, LastBackup backups) {
        return backups.daily()
                ? of(texts, backups.made(), backups.failed(), backups.late())
                : new BackupNews(chip(texts, Chip.State.WAIT, "off"), made(texts, backups.made()), texts.say("start.backup.off.do"));
    }

    /**
     * Where one is made each day.
     *
     * @param made the last
     * @param failed when the last try failed; empty when it did not
     * @param late whether someone should look after it
     */
    static BackupNews of(Texts texts, Optional<Made> made, Optional<Instant> failed, boolean late) {
        if (!late) {
            return new BackupNews(
                    made.isPresent() ? chip(texts, Chip.State.DONE, "good") : chip(texts, Chip.State.AHEAD, "none"),
                    made.isPresent() ? made(texts, made) : texts.say("start.backup.first"), null);
        }
        String what = failed.map(at -> texts.say("start.backup.failed", when(texts, at))).orElse(texts.say("start.backup.missing"));
        return new BackupNews(chip(texts, Chip.State.LATE, "late"), made(texts, made), what + " " + texts.say("start.backup.do"));
    }

    private static Chip chip(Texts texts, Chip.State state, String word) {
        return new Chip(state, texts.say("start.backup." + word));
    }

    private static String made(Texts texts, Optional<Made> made) {
        return made.map(last -> texts.say("start.backup.made", when(texts, last.at()), last.bytes() / MEGABYTE))
                .orElse(texts.say("start.backup.never"));
    }

    private static String when(Texts texts, Instant at) {
        ZonedDateTime here = at.atZone(Today.VIETNAM);
        return texts.say("start.backup.when", here.toLocalTime(), here.toLocalDate());
    }
}
