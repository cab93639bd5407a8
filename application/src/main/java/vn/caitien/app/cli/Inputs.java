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
 * @param leftOut documents of a folder that are of kinds no reader knows
 * @param unreadable folders, or what stands in one, that could not be opened
 */
record Inputs(List<Path> files, List<Path> leftOut, List<Path> unreadable) {
    private static final Set<String> KINDS = kinds("folder");
    private static final Set<String> OTHER_KINDS = kinds("left-out");

    /** A file that is named is taken whatever its kind; of a folder only kinds a reader knows. */
    static Inputs of(List<Path> given) {
        Map<Path, Path> files = new LinkedHashMap<>();
        List<Path> leftOut = new ArrayList<>();
        List<Path> unreadable = new ArrayList<>();
        for (Path path : given) {
            List<Path> found = !StandardInput.is(path) && Files.isDirectory(path) ? walk(path, leftOut, unreadable) : List.of(path);
            found.forEach(file -> files.putIfAbsent(file.toAbsolutePath().normalize(), file));
        }
        return new Inputs(List.copyOf(files.values()), leftOut.stream().sorted().toList(), List.copyOf(unreadable));
    }

    private static List<Path> walk(Path folder, List<Path> leftOut, List<Path> unreadable) {
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
                    if (!hidden(file) && Files.isRegularFile(file)) {
                        sort(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                private void sort(Path file) {
                    String kind = kind(file);
                    if (KINDS.contains(kind)) {
                        found.add(file);
                    } else if (OTHER_KINDS.contains(kind)) {
                        leftOut.add(file);
                    }
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

    private static String kind(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static Set<String> kinds(String key) {
        return Set.of(ResourceBundle.getBundle("vn.caitien.app.cli.kinds", Locale.ROOT).getString(key).split(" "));
    }
}
