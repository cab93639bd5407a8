package vn.caitien.app.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caitien.app.platform.StartRefused;
import vn.caitien.app.platform.StartRefused.Reason;

class SettingValuesTest {
    @TempDir
    private Path folder;

    @Test
    void the_command_line_goes_before_the_environment() {
        SettingValues values = SettingValues.read(
                Map.of("data", folder.toString(), "server.port", "1"), Map.of("CAITIEN_SERVER_PORT", "2"));
        assertThat(values.get(Settings.PORT)).contains(1);
        assertThat(values.source(Settings.PORT)).isEqualTo(Source.COMMAND_LINE);
    }

    @Test
    void the_environment_goes_before_the_file() throws IOException {
        file("server.port=3");
        assertThat(read(Map.of("CAITIEN_SERVER_PORT", "2")).get(Settings.PORT)).contains(2);
    }

    @Test
    void the_file_goes_before_what_is_built_in() throws IOException {
        file("server.port = 3 ");
        SettingValues values = read(Map.of());
        assertThat(values.get(Settings.PORT)).contains(3);
        assertThat(values.source(Settings.PORT)).isEqualTo(Source.FILE);
    }

    @Test
    void what_nobody_sets_has_no_value() {
        assertThat(read(Map.of()).get(Settings.DATABASE_URL)).isEmpty();
        assertThat(read(Map.of()).source(Settings.DATABASE_URL)).isEqualTo(Source.NONE);
    }

    @Test
    void an_empty_variable_sets_nothing() {
        assertThat(read(Map.of("CAITIEN_SERVER_PORT", "")).source(Settings.PORT)).isEqualTo(Source.BUILT_IN);
    }

    @Test
    void a_value_that_does_not_fit_is_refused_by_name() {
        assertThatThrownBy(() -> read(Map.of("CAITIEN_SERVER_PORT", "70000")))
                .isInstanceOfSatisfying(StartRefused.class, refused -> {
                    assertThat(refused.reason()).isEqualTo(Reason.SETTING_UNREADABLE);
                    assertThat(refused.values()).containsExactly("server.port", "70000");
                });
    }

    @Test
    void a_name_nobody_knows_is_refused() throws IOException {
        file("server.prot=3");
        assertThatThrownBy(() -> read(Map.of())).isInstanceOfSatisfying(StartRefused.class,
                refused -> assertThat(refused.reason()).isEqualTo(Reason.SETTING_UNKNOWN));
    }

    @Test
    void addresses_are_read_as_such_and_names_are_refused() {
        assertThat(read(Map.of("CAITIEN_SERVER_PROXIES", "10.0.0.7, ::1")).always(Settings.PROXIES))
                .containsExactly("10.0.0.7", "0:0:0:0:0:0:0:1");
        assertThatThrownBy(() -> read(Map.of("CAITIEN_SERVER_PROXIES", "proxy.example"))).isInstanceOf(StartRefused.class);
    }

    @Test
    void a_time_of_day_is_read_as_such() {
        assertThat(read(Map.of("CAITIEN_BACKUP_TIME", "02:30")).always(Settings.BACKUP_TIME)).hasHour(2).hasMinute(30);
        assertThatThrownBy(() -> read(Map.of("CAITIEN_BACKUP_TIME", "2 a.m."))).isInstanceOf(StartRefused.class);
    }

    private SettingValues read(Map<String, String> environment) {
        return SettingValues.read(Map.of("data", folder.toString()), environment);
    }

    private void file(String line) throws IOException {
        Files.writeString(folder.resolve(SettingValues.FILE), line);
    }
}
