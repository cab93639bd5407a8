package vn.caitien.app.platform.start;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/** Starts {@link Acting}, kills parts of it again and again, and remembers what was acknowledged. */
final class Killed implements AutoCloseable {
    /** What is killed. */
    enum Part {
        /** The application: its database is left running. */
        APPLICATION,
        /** The first process of PostgreSQL; the application starts it again. */
        DATABASE,
        /** Any other process of PostgreSQL, which then replays its log. */
        SESSION,
        /** All of it, as by a power cut. */
        ALL
    }

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int MOST_ACTS = 200;
    private static final int MOST_MICROS = 20_000;

    private final Path data;
    private final Random random;
    private final Set<UUID> acknowledged = ConcurrentHashMap.newKeySet();
    private Process application;

    Killed(Path data, long seed) throws IOException {
        this.data = data;
        this.random = new Random(seed);
        this.application = started();
    }

    /** Lets it act for a while, started anew where it was killed, then kills one part in the middle of an act. */
    void at(Part part) throws Exception {
        if (!application.isAlive()) {
            application = started();
        }
        int before = acknowledged.size();
        int acts = 1 + random.nextInt(MOST_ACTS);
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (acknowledged.size() < before + acts) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("no act is acknowledged any more; see " + data);
            }
            LockSupport.parkNanos(Duration.ofMillis(1).toNanos());
        }
        LockSupport.parkNanos(Duration.ofNanos(random.nextInt(MOST_MICROS) * 1000L).toNanos());
        if (part != Part.APPLICATION) {
            database(part);
        }
        if (part == Part.APPLICATION || part == Part.ALL) {
            application.destroyForcibly().waitFor();
        }
    }

    /** What it said was done. */
    Set<UUID> acknowledged() {
        return acknowledged;
    }

    @Override
    public void close() throws InterruptedException {
        application.destroyForcibly().waitFor();
    }

    private void database(Part part) throws IOException {
        ProcessHandle first = first();
        List<ProcessHandle> others = new ArrayList<>(first.children().toList());
        (part == Part.SESSION ? others.get(random.nextInt(others.size())) : first).destroyForcibly();
        if (part == Part.ALL) {
            others.forEach(ProcessHandle::destroyForcibly);
        }
    }

    /** Waits for it: lines of acts may have been read that it did before it was killed the last time. */
    private ProcessHandle first() throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            List<String> lines = Files.readAllLines(data.resolve("database/postmaster.pid"));
            Optional<ProcessHandle> first = lines.isEmpty()
                    ? Optional.empty() : ProcessHandle.of(Long.parseLong(lines.getFirst().strip()));
            if (first.isPresent() && first.get().children().findAny().isPresent()) {
                return first.get();
            }
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
        throw new IllegalStateException("no database runs; see " + data);
    }

    private Process started() throws IOException {
        Process process = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx256m", "-Djava.awt.headless=true",
                "-cp", System.getProperty("java.class.path"), Acting.class.getName(), data.toString())
                .redirectError(data.resolveSibling("errors").toFile()).start();
        BufferedReader lines = process.inputReader();
        Thread.ofPlatform().daemon().start(() -> lines.lines().map(UUID::fromString).forEach(acknowledged::add));
        return process;
    }
}
