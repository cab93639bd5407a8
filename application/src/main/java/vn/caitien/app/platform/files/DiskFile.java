package vn.caitien.app.platform.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file of a folder. */
record DiskFile(Path path, long length) implements StoredFile {
    @Override
    public InputStream read(long from, long count) throws IOException {
        if (from < 0 || count < 0) {
            throw new IllegalArgumentException("from " + from + ", " + count + " bytes");
        }
        FileChannel channel = open();
        try {
            channel.position(from);
            return new Limited(Channels.newInputStream(channel), count);
        } catch (IOException | RuntimeException wrong) {
            channel.close();
            throw wrong;
        }
    }

    private FileChannel open() {
        try {
            return FileChannel.open(path, StandardOpenOption.READ);
        } catch (IOException wrong) {
            throw FilesRefused.of(wrong);
        }
    }
}
