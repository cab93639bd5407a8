package vn.caitien.app.platform.database;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;

/** Brings the tables to this version's shape, as their owner. */
public final class Migrations {
    private static final String PLACE = "classpath:vn/caitien/app/migrations";

    private Migrations() {}

    /** Runs those not yet run; gives how many. */
    public static int run(Logins logins) {
        return flyway(logins, MigrationVersion.LATEST).migrate().migrationsExecuted;
    }

    /** Runs those up to a version, which is the last. */
    public static void upTo(Logins logins, String version) {
        flyway(logins, MigrationVersion.fromVersion(version)).migrate();
    }

    /** The version this program brings tables to. */
    public static String newest(Logins logins) {
        return Arrays.stream(flyway(logins, MigrationVersion.LATEST).info().all())
                .map(MigrationInfo::getVersion).filter(Objects::nonNull)
                .max(Comparator.naturalOrder()).orElseThrow().getVersion();
    }

    private static Flyway flyway(Logins logins, MigrationVersion target) {
        return Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(logins.owner().url(), logins.owner().user(), logins.owner().password())
                .locations(PLACE)
                .target(target)
                .placeholders(Map.of(
                        "owner_role", logins.owner().user(),
                        "school_role", logins.school().user(),
                        "common_role", logins.common().user()))
                .load();
    }
}
