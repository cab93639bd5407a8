package vn.caitien.app.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a running PostgreSQL writes into its folder ({@code postmaster.pid}).
 *
 * @param pid of its first process
 * @param port it listens on
 * @param ready whether it takes connections
 */
record PostmasterFile(long pid, int port, boolean ready) {
    private static final int PORT = 3;
    private static final int STATUS = 7;

    /** What stands there now; empty when there is none, or it is only half written. */
    static Optional<PostmasterFile> in(Path database) throws IOException {
        try {
            List<String> lines = Files.readAllLines(database.resolve("postmaster.pid"));
            if (lines.size() <= PORT) {
                return Optional.empty();
            }
            boolean ready = lines.size() > STATUS && lines.get(STATUS).strip().equals("ready");
            return Optional.of(new PostmasterFile(
                    Long.parseLong(lines.getFirst().strip()), Integer.parseInt(lines.get(PORT).strip()), ready));
        } catch (NoSuchFileException | NumberFormatException none) {
            return Optional.empty();
        }
    }

    /** Its process, when it is alive and indeed runs these programs: a number may be another's by now. */
    Optional<ProcessHandle> process(Path database) {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(process -> serves(process, database));
    }

    private static boolean serves(ProcessHandle process, Path database) {
        Optional<String> line = commandLine(process);
        return line.isEmpty() || line.get().contains("postgres") && line.get().contains(database.toString());
    }

    private static Optional<String> commandLine(ProcessHandle process) {
        try {
            return Optional.of(Files.readString(Path.of("/proc", Long.toString(process.pid()), "cmdline")).replace('\0', ' '));
        } catch (IOException noSuchSystem) {
            return process.info().commandLine();
        }
    }
}
