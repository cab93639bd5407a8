package vn.caitien.app.platform.backup.daily;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Where daily backups lie. Files of other names are left alone. */
record BackupFolder(Path path) {
    private static final String HALF = ".half";

    List<BackupFile> files() throws IOException {
        try (Stream<Path> entries = Files.list(path)) {
            return entries.map(BackupFile::of).flatMap(Optional::stream).toList();
        }
    }

    /** Takes away those no longer kept, and what a start broken off left half written. */
    void sweep(KeepRule rule) throws IOException {
        List<BackupFile> all = files();
        Set<BackupFile> kept = rule.kept(all);
        for (BackupFile file : all) {
            if (!kept.contains(file)) {
                Files.deleteIfExists(file.path());
            }
        }
        try (Stream<Path> entries = Files.list(path)) {
            entries.filter(BackupFolder::half).forEach(BackupFolder::remove);
        }
    }

    private static boolean half(Path entry) {
        String name = entry.getFileName().toString();
        return name.endsWith(HALF)
                && BackupFile.of(entry.resolveSibling(name.substring(0, name.length() - HALF.length()))).isPresent();
    }

    private static void remove(Path entry) {
        try {
            Files.deleteIfExists(entry);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }
}
