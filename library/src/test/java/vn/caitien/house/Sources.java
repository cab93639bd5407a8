package vn.caitien.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The Java sources of all modules. */
final class Sources {

    private static final Path PROJECT = Path.of("").toAbsolutePath().getParent();

    private Sources() {}

    /** Main and test sources of the library, the application and the benchmarks. */
    static List<Path> all() {
        return Stream.of("library", "application", "benchmarks")
                .flatMap(module -> Stream.of("main", "test").map(kind -> PROJECT.resolve(module + "/src/" + kind + "/java")))
                .filter(Files::isDirectory)
                .flatMap(Sources::below)
                .toList();
    }

    /** The packages of main sources that hold a class, as folders. */
    static List<Path> packages() {
        return all().stream()
                .filter(file -> file.toString().replace('\\', '/').contains("/src/main/"))
                .map(Path::getParent)
                .distinct()
                .toList();
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Path> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
