package vn.caitien.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caitien.app.Application;
import vn.caitien.app.evidence.arrival.TestDeliveries;
import vn.caitien.app.platform.database.Logins;
import vn.caitien.app.platform.database.TestDatabase;
import vn.caitien.app.platform.files.FileStore;
import vn.caitien.app.platform.files.Kept;
import vn.caitien.app.platform.files.TestDaemon;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.settings.SettingValues;
import vn.caitien.app.platform.start.Server;

/** Files given to a server that has a daemon look at them for malicious code. */
@Tag("full")
class ScannedDeliveryTest {
    /** What every scanner takes for malicious code by agreement; parted so that none takes this for it. */
    private static final String SIGN = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private static final String SHA256 = "275a021bbfb6489e54d471899f7db9d1663fc695ec2fe2a2c4538aabf651fd0f";

    @TempDir
    private static Path data;

    private static TestDaemon daemon;
    private static Server server;
    private static SchoolId school;

    @BeforeAll
    static void start() throws IOException {
        Logins logins = TestDatabase.fresh();
        daemon = TestDaemon.onNetwork();
        server = Server.start(Application.class, SettingValues.read(Map.of("data", data.toString(), "server.port", "0",
                "server.health-port", "0", "backup.daily", "false", "files.clamd", daemon.place().text(), "database.url", logins.owner().url(),
                "database.user", logins.owner().user(), "database.password", logins.owner().password()), Map.of()));
        school = Taking.founded(server);
    }

    @AfterAll
    static void end() throws IOException {
        server.close();
        daemon.close();
    }

    private static String given(String name, byte[] file) {
        Visitor head = new Visitor(server.address());
        head.signIn(Taking.LOGIN, House.PASSWORD);
        head.get("/schools/" + school + "/evidence/give");
        String delivery = head.sent("/schools/" + school + "/evidence/deliveries", new byte[0]).location();
        return head.sent(delivery + "/files?mark=a&name=" + name, file).body();
    }

    @Test
    void malicious_code_is_refused_in_words_and_nothing_of_it_is_kept() {
        assertThat(given("a.txt", SIGN.getBytes(StandardCharsets.US_ASCII))).contains("\"kept\":false").contains("có mã độc", "quét vi-rút");
        try (Stream<Kept> kept = server.part(FileStore.class).list(school)) {
            assertThat(kept.map(Kept::sha256)).doesNotContain(SHA256);
        }
    }

    @Test
    void a_clean_file_is_kept() {
        assertThat(given("a.pdf", TestDeliveries.pdf("a"))).contains("\"kept\":true");
    }
}
