package vn.caitien.app.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import vn.caitien.app.access.Visitor.Answer;

/** Starts {@link Taking} at one address, kills it and starts it again; and waits for its answers as a patient script does. */
final class KilledTaking implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int LEAST = 500;

    private final Path data;
    private final int port;
    private final String school;
    private volatile Process process;
    private volatile long down;

    KilledTaking(Path data) throws IOException {
        this.data = data;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            this.port = free.getLocalPort();
        }
        this.process = started("first");
        this.school = said();
    }

    String school() {
        return school;
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** How long nobody answered, in milliseconds. */
    long down() {
        return down;
    }

    /** Kills it at once, without a word, and starts it again. */
    void kill() throws IOException, InterruptedException {
        long begin = System.nanoTime();
        process.destroyForcibly().waitFor();
        process = started();
        said();
        down += Duration.ofNanos(System.nanoTime() - begin).toMillis();
    }

    /** Ends it in good order. */
    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stop) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** Asks until an answer comes that is the server's own. */
    static Answer insist(Supplier<Answer> asking) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                Answer answer = asking.get();
                if (answer.status() < LEAST) {
                    return answer;
                }
            } catch (IllegalStateException gone) {
                if (System.nanoTime() > end) {
                    throw gone;
                }
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    private String said() throws IOException {
        BufferedReader lines = process.inputReader();
        String line = lines.readLine();
        if (line == null) {
            throw new IllegalStateException("it did not start; see " + data.resolveSibling("errors"));
        }
        return line;
    }

    private Process started(String... more) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx256m", "-Djava.awt.headless=true",
                "-cp", System.getProperty("java.class.path"), Taking.class.getName(), data.toString(), String.valueOf(port));
        builder.command().addAll(List.of(more));
        return builder.redirectError(ProcessBuilder.Redirect.appendTo(data.resolveSibling("errors").toFile())).start();
    }
}
