package vn.caitien.app.platform.database;

import java.util.Map;
import org.flywaydb.core.Flyway;

/** Brings the tables to this version's shape, as their owner. */
public final class Migrations {
    private static final String PLACE = "classpath:vn/caitien/app/migrations";

    private Migrations() {}

    /** Runs those not yet run; gives how many. */
    public static int run(Logins logins) {
        return Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(logins.owner().url(), logins.owner().user(), logins.owner().password())
                .locations(PLACE)
                .placeholders(Map.of(
                        "owner_role", logins.owner().user(),
                        "school_role", logins.school().user(),
                        "common_role", logins.common().user()))
                .load()
                .migrate().migrationsExecuted;
    }
}
