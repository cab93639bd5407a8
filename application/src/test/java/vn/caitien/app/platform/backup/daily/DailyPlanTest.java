package vn.caitien.app.platform.backup.daily;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.caitien.app.platform.settings.SettingValues;

class DailyPlanTest {
    private static DailyPlan plan(String... settings) {
        Map<String, String> values = new TreeMap<>(Map.of("data", "nowhere"));
        for (int at = 0; at < settings.length; at += 2) {
            values.put(settings[at], settings[at + 1]);
        }
        return DailyPlan.of(SettingValues.read(values, Map.of()));
    }

    @Test
    void there_is_one_a_day_where_the_program_runs_its_own_database() {
        assertThat(plan().daily()).isTrue();
    }

    @Test
    void there_is_none_on_a_given_database() {
        assertThat(plan("database.url", "jdbc:postgresql://elsewhere/caitien").daily()).isFalse();
    }

    @Test
    void there_is_one_wherever_it_is_asked_for() {
        assertThat(plan("database.url", "jdbc:postgresql://elsewhere/caitien", "backup.daily", "true").daily()).isTrue();
    }

    @Test
    void they_lie_in_the_data_folder_unless_another_is_named() {
        assertThat(plan().folder().path()).isEqualTo(Path.of("nowhere", "backups").toAbsolutePath());
    }

    @Test
    void before_its_time_yesterdays_is_due() {
        assertThat(plan("backup.time", "02:30").due(Instant.parse("2026-11-21T19:29:00Z")))
                .isEqualTo("2026-11-20T19:30:00Z");
    }

    @Test
    void from_its_time_on_todays_is_due() {
        assertThat(plan("backup.time", "02:30").due(Instant.parse("2026-11-21T19:30:00Z")))
                .isEqualTo("2026-11-21T19:30:00Z");
    }
}
