package vn.caitien.app.platform.postgres;

import java.io.IOException;
import java.util.Optional;

/** A database that goes on after the program that started it was killed. The data folder's lock says nobody needs it. */
final class Orphan {
    private Orphan() {}

    /** Ends it, if there is one; gives whether the last run left anything behind. */
    static boolean stopped(Cluster cluster) throws IOException {
        Optional<PostmasterFile> file = PostmasterFile.in(cluster.folder());
        if (file.isPresent() && file.get().process(cluster.folder()).isPresent()) {
            Postmaster.stop(cluster);
        }
        return file.isPresent();
    }
}
