package vn.caitien.app.platform.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import vn.caitien.app.platform.backup.BackupRefused.Reason;
import vn.caitien.app.platform.backup.Manifest.FileList;
import vn.caitien.app.platform.files.FileName;
import vn.caitien.app.platform.files.FileStore;

/** The files of schools that belong to one backup and lie beside it. */
final class FilesBeside {
    private final BackupReader backup;
    private final FileCopies copies;
    private final boolean any;

    private FilesBeside(BackupReader backup, FileCopies copies, boolean any) {
        this.backup = backup;
        this.copies = copies;
        this.any = any;
    }

    /** @param manifest of that backup, verified */
    static FilesBeside of(Path file, BackupReader backup, Manifest manifest) {
        FileList list = manifest.files();
        boolean sealed = list != null && list.sealed();
        return new FilesBeside(backup, FileCopies.beside(file, sealed ? manifest.secrets().get(FileList.KEY) : null), list != null);
    }

    /** Reads them all. @throws BackupRefused when one is gone or altered */
    void verify() {
        all(copies::whole);
    }

    /** Looks whether they are there, and reads none. @throws BackupRefused when one is gone */
    void present() {
        all(copies::has);
    }

    /**
     * Puts them into a store.
     *
     * @throws BackupRefused when one is gone or altered; others may have been put by then
     */
    void restore(FileStore store) {
        all(name -> {
            try (InputStream in = copies.read(name)) {
                return store.put(name.school(), in, FileStore.UNLIMITED).sha256().equals(name.sha256());
            } catch (IOException lostOrAltered) {
                return false;
            }
        });
    }

    private void all(Predicate<FileName> good) {
        if (!any) {
            return;
        }
        List<FileName> bad = new ArrayList<>();
        FileListing.each(backup, name -> {
            if (!good.test(name)) {
                bad.add(name);
            }
        });
        if (!bad.isEmpty()) {
            throw new BackupRefused(Reason.FILES_LOST, bad.size(), bad.getFirst(), copies.folder());
        }
    }
}
