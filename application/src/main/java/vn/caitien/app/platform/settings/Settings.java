package vn.caitien.app.platform.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Everything that can be set, and nothing else. */
public final class Settings {
    /** The data folder. */
    public static final Setting<Path> DATA = of("data", "data", Path::of);
    /** The port of the pages. */
    public static final Setting<Integer> PORT = of("server.port", "8080", Settings::port);
    /** Who may reach the pages: this computer alone, or others too. */
    public static final Setting<String> ADDRESS = of("server.address", "127.0.0.1", Function.identity());
    /** The port of health and metrics. */
    public static final Setting<Integer> HEALTH_PORT = of("server.health-port", "8081", Settings::port);
    /** A PostgreSQL of one's own; without it the program starts its own. */
    public static final Setting<String> DATABASE_URL = of("database.url", null, Function.identity());
    /** The role that owns the tables. */
    public static final Setting<String> DATABASE_USER = of("database.user", null, Function.identity());
    /** Its password. */
    public static final Setting<String> DATABASE_PASSWORD =
            new Setting<>("database.password", null, true, Function.identity());
    /** How many connections the pages may hold. */
    public static final Setting<Integer> DATABASE_CONNECTIONS = of("database.connections", "10", Settings::positive);

    /** All of them, in the order they are shown. */
    public static final List<Setting<?>> ALL = List.of(
            DATA, PORT, ADDRESS, HEALTH_PORT, DATABASE_URL, DATABASE_USER, DATABASE_PASSWORD, DATABASE_CONNECTIONS);

    private static final int LAST_PORT = 65_535;

    private Settings() {}

    private static <T> Setting<T> of(String name, @Nullable String fallback, Function<String, T> reader) {
        return new Setting<>(name, fallback, false, reader);
    }

    /** 0 is any free port. */
    private static int port(String text) {
        return within(text, 0, LAST_PORT);
    }

    private static int positive(String text) {
        return within(text, 1, Integer.MAX_VALUE);
    }

    private static int within(String text, int least, int most) {
        int number = Integer.parseInt(text);
        if (number < least || number > most) {
            throw new IllegalArgumentException(text);
        }
        return number;
    }
}
