package vn.caitien.app.platform.backup.daily;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.caitien.app.platform.Today;

/**
 * One of the daily ones, as its name tells.
 *
 * @param made by the clock of Vietnam, to the minute
 */
record BackupFile(Path path, LocalDateTime made) {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmm");
    private static final Pattern NAME = Pattern.compile("caitien-(\\d{4}-\\d{2}-\\d{2}-\\d{4})\\.backup");

    /** The one to be made at that moment. */
    static BackupFile at(Instant moment, Path folder) {
        LocalDateTime made = LocalDateTime.ofInstant(moment, Today.VIETNAM);
        return new BackupFile(folder.resolve("caitien-" + STAMP.format(made) + ".backup"), made);
    }

    /** Empty for a file that bears another name: it is someone's own. */
    static Optional<BackupFile> of(Path path) {
        Matcher name = NAME.matcher(path.getFileName().toString());
        return name.matches()
                ? Optional.of(new BackupFile(path, LocalDateTime.parse(name.group(1), STAMP)))
                : Optional.empty();
    }
}
