package vn.caitien.app.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * The files an import is to read.
 *
 * @param files each once: those named in their order, those of a folder by path
 * @param unreadable folders, or what stands in one, that could not be opened
 */
record Inputs(List<Path> files, List<Path> unreadable) {

    private static final Set<String> KINDS = Set.of(
            ResourceBundle.getBundle("vn.caitien.app.cli.kinds", Locale.ROOT).getString("folder").split(" "));

    /** A file that is named is taken whatever its kind; of a folder only kinds a reader knows. */
    static Inputs of(List<Path> given) {
        Map<Path, Path> files = new LinkedHashMap<>();
        List<Path> unreadable = new ArrayList<>();
        for (Path path : given) {
            List<Path> found = Files.isDirectory(path) ? walk(path, unreadable) : List.of(path);
            found.forEach(file -> files.putIfAbsent(file.toAbsolutePath().normalize(), file));
        }
        return new Inputs(List.copyOf(files.values()), List.copyOf(unreadable));
    }

    private static List<Path> walk(Path folder, List<Path> unreadable) {
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
                    return !inner.equals(folder) && hidden(inner)
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (!hidden(file) && known(file) && Files.isRegularFile(file)) {
                        found.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException cause) {
                    unreadable.add(file);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException broken) {
            unreadable.add(folder);
        }
        return found.stream().sorted().toList();
    }

    /** Hidden by its name, or the lock file of an open Word document. */
    private static boolean hidden(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(".") || name.startsWith("~$");
    }

    private static boolean known(Path file) {
        String name = file.getFileName().toString();
        return KINDS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }
}
