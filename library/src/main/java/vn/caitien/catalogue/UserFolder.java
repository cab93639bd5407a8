package vn.caitien.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A folder with circulars of a user's own: additions, and corrections that say what they correct. */
final class UserFolder {
    private UserFolder() {}

    static List<Entry> merge(List<Entry> builtIn, Path folder) {
        List<Entry> merged = new ArrayList<>(builtIn);
        for (Path file : files(folder)) {
            add(merged, CircularReader.read(file.getFileName().toString(), bytes(file)), builtIn);
        }
        return merged;
    }

    private static void add(List<Entry> merged, CircularFile read, List<Entry> builtIn) {
        Circular circular = read.circular();
        if (circular.corrects() != null) {
            merged.remove(corrected(read, builtIn));
        }
        for (Entry other : merged) {
            if (other.id.equals(circular.id()) || other.isOf(circular.document())) {
                throw refuse(read, "document", new Message("circular.twice")
                        .with("document", circular.document())
                        .with("other", other.file));
            }
        }
        merged.add(Entry.of(read));
    }

    private static Entry corrected(CircularFile read, List<Entry> builtIn) {
        @Nullable String id = read.circular().corrects();
        Message problem = new Message("circular.corrects-nothing").with("value", id);
        if (!read.circular().id().equals(id)) {
            throw refuse(read, "corrects", new Message("circular.corrects-another").with("value", id));
        }
        return builtIn.stream()
                .filter(entry -> entry.id.equals(id))
                .findFirst()
                .orElseThrow(() -> refuse(read, "corrects", problem));
    }

    private static CatalogueException refuse(CircularFile read, String field, Message problem) {
        return new CatalogueException(read.file(), Fields.of(read.file(), read.nodes()).line(field), problem);
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(UserFolder::isYaml).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isYaml(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Files.isRegularFile(file) && (name.endsWith(".yaml") || name.endsWith(".yml"));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
