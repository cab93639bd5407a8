package vn.caitien.app.cli;

import java.io.IOException;
import java.io.Serial;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A folder that takes whole files only: each is written beside its place and moved there when it is complete. */
final class OutputFolder {
    private final Path folder;
    private final boolean replaces;
    /** What this run has written is never replaced by it. */
    private final Set<Path> written = new HashSet<>();

    /** @param replaces whether files that are already there may be replaced */
    OutputFolder(Path folder, boolean replaces) {
        this.folder = folder;
        this.replaces = replaces;
    }

    /** Nothing was written; {@link #key} names the message, {@link #file} what it is about. */
    static final class Refused extends Exception {
        @Serial
        private static final long serialVersionUID = 1L;

        private final String key;
        private final transient Path file;

        private Refused(String key, Path file, @Nullable IOException cause) {
            super(key, cause);
            this.key = key;
            this.file = file;
        }

        String key() {
            return key;
        }

        Path file() {
            return file;
        }
    }

    /**
     * Writes all of the texts, or none.
     *
     * @param names of the files, one a text
     */
    void write(List<String> names, List<String> texts) throws Refused {
        put(names, texts.stream().map(text -> text.getBytes(StandardCharsets.UTF_8)).toList());
    }

    /** Writes one file, whole or not at all. @param replaces whether it may be there already */
    static void write(Path file, byte[] content, boolean replaces) throws Refused {
        Path whole = file.toAbsolutePath().normalize();
        if (whole.getParent() == null) {
            throw new Refused("out.folder", file, null);
        }
        new OutputFolder(whole.getParent(), replaces).put(List.of(whole.getFileName().toString()), List.of(content));
    }

    private void put(List<String> names, List<byte[]> contents) throws Refused {
        List<Path> targets = names.stream().map(folder::resolve).toList();
        for (Path target : targets) {
            if (Files.isDirectory(target)) {
                throw new Refused("out.folder", target, null);
            }
            boolean there = Files.exists(target, LinkOption.NOFOLLOW_LINKS);
            if (there && (!replaces || written.contains(target))) {
                throw new Refused("out.exists", target, null);
            }
        }
        List<Path> parts = new ArrayList<>();
        try {
            Files.createDirectories(folder);
            for (int at = 0; at < targets.size(); at++) {
                Path part = folder.resolve(".caitien-" + ProcessHandle.current().pid() + "-" + at + ".part");
                part.toFile().deleteOnExit();
                parts.add(part);
                Files.write(part, contents.get(at),
                        StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
            }
            for (int at = 0; at < targets.size(); at++) {
                Files.move(parts.get(at), targets.get(at), StandardCopyOption.ATOMIC_MOVE);
            }
            written.addAll(targets);
        } catch (IOException unwritable) {
            throw new Refused("out.unwritable", folder, unwritable);
        } finally {
            parts.forEach(part -> part.toFile().delete());
        }
    }
}
