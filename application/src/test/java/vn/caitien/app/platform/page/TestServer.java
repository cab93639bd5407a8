package vn.caitien.app.platform.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import vn.caitien.app.Application;
import vn.caitien.app.platform.database.Logins;
import vn.caitien.app.platform.database.TestDatabase;
import vn.caitien.app.platform.settings.SettingValues;
import vn.caitien.app.platform.settings.Settings;
import vn.caitien.app.platform.start.Server;

/**
 * The whole server, started once for all tests that need one, on free ports, over a database and a folder of its own. It
 * ends with the tests' process: were it closed then, it would wait for a database that is being stopped too.
 */
public final class TestServer {
    /** Days that nobody set. */
    private static final String YEAR_DAYS = """
            "2026-2027":
              - {day: 2026-12-04, what: Ngày hội thử, what-en: Day of trial, document: Công văn 00/VD}
              - {day: 2027-01-30, before: true, what: gửi báo cáo thử, document: Công văn 00/VD}
            """;
    private static final Logins LOGINS = TestDatabase.fresh();
    private static final Server SERVER = start();

    private TestServer() {}

    public static Server get() {
        return SERVER;
    }

    /** Its address with that path. */
    public static String at(String path) {
        return SERVER.address().resolve(path).toString();
    }

    /** Of the database it stands on. */
    public static Logins logins() {
        return LOGINS;
    }

    private static Server start() {
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "server");
            Files.writeString(folder.resolve("year-days.yaml"), YEAR_DAYS);
            return Server.start(Application.class, SettingValues.read(Map.of(
                    Settings.DATA.name(), folder.toString(),
                    Settings.PORT.name(), "0",
                    Settings.HEALTH_PORT.name(), "0",
                    Settings.DATABASE_URL.name(), LOGINS.owner().url(),
                    Settings.DATABASE_USER.name(), LOGINS.owner().user(),
                    Settings.DATABASE_PASSWORD.name(), LOGINS.owner().password()), Map.of()));
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }
}
