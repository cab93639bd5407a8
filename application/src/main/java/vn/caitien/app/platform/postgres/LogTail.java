package vn.caitien.app.platform.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The log of the database: its end for messages, and one older file beside it when it has grown. */
final class LogTail {
    private static final int LINES = 3;
    private static final long LARGE = 5_000_000;

    private LogTail() {}

    static String of(Path log) {
        try {
            List<String> lines = Files.readString(log, StandardCharsets.ISO_8859_1).strip().lines().toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES), lines.size()));
        } catch (IOException unreadable) {
            return "";
        }
    }

    /** Puts a large log aside, over the one put aside before. */
    static void turn(Path log) throws IOException {
        if (Files.exists(log) && Files.size(log) > LARGE) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
