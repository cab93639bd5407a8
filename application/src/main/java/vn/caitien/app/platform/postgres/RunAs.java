package vn.caitien.app.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import vn.caitien.app.platform.StartRefused;
import vn.caitien.app.platform.StartRefused.Reason;

/** Who runs the programs: PostgreSQL refuses to run as root, which is who runs most containers. */
enum RunAs {
    /** As whoever started us. */
    SELF(List.of()),
    /** As root in a user name space of its own, in which it is nobody; files stay root's. */
    NAME_SPACE(List.of("unshare", "-U")),
    /** As the system's user nobody; the folders are given to it. */
    NOBODY(List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"));

    private static final int ROOT = 0;

    private final List<String> prefix;

    RunAs(List<String> prefix) {
        this.prefix = prefix;
    }

    /** @throws StartRefused when we are root and nobody else can be */
    static RunAs fitting() {
        if (!root()) {
            return SELF;
        }
        if (works(NAME_SPACE)) {
            return NAME_SPACE;
        }
        if (works(NOBODY)) {
            return NOBODY;
        }
        throw new StartRefused(Reason.ROOT);
    }

    /** The command as it is to be started. */
    List<String> command(List<String> words) {
        List<String> all = new ArrayList<>(prefix);
        all.addAll(words);
        return all;
    }

    /** Gives a folder with all it holds to who runs the programs. */
    void own(Path folder) throws IOException {
        if (this == NOBODY) {
            Commands.run(List.of("chown", "-R", "nobody:nogroup", folder.toString()));
        }
    }

    private static boolean root() {
        try {
            return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(ROOT);
        } catch (IOException | UnsupportedOperationException noSuchSystem) {
            return System.getProperty("user.name").equals("root");
        }
    }

    private static boolean works(RunAs way) {
        try {
            Process process = new ProcessBuilder(way.command(List.of("true"))).start();
            return process.waitFor(5, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException notThere) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
