package vn.caitien.app.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.SocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caitien.app.platform.files.FilesRefused.Reason;
import vn.caitien.app.platform.settings.DaemonPlace;
import vn.caitien.app.platform.settings.SettingValues;

class VirusScanTest {
    /** The test string of EICAR, in pieces: whole, scanners would take this source away. */
    private static final String TEST_STRING = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*";

    @TempDir
    private Path folder;

    @Test
    void a_clean_file_passes() throws IOException {
        try (TestDaemon daemon = TestDaemon.onNetwork()) {
            assertThatCode(() -> scan(daemon.place()).check(file("Biên bản"))).doesNotThrowAnyException();
        }
    }

    @Test
    void a_found_one_is_refused_by_its_name() throws IOException {
        try (TestDaemon daemon = TestDaemon.onNetwork()) {
            assertThatThrownBy(() -> scan(daemon.place()).check(file(TEST_STRING))).isInstanceOfSatisfying(FilesRefused.class, refused -> {
                assertThat(refused.reason()).isEqualTo(Reason.VIRUS);
                assertThat(refused.values()).containsExactly("Eicar-Test-Signature");
            });
        }
    }

    @Test
    void by_a_socket_on_disk_too() throws IOException {
        // the names of sockets are short
        Path place = Files.createTempDirectory("clamd");
        try (TestDaemon daemon = TestDaemon.at(place.resolve("socket"))) {
            refused(scan(daemon.place()), TEST_STRING, Reason.VIRUS);
        } finally {
            Files.deleteIfExists(place.resolve("socket"));
            Files.delete(place);
        }
    }

    @Test
    void every_byte_of_a_large_file_is_looked_at() throws IOException {
        try (TestDaemon daemon = TestDaemon.onNetwork()) {
            refused(scan(daemon.place()), "x".repeat(300_000) + TEST_STRING, Reason.VIRUS);
        }
    }

    @Test
    void an_empty_file_passes() throws IOException {
        try (TestDaemon daemon = TestDaemon.onNetwork()) {
            assertThatCode(() -> scan(daemon.place()).check(file(""))).doesNotThrowAnyException();
        }
    }

    @Test
    void a_daemon_that_is_not_there_is_no_yes() throws IOException {
        TestDaemon gone = TestDaemon.onNetwork();
        gone.close();
        refused(scan(gone.place()), "Biên bản", Reason.NOT_SCANNED);
    }

    @Test
    void one_that_stops_halfway_is_no_yes() throws IOException {
        try (TestDaemon daemon = TestDaemon.answering("")) {
            refused(scan(daemon.place()), "Biên bản", Reason.NOT_SCANNED);
        }
    }

    @Test
    void one_that_has_enough_before_the_end_is_no_yes() throws IOException {
        try (TestDaemon daemon = TestDaemon.answering("INSTREAM size limit exceeded. ERROR\0")) {
            refused(scan(daemon.place()), "Biên bản", Reason.NOT_SCANNED);
        }
    }

    @Test
    void one_that_falls_silent_is_no_yes() throws IOException {
        try (TestDaemon daemon = TestDaemon.silent()) {
            refused(new VirusScan(daemon.place(), Duration.ofMillis(200)), "Biên bản", Reason.NOT_SCANNED);
        }
    }

    @Test
    void where_none_is_set_nobody_looks() throws IOException {
        VirusScan none = VirusScan.of(SettingValues.read(Map.of("data", folder.toString()), Map.of()));
        assertThat(none.active()).isFalse();
        assertThatCode(() -> none.check(file(TEST_STRING))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:3310", "10.0.0.7:3310", "/run/clamav/clamd.ctl"})
    void hosts_and_sockets_can_be_set(String place) {
        SocketAddress address = new DaemonPlace(place).address();
        assertThat(address).isNotNull();
        assertThat(VirusScan.of(SettingValues.read(Map.of("data", folder.toString(), "files.clamd", place), Map.of())).active()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "clamd", "clamd:", ":3310", "clamd:0", "clamd:70000"})
    void anything_else_is_no_place(String place) {
        assertThatThrownBy(() -> new DaemonPlace(place)).isInstanceOf(IllegalArgumentException.class);
    }

    private static VirusScan scan(DaemonPlace place) {
        return new VirusScan(place, Duration.ofSeconds(20));
    }

    private void refused(VirusScan scan, String text, Reason reason) {
        assertThatThrownBy(() -> scan.check(file(text))).isInstanceOfSatisfying(FilesRefused.class,
                refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("file"), text);
    }
}
