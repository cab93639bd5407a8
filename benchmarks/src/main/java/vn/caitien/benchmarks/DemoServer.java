package vn.caitien.benchmarks;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The program itself in a process of its own, with the invented school, in a folder of its own. */
final class DemoServer implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int PORT_LINE = 3;
    private static final int OK = 200;

    private final Path folder;
    private final Process process;
    private final URI address;

    private DemoServer(Path folder, Process process, URI address) {
        this.folder = folder;
        this.process = process;
        this.address = address;
    }

    /** Returns once it answers. */
    static DemoServer start() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("caitien-load");
        int port = free();
        Process process = new ProcessBuilder("./caitien", "serve", "--demo", "--data", folder.resolve("demo").toString(),
                "--port", Integer.toString(port), "--set", "server.health-port=0")
                .redirectErrorStream(true).redirectOutput(folder.resolve("said").toFile()).start();
        DemoServer server = new DemoServer(folder, process, URI.create("http://localhost:" + port + "/"));
        Instant last = Instant.now().plus(PATIENCE);
        while (!server.answers()) {
            if (!process.isAlive() || Instant.now().isAfter(last)) {
                throw new IOException("the server did not start: " + Files.readString(folder.resolve("said")));
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return server;
    }

    URI address() {
        return address;
    }

    /** The name the head of the invented school signs in by. */
    String head() throws IOException {
        return said("head");
    }

    /** The one password of all invented people. */
    String password() throws IOException {
        return said("password");
    }

    private String said(String what) throws IOException {
        return Files.readString(folder.resolve("said"));
    }

    /** To its database, past all walls. */
    Connection superuser() throws IOException, SQLException {
        Path data = folder.resolve("demo");
        List<String> running = Files.readAllLines(data.resolve("database/postmaster.pid"));
        return DriverManager.getConnection("jdbc:postgresql://localhost:" + running.get(PORT_LINE).strip() + "/caitien",
                "postgres", Files.readString(data.resolve("secrets/database-superuser")).strip());
    }

    /** Seconds of processor time of it and its database. */
    double processorSeconds() {
        return all()
                .mapToDouble(each -> each.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3).sum();
    }

    /** Resident megabytes of it and its database, what they share counted once. */
    double megabytes() {
        return all().mapToDouble(Ran::proportional).sum();
    }

    @Override
    public void close() throws IOException, InterruptedException {
        process.destroy();
        process.waitFor();
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
    }

    private Stream<ProcessHandle> all() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants());
    }

    private boolean answers() throws InterruptedException {
        try {
            return HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                    .statusCode() == OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
