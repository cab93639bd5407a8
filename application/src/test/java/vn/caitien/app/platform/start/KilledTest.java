package vn.caitien.app.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caitien.app.platform.settings.SettingValues;
import vn.caitien.app.platform.start.Killed.Part;
import vn.caitien.app.trail.TrailCheck;

/** What was acknowledged is there, once, whatever was killed when. */
class KilledTest {
    @TempDir
    private Path folder;

    @Test
    @Tag("full")
    void nothing_acknowledged_is_lost_or_doubled() throws Exception {
        killed(System.nanoTime(), List.of(Part.DATABASE, Part.SESSION, Part.APPLICATION, Part.SESSION, Part.ALL));
    }

    @ParameterizedTest
    @Tag("long")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void nothing_acknowledged_is_lost_or_doubled_at_ten_random_points(long seed) throws Exception {
        Random random = new Random(seed);
        killed(seed, Stream.generate(() -> Part.values()[random.nextInt(Part.values().length)]).limit(10).toList());
    }

    private void killed(long seed, List<Part> parts) throws Exception {
        Path data = folder.resolve("data");
        try (Killed killed = new Killed(data, seed)) {
            for (Part part : parts) {
                killed.at(part);
            }
            killed.close();
            try (Installation installation = Installation.open(SettingValues.read(Map.of("data", data.toString()), Map.of()));
                    Connection owner = installation.logins().owner().connect()) {
                Map<UUID, Integer> acts = counts(owner, "select subject from trail_entry where kind = 'school.person.added'");
                assertThat(acts.values()).as("times an act stands in the record").containsOnly(1);
                assertThat(acts.keySet()).as("acts in the record").containsAll(killed.acknowledged());
                assertThat(counts(owner, "select id from staff")).as("people, and acts about them").isEqualTo(acts);
                assertThat(TrailCheck.run(installation.logins().owner(), installation.secrets())).isEmpty();
                System.out.printf("seed %d: %s; %d acts acknowledged, %d there%n",
                        seed, parts, killed.acknowledged().size(), acts.size());
            }
        }
    }

    private static Map<UUID, Integer> counts(Connection owner, String query) throws SQLException {
        Map<UUID, Integer> counts = new HashMap<>();
        try (ResultSet rows = owner.createStatement().executeQuery(query)) {
            while (rows.next()) {
                counts.merge(rows.getObject(1, UUID.class), 1, Integer::sum);
            }
        }
        return counts;
    }
}
