package vn.caitien.app.platform.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.caitien.app.platform.StartRefused;
import vn.caitien.app.platform.StartRefused.Reason;

/** One run of PostgreSQL over a folder of tables. */
final class Postmaster {
    static final String HOST = "127.0.0.1";
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration STEP = Duration.ofMillis(20);

    private final Cluster cluster;
    private final Path log;
    private final Map<String, String> options;
    private final Process process;
    private final int port;

    private Postmaster(Cluster cluster, Path log, Map<String, String> options, Process process, int port) {
        this.cluster = cluster;
        this.log = log;
        this.options = options;
        this.process = process;
        this.port = port;
    }

    /**
     * Starts it and waits until it takes connections: after a crash it first replays what was acknowledged.
     *
     * @param port 0 for any free one
     * @throws StartRefused when it ends instead, with the last lines of its log
     */
    static Postmaster start(Cluster cluster, Path log, Map<String, String> options, int port) throws IOException {
        int chosen = port == 0 ? freePort() : port;
        List<String> command = new ArrayList<>(List.of(cluster.programs().postgres().toString(),
                "-D", cluster.folder().toString()));
        setting(command, "listen_addresses", HOST);
        setting(command, "port", Integer.toString(chosen));
        setting(command, "unix_socket_directories", "");
        options.forEach((name, value) -> setting(command, name, value));
        Files.createDirectories(log.getParent());
        ProcessBuilder builder = new ProcessBuilder(cluster.user().command(command))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        process.getOutputStream().close();
        Postmaster started = new Postmaster(cluster, log, options, process, chosen);
        started.awaitReady();
        return started;
    }

    /** The same again, on the same port, after it ended by itself. */
    Postmaster again() throws IOException {
        return start(cluster, log, options, port);
    }

    int port() {
        return port;
    }

    Process process() {
        return process;
    }

    /** Ends sessions, writes everything out, ends. */
    void stop() throws IOException {
        stop(cluster);
    }

    /** The same for one that another process of ours left behind. */
    static void stop(Cluster cluster) throws IOException {
        try {
            stop(cluster, "fast");
        } catch (IOException stuck) {
            // PostgreSQL 18 told to stop while it replays its log may wait for ever; what it acknowledged is in that log
            stop(cluster, "immediate");
        }
    }

    private static void stop(Cluster cluster, String way) throws IOException {
        Commands.run(cluster.user().command(List.of(cluster.programs().control().toString(), "stop",
                "-D", cluster.folder().toString(), "-m", way, "-w", "-t", "30")));
    }

    private void awaitReady() throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            Optional<PostmasterFile> file = PostmasterFile.in(cluster.folder());
            // the file of an earlier run may still lie there
            if (file.isPresent() && file.get().pid() == process.pid() && file.get().ready()) {
                return;
            }
            if (!process.isAlive()) {
                break;
            }
            pause();
        }
        process.destroyForcibly();
        throw new StartRefused(Reason.DATABASE_DID_NOT_START, LogTail.of(log), log);
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(STEP);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stopped);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
            return socket.getLocalPort();
        }
    }

    private static void setting(List<String> command, String name, String value) {
        command.add("-c");
        command.add(name + "=" + value);
    }
}
