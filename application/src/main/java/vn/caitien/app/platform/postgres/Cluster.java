package vn.caitien.app.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import vn.caitien.app.platform.StartRefused;
import vn.caitien.app.platform.StartRefused.Reason;

/** The folder of tables: made when there is none, refused when it is of another major version. */
record Cluster(Path folder, Programs programs, RunAs user) {
    static final String SUPERUSER = "postgres";
    private static final int BUILTIN_LOCALES = 17;

    /** @throws StartRefused when the folder is of another major version */
    void prepare(String password) throws IOException {
        if (!Files.exists(folder.resolve("PG_VERSION"))) {
            make(password);
            return;
        }
        int found = Integer.parseInt(Files.readString(folder.resolve("PG_VERSION")).strip());
        if (found != programs.major()) {
            throw new StartRefused(found > programs.major() ? Reason.NEWER_DATABASE : Reason.OLDER_DATABASE,
                    folder, Integer.toString(found), Integer.toString(programs.major()));
        }
    }

    /** Made beside its place and moved there whole: a start broken off leaves nothing that looks like a database. */
    private void make(String password) throws IOException {
        Path half = folder.resolveSibling(folder.getFileName() + ".half");
        Unpacking.remove(half);
        Files.createDirectories(half);
        Path word = Files.writeString(half.resolveSibling("first-password"), password);
        try {
            user.own(half);
            user.own(word);
            List<String> command = new ArrayList<>(List.of(programs.initdb().toString(), "-D", half.toString(),
                    "-U", SUPERUSER, "-E", "UTF8", "-A", "scram-sha-256", "--pwfile=" + word));
            command.addAll(programs.major() >= BUILTIN_LOCALES
                    ? List.of("--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C")
                    : List.of("--locale=C.UTF-8"));
            Commands.run(user.command(command));
        } finally {
            Files.deleteIfExists(word);
        }
        Files.move(half, folder, StandardCopyOption.ATOMIC_MOVE);
    }
}
