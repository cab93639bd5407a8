package vn.caitien.app.work.reminding;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import vn.caitien.app.Application;
import vn.caitien.app.platform.settings.SettingValues;
import vn.caitien.app.platform.settings.Settings;
import vn.caitien.app.platform.start.Server;

/** A process to be killed: a whole server that makes the reminders of one morning, and says so when it has. */
final class MorningProcess {
    static final String DONE = "made";
    private static final String LOOPBACK = "127.0.0.1";

    private MorningProcess() {}

    /** @param arguments address, role and password of the database's owner, a folder, and the moment */
    public static void main(String... arguments) throws IOException {
        Map<String, String> settings = new HashMap<>(Map.of(Settings.DATABASE_URL.name(), arguments[0], Settings.DATABASE_USER.name(), arguments[1],
                Settings.DATABASE_PASSWORD.name(), arguments[2], Settings.DATA.name(), arguments[3], Settings.PORT.name(), "0", Settings.HEALTH_PORT.name(), "0"));
        // it is quiet at that moment: nothing is sent, and what was made can be counted
        settings.putAll(Map.of(Settings.MAIL_HOST.name(), LOOPBACK, Settings.MAIL_TLS.name(), "none", Settings.MAIL_FROM.name(), "caitien@truong.example.org",
                Settings.MAIL_QUIET.name(), KilledMorningTest.QUIET));
        Server server = Server.start(Application.class, SettingValues.read(settings, Map.of()), Clock.fixed(Instant.parse(arguments[4]), ZoneOffset.UTC), parts -> {});
        ServedMorning.tick(server);
        System.out.println(DONE);
        // who started this ends it
        System.in.transferTo(System.out);
        Runtime.getRuntime().halt(1);
    }
}
