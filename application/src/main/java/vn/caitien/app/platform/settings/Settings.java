package vn.caitien.app.platform.settings;

import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Everything that can be set, and nothing else. */
public final class Settings {
    /** The data folder. */
    public static final Setting<Path> DATA = of("data", "data", Path::of);
    /** The port of the pages. */
    public static final Setting<Integer> PORT = of("server.port", "8080", Settings::port);
    /** Who may reach the pages: this computer alone, or others too. */
    public static final Setting<String> ADDRESS = of("server.address", "127.0.0.1", Function.identity());
    /** The port of health and metrics. */
    public static final Setting<Integer> HEALTH_PORT = of("server.health-port", "8081", Settings::port);
    /** What may say who a visitor is: proxies before the server, as their addresses are written. */
    public static final Setting<List<String>> PROXIES = of("server.proxies", "127.0.0.1,::1", Settings::addresses);
    /** A PostgreSQL of one's own; without it the program starts its own. */
    public static final Setting<String> DATABASE_URL = of("database.url", null, Function.identity());
    /** The role that owns the tables. */
    public static final Setting<String> DATABASE_USER = of("database.user", null, Function.identity());
    /** Its password. */
    public static final Setting<String> DATABASE_PASSWORD =
            new Setting<>("database.password", null, true, Function.identity());
    /** How many connections the pages may hold. */
    public static final Setting<Integer> DATABASE_CONNECTIONS = of("database.connections", "10", Settings::positive);

    /** Whether a backup is made each day; unset, where the program runs its own PostgreSQL. */
    public static final Setting<Boolean> BACKUP_DAILY = of("backup.daily", null, Settings::truth);
    /** Where daily backups are kept; unset, in the data folder. */
    public static final Setting<Path> BACKUP_FOLDER = of("backup.folder", null, Path::of);
    /** Whether files of schools are copied beside backups; unset, where they lie on disk. */
    public static final Setting<Boolean> BACKUP_FILES = of("backup.files", null, Settings::truth);
    /** When they are made, by the clock of Vietnam. */
    public static final Setting<LocalTime> BACKUP_TIME = of("backup.time", "12:00", Settings::time);
    /** The passphrase they are under. */
    public static final Setting<Path> BACKUP_PASSPHRASE_FILE = of("backup.passphrase-file", null, Path::of);
    /** Of how many days one is kept. */
    public static final Setting<Integer> BACKUP_KEEP_DAILY = of("backup.keep-daily", "7", Settings::positive);
    /** Of how many weeks. */
    public static final Setting<Integer> BACKUP_KEEP_WEEKLY = of("backup.keep-weekly", "5", Settings::count);
    /** Of how many months. */
    public static final Setting<Integer> BACKUP_KEEP_MONTHLY = of("backup.keep-monthly", "12", Settings::count);

    /** Where files of schools lie; unset, in the data folder. */
    public static final Setting<Path> FILES_FOLDER = of("files.folder", null, Path::of);
    /** The address of what speaks S3. */
    public static final Setting<URI> FILES_S3_ENDPOINT = of("files.s3.endpoint", null, Settings::web);
    /** The bucket files lie in; unset, they lie on disk. */
    public static final Setting<String> FILES_S3_BUCKET = of("files.s3.bucket", null, Function.identity());
    /** The region requests are signed for. */
    public static final Setting<String> FILES_S3_REGION = of("files.s3.region", "us-east-1", Function.identity());
    /** Who signs in to the bucket. */
    public static final Setting<String> FILES_S3_KEY_ID = of("files.s3.key-id", null, Function.identity());
    /** By which secret. */
    public static final Setting<String> FILES_S3_SECRET = new Setting<>("files.s3.secret", null, true, Function.identity());
    /** Where the daemon of ClamAV listens; unset, nobody looks for viruses. */
    public static final Setting<DaemonPlace> FILES_CLAMD = of("files.clamd", null, DaemonPlace::new);
    /** How large one file of evidence may be, in megabytes. */
    public static final Setting<Integer> EVIDENCE_FILE_MB = of("evidence.file-mb", "50", Settings::positive);
    /** How large a zip of many may be, in megabytes. */
    public static final Setting<Integer> EVIDENCE_PARCEL_MB = of("evidence.parcel-mb", "2048", Settings::positive);
    /** How much room a school has for files of evidence, in gigabytes. */
    public static final Setting<Integer> EVIDENCE_SCHOOL_GB = of("evidence.school-gb", "20", Settings::positive);

    /** The server mail is handed to; unset, no mail is sent. */
    public static final Setting<String> MAIL_HOST = of("mail.host", null, Settings::line);
    /** Its port; unset, the usual one of {@link #MAIL_TLS}. */
    public static final Setting<Integer> MAIL_PORT = of("mail.port", null, Settings::port);
    /** How the line to it is kept secret. */
    public static final Setting<MailTls> MAIL_TLS = of("mail.tls", "starttls", MailTls::of);
    /** Who signs in there; unset, nobody does. */
    public static final Setting<String> MAIL_USER = of("mail.user", null, Function.identity());
    /** By which password. */
    public static final Setting<String> MAIL_PASSWORD = new Setting<>("mail.password", null, true, Function.identity());
    /** The address mail comes from. */
    public static final Setting<String> MAIL_FROM = of("mail.from", null, Settings::mailbox);
    /** The name it comes from. */
    public static final Setting<String> MAIL_FROM_NAME = of("mail.from-name", "CaiTien", Settings::line);
    /** The address of the pages as people reach it, for links in mail. */
    public static final Setting<URI> MAIL_SITE = of("mail.site", null, Settings::web);
    /** When no mail is sent, by the clock of Vietnam. */
    public static final Setting<QuietHours> MAIL_QUIET = of("mail.quiet", "21:00-06:00", QuietHours::of);

    /** When people are told what is due, by the clock of Vietnam. */
    public static final Setting<LocalTime> REMINDERS_TIME = of("reminders.time", "06:30", Settings::time);
    /** How many days before. */
    public static final Setting<Integer> REMINDERS_DAYS = of("reminders.days", "7", Settings::days);

    /** Days of school years that the province or an office sets; unset, a file in the data folder where there is one. */
    public static final Setting<Path> YEAR_DAYS_FILE = of("year.days-file", null, Path::of);

    /** All of them, in the order they are shown. */
    public static final List<Setting<?>> ALL = List.of(
            DATA, PORT, ADDRESS, HEALTH_PORT, PROXIES, DATABASE_URL, DATABASE_USER, DATABASE_PASSWORD, DATABASE_CONNECTIONS,
            FILES_FOLDER, FILES_S3_ENDPOINT, FILES_S3_BUCKET, FILES_S3_REGION, FILES_S3_KEY_ID, FILES_S3_SECRET, FILES_CLAMD,
            EVIDENCE_FILE_MB, EVIDENCE_PARCEL_MB, EVIDENCE_SCHOOL_GB,
            MAIL_HOST, MAIL_PORT, MAIL_TLS, MAIL_USER, MAIL_PASSWORD, MAIL_FROM, MAIL_FROM_NAME, MAIL_SITE, MAIL_QUIET,
            REMINDERS_TIME, REMINDERS_DAYS, YEAR_DAYS_FILE,
            BACKUP_DAILY, BACKUP_FOLDER, BACKUP_FILES, BACKUP_TIME, BACKUP_PASSPHRASE_FILE,
            BACKUP_KEEP_DAILY, BACKUP_KEEP_WEEKLY, BACKUP_KEEP_MONTHLY);

    private static final Pattern MAILBOX = Pattern.compile("[\\w.!#$%&'*+/=?^`{|}~-]+@[A-Za-z0-9.-]+");
    private static final int LAST_PORT = 65_535;
    /** Looked ahead further, a list of what is near would be all there is. */
    private static final int MOST_DAYS = 60;

    private Settings() {}

    private static <T> Setting<T> of(String name, @Nullable String fallback, Function<String, T> reader) {
        return new Setting<>(name, fallback, false, reader);
    }

    /** 0 is any free port. */
    private static int port(String text) {
        return within(text, 0, LAST_PORT);
    }

    private static URI web(String text) {
        URI address = URI.create(text);
        if (address.getHost() == null || !List.of("http", "https").contains(address.getScheme())) {
            throw new IllegalArgumentException(text);
        }
        return address;
    }

    /** One line that says something. */
    private static String line(String text) {
        if (text.isBlank() || text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }

    /** The plain form alone, without a name. */
    private static String mailbox(String text) {
        if (!MAILBOX.matcher(text).matches()) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }

    /** Only addresses, no names: whom a name leads to may change. */
    private static List<String> addresses(String text) {
        return Arrays.stream(text.split(",")).map(String::strip).filter(one -> !one.isEmpty())
                .map(one -> InetAddress.ofLiteral(one).getHostAddress()).toList();
    }

    private static int positive(String text) {
        return within(text, 1, Integer.MAX_VALUE);
    }

    private static int count(String text) {
        return within(text, 0, Integer.MAX_VALUE);
    }

    private static int days(String text) {
        return within(text, 1, MOST_DAYS);
    }

    private static boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static LocalTime time(String text) {
        try {
            return LocalTime.parse(text);
        } catch (DateTimeParseException wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }

    private static int within(String text, int least, int most) {
        int number = Integer.parseInt(text);
        if (number < least || number > most) {
            throw new IllegalArgumentException(text);
        }
        return number;
    }
}
