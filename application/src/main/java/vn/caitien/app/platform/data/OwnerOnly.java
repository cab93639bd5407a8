package vn.caitien.app.platform.data;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/** Keeps others from reading; where the file system knows no permissions, the user's own folder has to do that. */
public final class OwnerOnly {
    private static final FileAttribute<?>[] NONE = {};

    private OwnerOnly() {}

    /** For a file to be made so: asks nothing of a disk that knows no permissions, as sticks are. */
    public static FileAttribute<?>[] made() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
                : NONE;
    }

    static void folder(Path folder) throws IOException {
        set(folder, "rwx------");
    }

    /** Others may pass through, to what is theirs inside, but not look around. */
    static void passage(Path folder) throws IOException {
        set(folder, "rwx--x--x");
    }

    static void file(Path file) throws IOException {
        set(file, "rw-------");
    }

    private static void set(Path path, String permissions) throws IOException {
        if (Files.getFileAttributeView(path, PosixFileAttributeView.class) != null) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }
}
