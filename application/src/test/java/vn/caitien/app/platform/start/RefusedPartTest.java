package vn.caitien.app.platform.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caitien.app.Application;
import vn.caitien.app.platform.StartRefused;
import vn.caitien.app.platform.StartRefused.Reason;
import vn.caitien.app.platform.database.Logins;
import vn.caitien.app.platform.database.TestDatabase;
import vn.caitien.app.platform.settings.SettingValues;

class RefusedPartTest {
    @TempDir
    private Path data;

    @Test
    void what_a_part_refuses_about_what_is_set_is_told_as_it_said_it() throws IOException {
        Files.writeString(data.resolve("year-days.yaml"), "\"2026-2027\":\n  - {day: 2026-09-05, what: Khai giảng}\n");
        Logins logins = TestDatabase.fresh();
        SettingValues settings = SettingValues.read(Map.of("data", data.toString(), "server.port", "0", "server.health-port", "0",
                "database.url", logins.owner().url(), "database.user", logins.owner().user(), "database.password", logins.owner().password()), Map.of());
        assertThatThrownBy(() -> Server.start(Application.class, settings).close()).isInstanceOfSatisfying(StartRefused.class,
                refused -> assertThat(refused.reason()).isEqualTo(Reason.YEAR_DAYS_WRONG));
    }
}
