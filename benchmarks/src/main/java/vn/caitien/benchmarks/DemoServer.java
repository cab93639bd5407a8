package vn.caitien.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The server with the invented school in it, and a way past all walls to its database. */
final class DemoServer implements AutoCloseable {
    private static final int PORT_LINE = 3;
    private static final int PATIENCE_SECONDS = 180;
    private static final Pattern PASSWORD = Pattern.compile("(?m)The password of all: (.+)$");

    private final Path home;
    private final Serving serving;

    private DemoServer(Path home, Serving serving) {
        this.home = home;
        this.serving = serving;
    }

    /** In a folder of its own; returns once the school is there. */
    static DemoServer start() throws IOException, InterruptedException {
        Path home = Files.createTempDirectory("caitien-load");
        DemoServer server = new DemoServer(home, Serving.start(home, "--demo", "--lang", "en"));
        for (int tries = 0; !server.printed().find(); tries++) {
            if (tries == PATIENCE_SECONDS) {
                server.close();
                throw new IOException("the invented school was not made");
            }
            Thread.sleep(Duration.ofSeconds(1));
        }
        return server;
    }

    /** Where its data lies, on whose disk others may write too. */
    Path home() {
        return home;
    }

    Serving serving() {
        return serving;
    }

    /** The one password of all invented people, as it was printed. */
    String password() throws IOException {
        Matcher printed = printed();
        if (!printed.find()) {
            throw new IOException("no password was printed");
        }
        return printed.group(1).strip();
    }

    private Matcher printed() throws IOException {
        return PASSWORD.matcher(Files.readString(home.resolve("output")));
    }

    Connection superuser() throws IOException, SQLException {
        Path data = home.resolve("data");
        List<String> running = Files.readAllLines(data.resolve("database/postmaster.pid"));
        return DriverManager.getConnection("jdbc:postgresql://localhost:" + running.get(PORT_LINE).strip() + "/caitien",
                "postgres", Files.readString(data.resolve("secrets/database-superuser")).strip());
    }

    @Override
    public void close() throws IOException, InterruptedException {
        serving.close();
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
