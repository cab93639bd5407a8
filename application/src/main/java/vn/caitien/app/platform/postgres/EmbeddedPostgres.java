package vn.caitien.app.platform.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * PostgreSQL of this installation's own: listens to this computer alone, asks for a random password, keeps every
 * promise of durability. One that a killed process of ours left running is stopped cleanly first; one that dies is
 * started again, and replays what it had acknowledged.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    private static final Logger LOG = System.getLogger(EmbeddedPostgres.class.getName());
    /** Where it does not start, as on a full disk, it is tried again after a while: someone may have made room. */
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final String password;
    private volatile Postmaster running;
    private volatile boolean closing;

    private EmbeddedPostgres(String password, Postmaster running) {
        this.password = password;
        this.running = running;
        watch(running);
    }

    /**
     * Starts it; makes the folder of tables when there is none.
     *
     * @param programs which PostgreSQL
     * @param folder of its tables
     * @param logs where its log is written
     * @param password of its superuser; only used to make that folder
     * @throws vn.caitien.app.platform.StartRefused when the folder is of another major version, or it does not start
     */
    public static EmbeddedPostgres start(Programs programs, Path folder, Path logs, String password) throws IOException {
        RunAs user = RunAs.fitting();
        Cluster cluster = new Cluster(folder, programs, user);
        user.own(programs.bin().getParent());
        cluster.prepare(password);
        boolean left = Orphan.stopped(cluster);
        Path log = logs.resolve("postgresql.log");
        LogTail.turn(log);
        Revival.Start start = () -> Postmaster.start(cluster, log, options(), 0);
        return new EmbeddedPostgres(password, left ? Revival.of(start) : start.run());
    }

    /** The address of one of its databases. */
    public String address(String database) {
        return address(running.port(), database);
    }

    /** The address of a database that another process runs; empty when none takes connections there. */
    public static Optional<String> running(Path folder, String database) throws IOException {
        return PostmasterFile.in(folder).filter(PostmasterFile::ready)
                .filter(file -> file.process(folder).isPresent())
                .map(file -> address(file.port(), database));
    }

    private static String address(int port, String database) {
        return "jdbc:postgresql://" + Postmaster.HOST + ":" + port + "/" + database;
    }

    public String superuser() {
        return Cluster.SUPERUSER;
    }

    public String password() {
        return password;
    }

    /** The process, while it runs. */
    public Optional<ProcessHandle> process() {
        return Optional.of(running.process().toHandle()).filter(ProcessHandle::isAlive);
    }

    /** Ends it, with everything written out. */
    @Override
    public void close() {
        if (closing) {
            return;
        }
        closing = true;
        stop();
    }

    private synchronized void stop() {
        try {
            if (running.process().isAlive()) {
                running.stop();
            }
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    /** Looks after it no longer, as when this process is killed. For tests. */
    void abandon() {
        closing = true;
    }

    private void watch(Postmaster watched) {
        watched.process().onExit().thenRunAsync(this::revive, Thread.ofPlatform().daemon().name("revival")::start);
    }

    private void revive() {
        if (!closing) {
            LOG.log(Level.WARNING, "the database ended by itself; starting it again");
        }
        try {
            while (!closing && !revived()) {
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized boolean revived() {
        try {
            if (!closing) {
                running = Revival.of(running::again);
                watch(running);
            }
            return true;
        } catch (IOException | RuntimeException wrong) {
            LOG.log(Level.ERROR, "the database does not start; it is tried again", wrong);
            return false;
        }
    }

    /** Small, for a computer that does other things too; durability stays as PostgreSQL ships it. */
    private static Map<String, String> options() {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("max_connections", "60");
        options.put("shared_buffers", "64MB");
        options.put("timezone", "UTC");
        options.put("log_timezone", "UTC");
        options.put("datestyle", "ISO, YMD");
        options.put("password_encryption", "scram-sha-256");
        return options;
    }
}
