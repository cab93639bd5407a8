package vn.caitien.app.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import vn.caitien.app.moving.Moved;
import vn.caitien.app.platform.files.Size;
import vn.caitien.app.trail.Departure;

/** What is said of a school that moved. */
final class MovedWords {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(ZoneId.systemDefault());

    private final RootCommand root;
    private final Moved moved;

    MovedWords(RootCommand root, Moved moved) {
        this.root = root;
        this.moved = moved;
    }

    void left(Path file, boolean closed) {
        tables();
        record();
        say(moved.credentials() ? "moving.people-with" : "moving.people-without", moved.people().all());
        files();
        say("moving.left", moved.name(), Terminal.name(file), moved.tables().size(), moved.rows());
        say(closed ? "moving.closed" : "moving.still-open");
    }

    void arrived(boolean kept) {
        tables();
        say("moving.made-at", moved.name(), moved.school(), MOMENT.format(moved.madeAt()));
        record();
        Moved.People people = moved.people();
        say("moving.accounts", people.all(), people.added(), people.all() - people.added(), people.withPassword());
        people.renamed().forEach((was, now) -> say("moving.renamed", was, now));
        moved.unitsAdded().forEach(unit -> say("moving.unit-added", unit));
        files();
        say(kept ? "moving.arrived" : "moving.tried", moved.tables().size(), moved.rows());
    }

    private void tables() {
        PrintStream out = root.terminal().out();
        moved.tables().stream().filter(table -> table.rows() > 0)
                .forEach(table -> out.println(root.words().say("moving.table", table.name(), table.rows(), table.sha256())));
    }

    private void files() {
        Moved.Files files = moved.files();
        if (files.count() > 0) {
            say("moving.files", files.count(), Size.of(files.bytes()));
        }
        if (files.lost() > 0) {
            say("moving.files-lost", files.lost());
        }
    }

    private void record() {
        Departure record = moved.record();
        say("moving.record", record.entries(), record.installation(), record.head());
        if (record.faults() > 0) {
            say("moving.record-faults", record.faults());
        }
    }

    private void say(String key, Object... values) {
        root.terminal().err().println(root.words().say(key, values));
    }
}
