package vn.caitien.app.platform.files;

import java.nio.file.Path;

/**
 * A file of the store on the local disk.
 *
 * @param path to be read only
 * @param end what is done when it is closed
 */
public record LocalFile(Path path, Runnable end) implements AutoCloseable {
    @Override
    public void close() {
        end.run();
    }
}
