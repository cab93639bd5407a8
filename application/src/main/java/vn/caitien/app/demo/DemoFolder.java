package vn.caitien.app.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import vn.caitien.app.platform.StartRefused;
import vn.caitien.app.platform.StartRefused.Reason;

/** The folder of an invented school: marked, so that nobody's real data is ever mistaken for it. */
final class DemoFolder {
    private static final String MARK = "invented-school";
    private static final String WHOLE = "whole";

    private final Path root;

    private DemoFolder(Path root) {
        this.root = root;
    }

    /** @throws StartRefused when it holds anything else, or a school that was cut while it was made */
    static DemoFolder of(Path root) {
        DemoFolder folder = new DemoFolder(root.toAbsolutePath().normalize());
        try {
            if (!folder.empty() && !folder.whole()) {
                throw new StartRefused(Reason.NOT_A_DEMO, folder.root);
            }
            return folder;
        } catch (IOException wrong) {
            throw new StartRefused(wrong, Reason.FOLDER_NOT_WRITABLE, folder.root);
        }
    }

    /** Whether the school is there already. */
    boolean whole() throws IOException {
        Path mark = root.resolve(MARK);
        return Files.isRegularFile(mark) && Files.readString(mark).strip().equals(WHOLE);
    }

    /** Says that the school is there to its end. */
    void done() throws IOException {
        Files.writeString(root.resolve(MARK), WHOLE);
    }

    private boolean empty() throws IOException {
        if (!Files.exists(root)) {
            return true;
        }
        try (Stream<Path> inside = Files.list(root)) {
            return inside.findAny().isEmpty();
        }
    }
}
